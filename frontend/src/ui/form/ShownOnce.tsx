import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography, type DialogProps } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { CopyButton } from '../CopyButton';

interface ShownOnceProps {
  title: string;
  /** What it is, above it. */
  label: string;
  secret: string;
  copy: string;
  warning: string;
  done: string;
  maxWidth?: DialogProps['maxWidth'];
  onClose: () => void;
  /** How it is used. */
  children?: ReactNode;
}

/** The only time that a secret is ever shown: neither Escape nor a click beside the dialog takes it away. */
export function ShownOnce({ title, label, secret, copy, warning, done, maxWidth = 'xs', onClose, children }: ShownOnceProps) {
  const titleId = useId();
  const labelId = useId();
  return (
    <Dialog open fullWidth maxWidth={maxWidth} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <Typography id={labelId} variant="body2" color="textSecondary">
          {label}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5, mb: 2, p: 1.25, borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: (theme) => theme.palette.desk.quiet }}>
          <Box component="output" dir="ltr" aria-labelledby={labelId} sx={{ flex: '1 1 auto', minWidth: 0, fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '1.05rem', fontWeight: 600, letterSpacing: '0.02em', overflowWrap: 'anywhere', userSelect: 'all' }}>
            {secret}
          </Box>
          <CopyButton text={secret} label={copy} variant="outlined" autoFocus />
        </Box>
        {children}
        <Alert severity="warning">{warning}</Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {done}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
