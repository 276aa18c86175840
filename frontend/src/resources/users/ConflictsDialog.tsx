import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Alert, Autocomplete, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, TextField, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useGetList } from 'ra-core';
import { useId, useState, type FormEvent } from 'react';
import { messageOf, users, type ConflictOfInterest, type SourceRef } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines } from '../../ui';

interface ConflictsDialogProps {
  person: { id: string; name: string };
  own?: boolean;
  onClose: () => void;
}

/** Sources and topics of which the desk never hands this person a claim. */
export function ConflictsDialog({ person, own = false, onClose }: ConflictsDialogProps) {
  const t = useT();
  const titleId = useId();
  const { data, error, refetch } = useQuery({ queryKey: ['users', person.id, 'conflicts'], queryFn: () => users.conflicts(person.id) });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{own ? t('people.conflicts.ownTitle') : t('people.conflicts.title', { name: person.name })}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {t('people.conflicts.help')}
        </Typography>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingLines lines={3} />}
        {data && <Declared personId={person.id} conflicts={data.data} />}
        {data && <Declare personId={person.id} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Declared({ personId, conflicts }: { personId: string; conflicts: ConflictOfInterest[] }) {
  const t = useT();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: (id: string) => users.withdrawConflict(personId, id),
    onSettled: () => client.invalidateQueries({ queryKey: ['users', personId, 'conflicts'] }),
  });
  if (conflicts.length === 0) return <Typography variant="body2">{t('people.conflicts.none')}</Typography>;
  return (
    <>
      {withdraw.error && <Alert severity="error" role="alert">{messageOf(withdraw.error)}</Alert>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {conflicts.map((conflict) => (
          <Box component="li" key={conflict.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <b>{conflict.source?.name ?? `“${conflict.topic ?? ''}”`}</b>
              <Typography variant="body2" color="textSecondary">
                {[t(conflict.source ? 'people.conflicts.source' : 'people.conflicts.topic'), conflict.reason, t('people.conflicts.by', { name: conflict.declaredBy.name })].filter(Boolean).join(' · ')}
              </Typography>
            </Box>
            <IconButton aria-label={t('people.conflicts.withdraw', { what: conflict.source?.name ?? conflict.topic ?? '' })} disabled={withdraw.isPending} onClick={() => withdraw.mutate(conflict.id)}>
              <DeleteIcon />
            </IconButton>
          </Box>
        ))}
      </Box>
    </>
  );
}

/** A source is picked from the list; anything else that is typed is a topic. */
function Declare({ personId }: { personId: string }) {
  const t = useT();
  const client = useQueryClient();
  const { data: sources = [] } = useGetList<SourceRef>('sources', { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' } });
  const [what, setWhat] = useState<SourceRef | string>('');
  const [reason, setReason] = useState('');
  const declare = useMutation({
    mutationFn: () => users.declareConflict(personId, { ...(typeof what === 'string' ? { topic: what.trim() } : { sourceId: what.id }), reason: reason.trim() }),
    onSuccess: async () => {
      setWhat('');
      setReason('');
      await client.invalidateQueries({ queryKey: ['users', personId, 'conflicts'] });
    },
  });
  const isEmpty = typeof what === 'string' && what.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty) declare.mutate();
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ mt: 2, display: 'grid', gap: 1 }}>
      {declare.error && <Alert severity="error" role="alert">{messageOf(declare.error)}</Alert>}
      <Autocomplete<SourceRef, false, true, true>
        freeSolo
        disableClearable
        options={sources}
        getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
        value={what}
        onChange={(_, value) => setWhat(value)}
        onInputChange={(_, value, cause) => cause === 'input' && setWhat(value)}
        renderInput={(params) => <TextField {...params} label={t('people.conflicts.what')} helperText={t('people.conflicts.whatHelp')} />}
      />
      <TextField label={t('people.conflicts.reason')} value={reason} onChange={(event) => setReason(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />
      <Button type="submit" variant="outlined" disabled={isEmpty || declare.isPending} sx={{ justifySelf: 'start' }}>
        {t('people.conflicts.declare')}
      </Button>
    </Box>
  );
}
