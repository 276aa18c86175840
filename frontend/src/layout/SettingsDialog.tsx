import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormHelperText, Switch, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useGetIdentity, useLocaleState } from 'ra-core';
import { useId, useState } from 'react';
import { useBreaks } from '../desk/breaks/useBreaks';
import { useT } from '../i18n';
import { LANGUAGES, type Locale } from '../i18n/locale';
import { ChangePasswordForm } from '../auth/ChangePasswordForm';
import { GraphicChoice } from '../evidence/GraphicChoice';
import { useSingleKeys } from '../keymap';
import { ConflictsDialog } from '../resources/users/ConflictsDialog';
import { useAppearance, type Appearance } from '../theme/useAppearance';
import { useDensity, useStillness, type Density } from '../theme/useTaste';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];
const DENSITIES: readonly Density[] = ['comfortable', 'compact'];

export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [appearance, setAppearance] = useAppearance();
  const [density, setDensity] = useDensity();
  const [still, setStill] = useStillness();
  const [locale, setLocale] = useLocaleState();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [breaks, setBreaks] = useBreaks();
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
        <Choice label={t('settings.appearance')} value={appearance} choices={APPEARANCES.map((id) => ({ id, name: t(`settings.${id as 'light'}`) }))} onChoose={setAppearance} />
        <Choice label={t('settings.density')} value={density} choices={DENSITIES.map((id) => ({ id, name: t(`settings.${id as 'compact'}`) }))} onChoose={setDensity} />
        <Choice label={t('settings.language')} value={locale as Locale} choices={LANGUAGES.map(({ locale: id, name }) => ({ id, name, lang: id }))} onChoose={setLocale} />
        <FormControlLabel sx={{ mt: 2, display: 'flex' }} control={<Switch checked={still} onChange={(_, on) => setStill(on)} aria-describedby="motion-help" />} label={t('settings.motion')} />
        <FormHelperText id="motion-help">{t('settings.motionHelp')}</FormHelperText>
        <FormControlLabel
          sx={{ mt: 1.5, display: 'flex' }}
          control={<Switch checked={singleKeys} onChange={(_, on) => setSingleKeys(on)} aria-describedby="keys-help" />}
          label={t('settings.keys')}
        />
        <FormHelperText id="keys-help">{t('settings.keysHelp')}</FormHelperText>
        <FormControlLabel sx={{ mt: 1.5 }} control={<Switch checked={breaks} onChange={(_, on) => setBreaks(on)} aria-describedby="breaks-help" />} label={t('comments.breaks.setting')} />
        <FormHelperText id="breaks-help">{t('comments.breaks.settingHelp')}</FormHelperText>
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

interface ChoiceProps<Id extends string> {
  label: string;
  value: Id;
  choices: ReadonlyArray<{ id: Id; name: string; lang?: string }>;
  onChoose: (id: Id) => void;
}

/** One of a few, side by side. */
function Choice<Id extends string>({ label, value, choices, onChoose }: ChoiceProps<Id>) {
  const labelId = useId();
  return (
    <>
      <Typography id={labelId} variant="body2" fontWeight={600} sx={{ mb: 0.75, mt: 2, '&:first-of-type': { mt: 0 } }}>
        {label}
      </Typography>
      <ToggleButtonGroup exclusive fullWidth size="small" aria-labelledby={labelId} value={value} onChange={(_, chosen: Id | null) => chosen && onChoose(chosen)}>
        {choices.map(({ id, name, lang }) => (
          <ToggleButton key={id} value={id} lang={lang}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  );
}
