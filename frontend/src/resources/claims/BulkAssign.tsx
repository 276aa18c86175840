import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useListContext, useRefresh } from 'ra-core';
import { useId, useState } from 'react';
import { claims, queues, type BulkAssigned, type ClaimSummary } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';

const STRATEGIES = ['round_robin', 'least_loaded'] as const;
const STAY = '';
type Strategy = (typeof STRATEGIES)[number];
const isStrategy = (to: string): to is Strategy => (STRATEGIES as readonly string[]).includes(to);

/** Gives the chosen claims to one person or shares them out, and says afterwards what happened to each that nobody got. */
export function BulkAssign() {
  const t = useT();
  const { selectedIds, onUnselectItems, data } = useListContext<ClaimSummary>();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<BulkAssigned | null>(null);
  const refresh = useRefresh();
  const close = () => {
    setAnswer(null);
    onUnselectItems();
    refresh();
  };
  return (
    <>
      <Button size="small" startIcon={<PersonAddIcon />} onClick={() => setOpen(true)}>
        {t('claims.bulk.assign')}
      </Button>
      {open && <ChoiceDialog claimIds={selectedIds.map(String)} onClose={() => setOpen(false)} onDone={setAnswer} />}
      {answer && <AnswerDialog answer={answer} claims={data ?? []} onClose={close} />}
    </>
  );
}

interface ChoiceDialogProps {
  claimIds: string[];
  onClose: () => void;
  onDone: (answer: BulkAssigned) => void;
}

function ChoiceDialog({ claimIds, onClose, onDone }: ChoiceDialogProps) {
  const t = useT();
  const [to, setTo] = useState<string>('round_robin');
  const [queueId, setQueueId] = useState(STAY);
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const receiving = data?.data.filter(({ draining }) => !draining) ?? [];
  const members = receiving.filter(({ id }) => queueId === STAY || id === queueId).flatMap((queue) => queue.members);
  const people = [...new Map(members.map(({ id, name }) => [id, name]))].sort(([, left], [, right]) => left.localeCompare(right));
  const assign = async () => {
    onDone(await claims.assignMany(claimIds, isStrategy(to) ? { strategy: to } : { userId: to }, queueId || undefined));
  };
  const chooseQueue = (id: string) => {
    setQueueId(id);
    setTo('round_robin');
  };
  return (
    <FormDialog open title={t('claims.bulk.title', { smart_count: claimIds.length })} submit={t('claims.bulk.submit')} onSubmit={assign} onClose={onClose}>
      <TextField select label={t('claims.bulk.to')} value={to} onChange={(event) => setTo(event.target.value)} helperText={isStrategy(to) ? t(`claims.bulk.help.${to}`) : t('claims.assign.onlyMembers')}>
        {STRATEGIES.map((strategy) => (
          <MenuItem key={strategy} value={strategy}>
            {t(`claims.bulk.strategy.${strategy}`)}
          </MenuItem>
        ))}
        {people.map(([id, name]) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={t('claims.assign.queue')} value={queueId} onChange={(event) => chooseQueue(event.target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value={STAY}>{t('claims.bulk.stay')}</MenuItem>
        {receiving.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}

function AnswerDialog({ answer, claims: known, onClose }: { answer: BulkAssigned; claims: readonly ClaimSummary[]; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const left = answer.data.filter(({ outcome }) => outcome !== 'assigned');
  const wording = (id: string) => known.find((claim) => claim.id === id)?.wording ?? id;
  const each = new Map<string, number>();
  for (const { outcome, person } of answer.data) if (outcome === 'assigned' && person) each.set(person.name, (each.get(person.name) ?? 0) + 1);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('claims.bulk.done', { smart_count: answer.assigned })}</DialogTitle>
      <DialogContent>
        <Typography>{[...each].map(([name, count]) => `${name}: ${count}`).join(', ')}</Typography>
        {left.length > 0 && (
          <Alert severity="info" sx={{ mt: 1.5 }}>
            {t('claims.bulk.left', { smart_count: left.length })}
            <List dense disablePadding>
              {left.map(({ claimId, outcome, person }) => (
                <ListItem key={claimId} disableGutters sx={{ display: 'block' }}>
                  <b>{wording(claimId)}</b> {t(`claims.bulk.why.${outcome as Exclude<typeof outcome, 'assigned'>}`, { name: person?.name ?? '' })}
                </ListItem>
              ))}
            </List>
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button autoFocus variant="contained" onClick={onClose}>
          {t('claims.bulk.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
