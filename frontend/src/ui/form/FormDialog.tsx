import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, type DialogProps } from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { messageOf } from '../../api';
import { useT } from '../../i18n';

interface FormDialogProps {
  open: boolean;
  title: string;
  submit: string;
  danger?: boolean;
  maxWidth?: DialogProps['maxWidth'];
  /** Closes the dialog when it resolves; what it throws is shown in the dialog. `false` keeps it open: the fields say why. */
  onSubmit: () => Promise<boolean | void>;
  onClose: () => void;
  children: ReactNode;
}

/** One question and its answer; stays open, with what was typed, when the server says no. */
export function FormDialog({ open, title, submit, danger, maxWidth = 'xs', onSubmit, onClose, children }: FormDialogProps) {
  const t = useT();
  const titleId = useId();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setError(null);
    onClose();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      if ((await onSubmit()) !== false) close();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} onClose={busy ? undefined : close} fullWidth maxWidth={maxWidth} aria-labelledby={titleId}>
      <Box component="form" noValidate onSubmit={(event: FormEvent) => void send(event)}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {error !== null && (
            <Alert severity="error" role="alert" sx={{ mb: 1 }}>
              {messageOf(error)}
            </Alert>
          )}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy} color="inherit">
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {submit}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
