import AddIcon from '@mui/icons-material/Add';
import { Alert, Box, Button, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useEffect, useState } from 'react';
import { messageOf, queues, type Queue, type RoutingRule } from '../../../api';
import { useT } from '../../../i18n';
import { ErrorNotice, LoadingLines } from '../../../ui';
import { Section } from '../../../ui/record';
import type { EditedRule } from './model';
import { MOST_RULES } from './problems';
import { RuleCard } from './RuleCard';
import { RESTORE_ID } from './ruleIds';
import { useRules } from './useRules';

interface RulesEditorProps {
  queue: Queue;
  onDirty: (isDirty: boolean) => void;
}

/** The routing rules of a queue, in the order in which they are tried. */
export function RulesEditor({ queue, onDirty }: RulesEditorProps) {
  const t = useT();
  // Read once: what comes in later must not sweep away what is being edited.
  const { data, error, refetch } = useQuery({ queryKey: ['queues', queue.id, 'rules', 'edited'], queryFn: () => queues.rules(queue.id), staleTime: Infinity, gcTime: 0 });
  return (
    <Section title={t('queues.rules.title')} intro={`${t(queue.isFallback ? 'queues.rules.fallbackIntro' : 'queues.rules.intro')} ${t('queues.rules.only')}`}>
      {data && <LoadedRules queue={queue} stored={data.data} onDirty={onDirty} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={4} />}
    </Section>
  );
}

function LoadedRules({ queue, stored, onDirty }: RulesEditorProps & { stored: readonly RoutingRule[] }) {
  const t = useT();
  const notify = useNotify();
  const work = useRules(queue.id, stored);
  const [spoken, setSpoken] = useState('');
  useEffect(() => onDirty(work.isDirty), [onDirty, work.isDirty]);
  const save = async () => {
    if (await work.save()) notify(t('queues.rules.saved'), { type: 'success' });
  };
  const move = (rule: EditedRule, step: -1 | 1) => {
    const position = work.rules.indexOf(rule) + 1 + step;
    if (position < 1 || position > work.rules.length) return;
    work.move(rule, step);
    setSpoken(t('queues.rules.moved', { name: rule.name, position, total: work.rules.length }));
  };
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {work.rules.map((rule, index) => (
          <RuleCard
            key={rule.key}
            rule={rule}
            index={index}
            total={work.rules.length}
            open={work.openKey === rule.key}
            tried={work.tried}
            onToggle={() => work.toggle(rule.key)}
            onChange={work.change}
            onMove={(step) => move(rule, step)}
            onRemove={() => work.remove(rule)}
          />
        ))}
      </Box>
      <span role="status" style={visuallyHidden}>
        {spoken}
      </span>
      {work.rules.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t(queue.isFallback ? 'queues.rules.noneFallback' : 'queues.rules.none')}
        </Typography>
      )}
      <RulesFoot work={work} onSave={() => void save()} />
    </>
  );
}

function RulesFoot({ work, onSave }: { work: ReturnType<typeof useRules>; onSave: () => void }) {
  const t = useT();
  const isFull = work.rules.length >= MOST_RULES;
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5 }}>
      {work.removed && (
        <Alert
          severity="info"
          action={
            <Button id={RESTORE_ID} color="inherit" size="small" onClick={work.restore}>
              {t('queues.rules.restore')}
            </Button>
          }
        >
          {t('queues.rules.removed', { name: work.removed.rule.name })}
        </Alert>
      )}
      {work.error && (
        <Alert severity="error" role="alert">
          {t('queues.rules.failed')} {messageOf(work.error)}
        </Alert>
      )}
      {isFull && <Typography variant="body2">{t('queues.rules.tooMany')}</Typography>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button variant="outlined" startIcon={<AddIcon />} disabled={isFull} onClick={() => work.add(t('queues.rules.newName'))}>
          {t('queues.rules.add')}
        </Button>
        <Box sx={{ flex: 1 }} />
        {work.isDirty && (
          <>
            <Typography variant="body2" color="warning.main" fontWeight={600}>
              {t('queues.rules.unsaved')}
            </Typography>
            <Button color="inherit" disabled={work.isSaving} onClick={work.undoAll}>
              {t('queues.rules.undo')}
            </Button>
          </>
        )}
        <Button variant={work.isDirty ? 'contained' : 'outlined'} disabled={work.isSaving || !work.isDirty} onClick={onSave}>
          {t('queues.rules.save')}
        </Button>
      </Box>
    </Box>
  );
}
