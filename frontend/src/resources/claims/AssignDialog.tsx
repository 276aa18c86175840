import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { claims, queues, type ClaimSummary, type Queue } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines } from '../../ui';
import { FormDialog } from '../../ui/form';
import type { ClaimDialogProps } from './dialogProps';

const ANYBODY = '';
const FIRST_FREE = '';

interface Choice {
  queueId: string;
  userId: string;
  slot: string;
}

const asItIs = (claim: ClaimDialogProps['claim']): Choice => ({ queueId: claim.queue?.id ?? '', userId: claim.assignedTo?.id ?? ANYBODY, slot: FIRST_FREE });

/** Gives the claim to a person of its queue, to the whole queue, or to another queue. */
export function AssignDialog({ claim, open, onClose, onDone }: ClaimDialogProps) {
  const t = useT();
  const notify = useNotify();
  const { data, error, refetch } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all, enabled: open });
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const { queueId, userId, slot } = { ...asItIs(claim), ...chosen };
  const members = data?.data.find(({ id }) => id === queueId)?.members ?? [];
  const person = members.find(({ id }) => id === userId);
  const stays = queueId === claim.queue?.id;

  const close = () => {
    setChosen({});
    onClose();
  };
  const assign = async () => {
    await claims.assign(claim.id, person?.id ?? null, stays ? undefined : queueId, (stays && slot) || undefined);
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
          <PersonChoice members={members} value={person ? userId : ANYBODY} onChange={(id) => setChosen({ ...chosen, userId: id })} />
          {stays && claim.slots.length > 1 && <SlotChoice slots={claim.slots} value={slot} onChange={(id) => setChosen({ ...chosen, slot: id })} />}
        </>
      )}
    </FormDialog>
  );
}

function PersonChoice({ members, value, onChange }: { members: Queue['members']; value: string; onChange: (id: string) => void }) {
  const t = useT();
  return (
    <TextField
      select
      label={t('claims.assign.person')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
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

/** Which of the two reviews that the claim waits for. */
function SlotChoice({ slots, value, onChange }: { slots: ClaimSummary['slots']; value: string; onChange: (assignmentId: string) => void }) {
  const t = useT();
  return (
    <TextField
      select
      label={t('claims.assign.slot')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value={FIRST_FREE}>{t('claims.assign.firstFree')}</MenuItem>
      {slots.map(({ assignmentId, assignedTo, hold }, index) => (
        <MenuItem key={assignmentId} value={assignmentId}>
          {t('claims.assign.nth', { nth: index + 1, who: hold?.by.name ?? assignedTo?.name ?? t('claims.anybody') })}
        </MenuItem>
      ))}
    </TextField>
  );
}
