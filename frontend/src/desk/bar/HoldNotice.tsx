import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useNotify } from 'ra-core';
import { Link } from 'react-router-dom';
import { messageOf } from '../../api';
import { useT } from '../../i18n';
import { CopyButton } from '../../ui';
import { useDesk } from '../DeskContext';
import { textOfForm } from '../textOfForm';

/** The claim on screen is no longer this person's: what was typed stays readable, and there is a way on. */
export function HoldNotice() {
  const t = useT();
  const notify = useNotify();
  const { item, session } = useDesk();
  const { id, claim } = item.assignment;
  const decided = item.hold === 'decided';
  const taker = item.takenBy;
  const words = decided ? 'desk.decided' : taker ? 'desk.takenOver' : 'desk.lost';
  const take = () =>
    void session.take(id).catch((error: unknown) => notify(messageOf(error), { type: 'warning' }));
  return (
    <Alert severity="warning" role="alert" sx={{ borderRadius: 0, border: 0, alignItems: 'flex-start' }}>
      <AlertTitle sx={{ fontSize: '0.95rem', mb: 0 }}>{t(`${words}.title`, { name: taker?.name })}</AlertTitle>
      {taker && !decided && (
        <Box component="blockquote" dir="auto" sx={{ m: 0, my: 0.5, pl: 1.25, borderLeft: 3, borderColor: 'currentcolor' }}>
          {taker.reason}
        </Box>
      )}
      {t(`${words}.text`)}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {decided ? (
          <Button size="small" variant="contained" component={Link} to={`/claims/${claim.id}/show`}>
            {t('desk.decided.open')}
          </Button>
        ) : (
          !taker && (
            <Button size="small" variant="contained" onClick={take}>
              {t('desk.lost.take')}
            </Button>
          )
        )}
        <CopyButton variant="outlined" color="inherit" text={textOfForm(claim.wording, item.form)} label={t('desk.lost.copy')} />
        <Button size="small" variant="outlined" color="inherit" onClick={() => session.leave(id)}>
          {t('desk.lost.next')}
        </Button>
      </Box>
    </Alert>
  );
}
