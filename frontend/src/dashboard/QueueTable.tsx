import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
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
  const inOrder = queues.toSorted((a, b) => Number(b.mine) - Number(a.mine) || b.waiting - a.waiting || a.name.localeCompare(b.name));
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" sx={{ '& tbody tr:last-of-type td, & tbody tr:last-of-type th': { borderBottom: 0 }, '& td, & th': { px: { xs: 1, sm: 1.5 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('home.queue.name')}</TableCell>
            <TableCell align="right">{t('home.queue.waiting')}</TableCell>
            <TableCell align="right">{t('home.queue.held')}</TableCell>
            <TableCell sx={WIDE}>{t('home.queue.oldest')}</TableCell>
            <TableCell sx={{ width: 1 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {inOrder.map((queue) => (
            <QueueRow key={queue.id} queue={queue} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Left out on a phone. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } };

function QueueRow({ queue }: { queue: Queue }) {
  const t = useT();
  const { id, name, waiting, held, oldestWaitingAt, paused, mine } = queue;
  const canReview = mine && !paused && mayNow('assignment.work');
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
          <RecordLink to={`/queues/${id}/show`}>{name}</RecordLink>
          {mine && <Tag tone="plain">{t('home.queue.mine')}</Tag>}
          {paused && <Tag tone="warning">{t('home.queue.paused')}</Tag>}
        </Box>
      </TableCell>
      <TableCell align="right">{waiting}</TableCell>
      <TableCell align="right">{held}</TableCell>
      <TableCell sx={{ ...WIDE, whiteSpace: 'nowrap' }}>{oldestWaitingAt ? <TimeAgo at={oldestWaitingAt} /> : '–'}</TableCell>
      <TableCell align="right" sx={{ py: 0.5 }}>
        {canReview && (
          <Button size="small" component={Link} to={`/desk/${id}`} aria-label={`${t('home.queue.open')}: ${name}`}>
            {t('home.queue.open')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
