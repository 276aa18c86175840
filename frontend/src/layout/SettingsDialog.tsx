import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormHelperText, Switch, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useGetIdentity } from 'ra-core';
import { useState } from 'react';
import { useT } from '../i18n';
import { ChangePasswordForm } from '../auth/ChangePasswordForm';
import { GraphicChoice } from '../evidence/GraphicChoice';
import { useSingleKeys } from '../keymap';
import { ConflictsDialog } from '../resources/users/ConflictsDialog';
import { useAppearance, type Appearance } from '../theme/useAppearance';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [appearance, setAppearance] = useAppearance();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const { identity } = useGetIdentity();
  const [conflicts, setConflicts] = useState(false);
  const [password, setPassword] = useState(false);
  const close = () => {
    setPassword(false);
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} fullWidth maxWidth="xs" aria-labelledby="settings-title">
      <DialogTitle id="settings-title">{t('app.settings')}</DialogTitle>
      <DialogContent>
        <Typography id="appearance" variant="body2" fontWeight={600} sx={{ mb: 1 }}>
          {t('settings.appearance')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          fullWidth
          size="small"
          aria-labelledby="appearance"
          value={appearance}
          onChange={(_, value: Appearance | null) => value && setAppearance(value)}
        >
          {APPEARANCES.map((value) => (
            <ToggleButton key={value} value={value}>
              {t(`settings.${value as 'light'}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={singleKeys} onChange={(_, on) => setSingleKeys(on)} aria-describedby="keys-help" />}
          label={t('settings.keys')}
        />
        <FormHelperText id="keys-help">{t('settings.keysHelp')}</FormHelperText>
        <GraphicChoice />
        {identity && (
          <Button variant="outlined" sx={{ mt: 2, mr: 1 }} onClick={() => setConflicts(true)}>
            {t('people.conflicts.menu')}
          </Button>
        )}
        {password ? (
          <ChangePasswordForm own onDone={() => setPassword(false)} />
        ) : (
          <Button variant="outlined" sx={{ mt: 2 }} onClick={() => setPassword(true)}>
            {t('settings.changePassword')}
          </Button>
        )}
      </DialogContent>
      {conflicts && identity && <ConflictsDialog own person={{ id: String(identity.id), name: identity.fullName ?? '' }} onClose={() => setConflicts(false)} />}
      <DialogActions>
        <Button onClick={close}>{t('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
