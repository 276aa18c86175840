import CheckIcon from '@mui/icons-material/Check';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import type { DraftFields } from '../../api';
import { useT } from '../../i18n';
import { blockersOf } from '../session/requirements';

/** What stands between this form and a saved review, by the server's own rules. */
export function StillNeeded({ form }: { form: DraftFields }) {
  const t = useT();
  const blockers = blockersOf(form);
  if (blockers.length === 0) {
    return (
      <Typography variant="body2" sx={{ display: 'flex', gap: 0.75, alignItems: 'center', color: 'success.main', fontWeight: 600 }}>
        <CheckIcon aria-hidden sx={{ fontSize: 17 }} />
        {t('desk.nothingMissing')}
      </Typography>
    );
  }
  return (
    <Box id="still-needed">
      <Typography variant="overline" component="h3" color="textSecondary" sx={{ display: 'block' }}>
        {t('desk.missing')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {blockers.map(({ reason, detail }) => (
          <Typography key={reason + (detail ?? '')} component="li" variant="body2" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
            <RadioButtonUncheckedIcon aria-hidden sx={{ fontSize: 14, mt: '4px', color: 'text.secondary' }} />
            {detail ?? t(reason === 'noVerdict' ? 'desk.needVerdict' : 'desk.needComplete')}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
