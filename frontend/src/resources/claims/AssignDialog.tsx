import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { claims, queues, type Queue } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines } from '../../ui';
import { FormDialog } from '../../ui/form';
import type { ClaimDialogProps } from './dialogProps';

const ANYBODY = '';

/** Gives the claim to a person of its queue, to the whole queue, or to another queue. */
export function AssignDialog({ claim, open, onClose, onDone }: ClaimDialogProps) {
  const t = useT();
  const notify = useNotify();
  const { data, error, refetch } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all, enabled: open });
  const [chosen, setChosen] = useState<{ queueId?: string; userId?: string }>({});
  const queueId = chosen.queueId ?? claim.queue?.id ?? '';
  const userId = chosen.userId ?? claim.assignedTo?.id ?? ANYBODY;
  const members = data?.data.find(({ id }) => id === queueId)?.members ?? [];
  const person = members.find(({ id }) => id === userId);

  const close = () => {
    setChosen({});
    onClose();
  };
  const assign = async () => {
    await claims.assign(claim.id, person?.id ?? null, queueId === claim.queue?.id ? undefined : queueId);
    notify(person ? t('claims.assign.done', { name: person.name }) : t('claims.assign.doneQueue'), { type: 'success' });
    await onDone();
  };
  return (
    <FormDialog open={open} title={t('claims.assign.title')} submit={t('claims.actions.assign')} onSubmit={assign} onClose={close}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={2} />}
      {data && (
        <>
          <QueueChoice queues={data.data} value={queueId} onChange={(id) => setChosen({ queueId: id, userId: ANYBODY })} />
          <TextField
            select
            label={t('claims.assign.person')}
            value={person ? userId : ANYBODY}
            onChange={(event) => setChosen({ ...chosen, userId: event.target.value })}
            helperText={t(members.length === 0 ? 'claims.assign.noMembers' : 'claims.assign.onlyMembers')}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value={ANYBODY}>{t('claims.anybody')}</MenuItem>
            {members.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        </>
      )}
    </FormDialog>
  );
}

function QueueChoice({ queues: all, value, onChange }: { queues: readonly Queue[]; value: string; onChange: (id: string) => void }) {
  const t = useT();
  return (
    <TextField select label={t('claims.assign.queue')} value={all.some(({ id }) => id === value) ? value : ''} onChange={(event) => onChange(event.target.value)}>
      {all.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
