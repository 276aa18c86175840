import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { Link } from 'react-router-dom';
import type { Queue } from '../api';
import { useT } from '../i18n';
import { mayNow } from '../providers/session';
import { Tag, TimeAgo } from '../ui';
import { RecordLink } from '../ui/list';

/** Every queue with its load; one's own come first, then the fullest. */
export function QueueTable({ queues }: { queues: readonly Queue[] }) {
  const t = useT();
  if (queues.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('home.noQueue')}
      </Typography>
    );
  }
  const allMine = queues.every(({ mine }) => mine);
  const anyToReview = queues.some(canReview);
  const inOrder = queues.toSorted((a, b) => Number(b.starred) - Number(a.starred) || Number(b.mine) - Number(a.mine) || b.waiting - a.waiting || a.name.localeCompare(b.name));
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" sx={{ '& tbody tr:last-of-type td, & tbody tr:last-of-type th': { borderBottom: 0 }, '& td, & th': { px: { xs: 1, sm: 1.5 } }, '& thead th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: { sm: '45%' } }}>{t('home.queue.name')}</TableCell>
            <TableCell align="right">{t('home.queue.waiting')}</TableCell>
            <TableCell align="right">{t('home.queue.held')}</TableCell>
            <TableCell sx={WIDE}>{t('home.queue.oldest')}</TableCell>
            {anyToReview && (
              <TableCell sx={{ width: 90 }}>
                <Box component="span" sx={visuallyHidden}>
                  {t('home.queue.action')}
                </Box>
              </TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {inOrder.map((queue) => (
            <QueueRow key={queue.id} queue={queue} tellMine={!allMine} withAction={anyToReview} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Left out on a phone. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } };

const canReview = ({ mine, paused }: Queue): boolean => mine && !paused && mayNow('assignment.work');

function QueueRow({ queue, tellMine, withAction }: { queue: Queue; tellMine: boolean; withAction: boolean }) {
  const t = useT();
  const { id, name, waiting, held, oldestWaitingAt, paused, mine } = queue;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
          <RecordLink to={`/queues/${id}/show`}>{name}</RecordLink>
          {mine && tellMine && <Tag tone="plain">{t('home.queue.mine')}</Tag>}
          {paused && <Tag tone="warning">{t('home.queue.paused')}</Tag>}
        </Box>
      </TableCell>
      <TableCell align="right">{waiting}</TableCell>
      <TableCell align="right">{held}</TableCell>
      <TableCell sx={{ ...WIDE, whiteSpace: 'nowrap' }}>{oldestWaitingAt ? <TimeAgo at={oldestWaitingAt} /> : '–'}</TableCell>
      {withAction && (
        <TableCell align="right" sx={{ py: 0.5 }}>
          {canReview(queue) && (
            <Button size="small" component={Link} to={`/desk/${id}`} aria-label={`${t('home.queue.open')}: ${name}`}>
              {t('home.queue.open')}
            </Button>
          )}
        </TableCell>
      )}
    </TableRow>
  );
}
