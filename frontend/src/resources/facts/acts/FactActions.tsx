import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { facts, messageOf, type FactAct, type WholeFact } from '../../../api';
import { useT } from '../../../i18n';
import { CorrectDialog } from './CorrectDialog';
import { NoteDialog } from './NoteDialog';

/** In the order in which they are offered. */
const ACTS: readonly FactAct[] = ['publish', 'resume', 'correct', 'pause', 'review-again', 'withdraw'];
const PRIMARY: readonly FactAct[] = ['publish', 'resume'];

/** What this person may do with the fact now; the server says it. `?correct` opens the correction at once. */
export function FactActions({ fact }: { fact: WholeFact }) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [params, setParams] = useSearchParams();
  const [asked, setAsked] = useState<FactAct | null>(params.has('correct') && fact.may.includes('correct') ? 'correct' : null);
  const onDone = async (act: FactAct) => {
    notify(t(`facts.acts.done.${act}`), { type: 'success' });
    await Promise.all(['facts', 'claims', 'approvals'].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })));
  };
  const close = () => {
    setAsked(null);
    if (params.has('correct')) setParams({}, { replace: true });
  };
  const start = async (act: FactAct) => {
    if (act !== 'publish' && act !== 'resume') return setAsked(act);
    try {
      await facts.show(fact.id, act, fact.version);
      await onDone(act);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
  };
  if (fact.may.length === 0) return null;
  return (
    <Box role="group" aria-label={t('facts.acts.title')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {ACTS.filter((act) => fact.may.includes(act)).map((act) => (
        <Button key={act} variant={PRIMARY.includes(act) ? 'contained' : 'outlined'} color={PRIMARY.includes(act) ? 'primary' : 'inherit'} onClick={() => void start(act)}>
          {t(`facts.acts.${act}`)}
        </Button>
      ))}
      {asked === 'correct' && <CorrectDialog fact={fact} onClose={close} onDone={() => onDone('correct')} />}
      {(asked === 'pause' || asked === 'withdraw' || asked === 'review-again') && <NoteDialog act={asked} fact={fact} onClose={close} onDone={() => onDone(asked)} />}
    </Box>
  );
}
