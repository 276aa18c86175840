import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useStore } from 'ra-core';
import { Link } from 'react-router-dom';
import { useT } from '../i18n';
import { mayNow } from '../providers/session';
import { PageHeader } from '../ui';
import { AgreementTables } from './AgreementTables';
import { MyFigures } from './MyFigures';
import { PeopleTable } from './PeopleTable';

const SPANS = [30, 90, 365] as const;

/** How well verdicts hold: one's own for everybody, everybody's for admins. */
export default function CalibrationPage() {
  const t = useT();
  const [days, setDays] = useStore<number>('calibration.days', 90);
  return (
    <Box sx={{ maxWidth: 1180, display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageHeader
        title={t('calibration.title')}
        intro={t('calibration.intro')}
        actions={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <TextField select size="small" fullWidth={false} label={t('calibration.days')} value={days} onChange={(event) => setDays(Number(event.target.value))} sx={{ m: 0, minWidth: 150 }}>
              {SPANS.map((span) => (
                <MenuItem key={span} value={span}>
                  {t('calibration.lastDays', { days: span })}
                </MenuItem>
              ))}
            </TextField>
            {mayNow('gold.manage') && (
              <Button component={Link} to="/gold-claims" variant="outlined">
                {t('calibration.goldClaims')}
              </Button>
            )}
          </Box>
        }
      />
      <MyFigures days={days} />
      {mayNow('calibration.read') && <PeopleTable days={days} />}
      {mayNow('calibration.read') && <AgreementTables days={days} />}
    </Box>
  );
}
