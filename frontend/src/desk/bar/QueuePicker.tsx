import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { queues } from '../../api';
import { useT } from '../../i18n';

/** The queue that is worked on, and the way to another of one's own. */
export function QueuePicker({ queueId, name }: { queueId: string; name: string | undefined }) {
  const t = useT();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const all = data?.data ?? [];
  const mine = all.filter((queue) => queue.mine);
  const shown = name ?? all.find((queue) => queue.id === queueId)?.name ?? t('desk.queue');
  return (
    <>
      <Button
        color="inherit"
        endIcon={<ArrowDropDownIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${t('desk.queue')}: ${shown}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontSize: '0.95rem', px: 1, minWidth: 0, flexShrink: 1, '& .MuiButton-endIcon': { ml: 0.25 } }}
      >
        <ListItemText primary={shown} sx={{ m: 0, minWidth: 0 }} slotProps={{ primary: { noWrap: true, fontWeight: 650, sx: { maxWidth: { xs: 130, sm: 260 } } } }} />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {mine.map((queue) => (
          <MenuItem
            key={queue.id}
            selected={queue.id === queueId}
            onClick={() => {
              setAnchor(null);
              void navigate(`/desk/${queue.id}`);
            }}
          >
            <ListItemText
              primary={queue.name}
              secondary={queue.paused ? t('desk.paused') : t('desk.empty.waiting', { smart_count: queue.waiting })}
            />
          </MenuItem>
        ))}
        {mine.length === 0 && <MenuItem disabled>{t('desk.noQueue.title')}</MenuItem>}
      </Menu>
    </>
  );
}
