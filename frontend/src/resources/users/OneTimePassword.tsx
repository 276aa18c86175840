import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useT } from '../../i18n';
import { CopyButton } from '../../ui';

interface OneTimePasswordProps {
  name: string;
  password: string;
  onClose: () => void;
}

/** The only time that the password is ever shown: neither Escape nor a click beside the dialog takes it away. */
export function OneTimePassword({ name, password, onClose }: OneTimePasswordProps) {
  const t = useT();
  const titleId = useId();
  const labelId = useId();
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('people.password.title', { name })}</DialogTitle>
      <DialogContent>
        <Typography id={labelId} variant="body2" color="textSecondary">
          {t('people.password.label')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5, mb: 2, p: 1.25, borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: (theme) => theme.palette.desk.quiet }}>
          <Box component="output" aria-labelledby={labelId} sx={{ flex: 1, fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '1.05rem', fontWeight: 600, letterSpacing: '0.02em', whiteSpace: 'nowrap', userSelect: 'all' }}>
            {password}
          </Box>
          <CopyButton text={password} label={t('people.password.copy')} variant="outlined" autoFocus />
        </Box>
        <Alert severity="warning">{t('people.password.once')}</Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {t('people.password.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
