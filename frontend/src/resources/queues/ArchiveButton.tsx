import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import UnarchiveIcon from '@mui/icons-material/UnarchiveOutlined';
import { Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { queues, type Queue } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';

interface ArchiveButtonProps {
  queue: Queue;
  onDone: () => void;
}

/** Ends a queue, or takes it up again; the fallback stays. */
export function ArchiveButton({ queue, onDone }: ArchiveButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (queue.isFallback) return null;
  const isClosing = queue.archivedAt !== null || queue.draining !== null;
  return (
    <>
      <Button color="inherit" startIcon={isClosing ? <UnarchiveIcon /> : <ArchiveIcon />} onClick={() => setOpen(true)}>
        {t(isClosing ? 'queues.archive.undo' : 'queues.archive.do')}
      </Button>
      {isClosing ? (
        <UnarchiveDialog queue={queue} open={open} onClose={() => setOpen(false)} onDone={onDone} />
      ) : (
        <ArchiveDialog queue={queue} open={open} onClose={() => setOpen(false)} onDone={onDone} />
      )}
    </>
  );
}

interface DialogProps extends ArchiveButtonProps {
  open: boolean;
  onClose: () => void;
}

function ArchiveDialog({ queue, open, onClose, onDone }: DialogProps) {
  const t = useT();
  const notify = useNotify();
  const [moveTo, setMoveTo] = useState('');
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all, enabled: open });
  const others = data?.data.filter(({ id, draining }) => id !== queue.id && !draining) ?? [];
  const archive = async () => {
    const { archivedAt, held } = await queues.archive(queue.id, queue.version, moveTo || undefined);
    notify(archivedAt ? t('queues.archive.done') : t('queues.archive.draining', { smart_count: held }), { type: 'success' });
    onDone();
  };
  return (
    <FormDialog open={open} title={t('queues.archive.title', { name: queue.name })} submit={t('queues.archive.do')} danger onSubmit={archive} onClose={onClose}>
      <Typography sx={{ mb: 1.5 }}>{t('queues.archive.explain')}</Typography>
      <TextField select label={t('queues.archive.moveTo')} value={moveTo} onChange={(event) => setMoveTo(event.target.value)} helperText={t('queues.archive.moveToHelp', { smart_count: queue.waiting + queue.held })} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value="">{t('queues.archive.nowhere')}</MenuItem>
        {others.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}

function UnarchiveDialog({ queue, open, onClose, onDone }: DialogProps) {
  const t = useT();
  const notify = useNotify();
  const unarchive = async () => {
    await queues.unarchive(queue.id, queue.version);
    notify(t('queues.archive.undone'), { type: 'success' });
    onDone();
  };
  return (
    <FormDialog open={open} title={t('queues.archive.undoTitle', { name: queue.name })} submit={t('queues.archive.undo')} onSubmit={unarchive} onClose={onClose}>
      <Typography>{t('queues.archive.undoExplain')}</Typography>
    </FormDialog>
  );
}
