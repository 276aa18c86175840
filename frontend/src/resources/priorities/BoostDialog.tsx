import { Box, FormControl, FormControlLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { priorities, queues } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';

const FACTORS = { little: 1.5, much: 3, first: 10 } as const;
type FactorName = keyof typeof FACTORS;
const FOR_HOURS = 6;

/** What a field of local time wants: "2026-03-02T14:30". */
const localTime = (at: Date): string => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
const inHours = (hours: number): string => localTime(new Date(Date.now() + hours * 3_600_000));

export function BoostDialog({ open, onClose, onDone }: { open: boolean; onClose: () => void; onDone: () => Promise<unknown> }) {
  const t = useT();
  const notify = useNotify();
  const [by, setBy] = useState<'words' | 'queue'>('words');
  const [words, setWords] = useState('');
  const [queueId, setQueueId] = useState('');
  const [factor, setFactor] = useState<FactorName>('much');
  const [until, setUntil] = useState(() => inHours(FOR_HOURS));
  const [reason, setReason] = useState('');
  const boost = async () => {
    const what = by === 'queue' ? { words: [], queueId } : { words: words.split(/[\n,]/).map((word) => word.trim()).filter(Boolean) };
    await priorities.boost({ ...what, factor: FACTORS[factor], endsAt: new Date(until).toISOString(), reason: reason.trim() });
    notify(t('priorities.boosts.created'), { type: 'success' });
    setWords('');
    setReason('');
    await onDone();
  };
  return (
    <FormDialog open={open} title={t('priorities.boosts.title')} submit={t('priorities.boosts.add')} onSubmit={boost} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <RadioGroup aria-label={t('priorities.boosts.what')} value={by} onChange={(_, value) => setBy(value as 'words')}>
          <FormControlLabel value="words" control={<Radio size="small" />} label={t('priorities.boosts.byWords')} />
          <FormControlLabel value="queue" control={<Radio size="small" />} label={t('priorities.boosts.byQueue')} />
        </RadioGroup>
        {by === 'words' ? (
          <TextField multiline required label={t('priorities.boosts.words')} helperText={t('priorities.boosts.wordsHelp')} value={words} onChange={({ target }) => setWords(target.value)} />
        ) : (
          <QueueChoice value={queueId} onChange={setQueueId} />
        )}
        <FormControl size="small">
          <InputLabel id="boost-factor">{t('priorities.boosts.factor')}</InputLabel>
          <Select labelId="boost-factor" label={t('priorities.boosts.factor')} value={factor} onChange={({ target }) => setFactor(target.value)}>
            {(Object.keys(FACTORS) as FactorName[]).map((name) => (
              <MenuItem key={name} value={name}>
                {t(`priorities.boosts.factors.${name}`)}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        <TextField required type="datetime-local" label={t('priorities.boosts.until')} value={until} onChange={({ target }) => setUntil(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField required label={t('priorities.boosts.reason')} helperText={t('priorities.boosts.reasonHelp')} value={reason} onChange={({ target }) => setReason(target.value)} slotProps={{ htmlInput: { maxLength: 300, dir: 'auto' } }} />
      </Box>
    </FormDialog>
  );
}

function QueueChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  return (
    <FormControl size="small" required>
      <InputLabel id="boost-queue">{t('priorities.boosts.queue')}</InputLabel>
      <Select labelId="boost-queue" label={t('priorities.boosts.queue')} value={value} onChange={({ target }) => onChange(target.value)}>
        {(data?.data ?? []).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
