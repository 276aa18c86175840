import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { Box, Button } from '@mui/material';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';

/** Something around the claim has changed while it lay here: said once, in a line that takes nothing away. */
export function NewsLine() {
  const t = useT();
  const { item, session } = useDesk();
  const { news } = item;
  const words = news && [
    news.sightings > 0 && t('desk.news.sightings', { smart_count: news.sightings }),
    news.clashes > 0 && t('desk.news.clashes', { smart_count: news.clashes }),
    news.guidelines && t('desk.news.guidelines'),
    news.verdicts && t('desk.news.verdicts'),
  ].filter(Boolean);
  return (
    <Box role="status" sx={{ flex: 'none' }}>
      {words && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: 34, borderBottom: 1, borderColor: 'divider', bgcolor: (theme) => theme.palette.desk.quiet, typography: 'body2' }}>
          <CampaignIcon aria-hidden fontSize="small" color="primary" />
          <Box component="span" sx={{ flex: 1 }}>
            {words.join(' ')}
          </Box>
          <Button size="small" onClick={() => session.newsSeen(item.assignment.id)}>
            {t('desk.news.seen')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
