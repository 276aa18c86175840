import { FormHelperText, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useT } from '../i18n';
import { GRAPHIC, type Graphic, useGraphic } from './graphic';

/** How much of an archived picture somebody wants to see before asking for it. */
export function GraphicChoice() {
  const t = useT();
  const [graphic, setGraphic] = useGraphic();
  return (
    <>
      <Typography id="graphic" variant="body2" fontWeight={600} sx={{ mt: 2, mb: 1 }}>
        {t('evidence.graphic.setting')}
      </Typography>
      <ToggleButtonGroup exclusive fullWidth size="small" aria-labelledby="graphic" aria-describedby="graphic-help" value={graphic} onChange={(_, value: Graphic | null) => value && setGraphic(value)}>
        {GRAPHIC.map((value) => (
          <ToggleButton key={value} value={value}>
            {t(`evidence.graphic.${value}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FormHelperText id="graphic-help">{t('evidence.graphic.help')}</FormHelperText>
    </>
  );
}
