import AddIcon from '@mui/icons-material/Add';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, queues, routing as api, type PlacedRule, type Routing, type RuleSet } from '../../api';
import { useT } from '../../i18n';
import { useLeaveWarning } from '../../ui/form';
import { Section } from '../../ui/record';
import { DraftBanner } from './DraftBanner';
import { DryRunPanel } from './DryRunPanel';
import { GoLiveDialog } from './GoLiveDialog';
import { MOST_RULES } from './problems';
import { RESTORE_ID } from './ruleIds';
import { RuleCards } from './RuleCards';
import { useRules, type RulesInWork } from './useRules';

interface RoutingEditorProps {
  routing: Routing;
  /** An older version to begin from. */
  older: { rules: PlacedRule[]; version: number } | null;
  onReload: () => Promise<void>;
}

/** Edits the draft of the next rules, tries it, and makes it live. */
export function RoutingEditor({ routing, older, onReload }: RoutingEditorProps) {
  const t = useT();
  const [draft, setDraft] = useState(routing.draft);
  const work = useRules((routing.draft ?? routing.live).rules, older?.rules);
  const [publishing, setPublishing] = useState<RuleSet | null>(null);
  const { save, error } = useSaving(work, routing, draft, setDraft);
  const { data: known } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const open = known?.data.filter(({ archivedAt, draining }) => !archivedAt && !draining) ?? [];
  useLeaveWarning(work.isDirty);
  const publish = async () => {
    const saved = work.isDirty || !draft ? await save() : draft;
    if (saved) setPublishing(saved);
  };
  return (
    <Section title={t('queues.rules.title')} intro={t(draft ? 'queues.rules.editDraft' : 'queues.rules.editLive', { version: routing.live.version })}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <DraftBanner routing={routing} draft={draft} error={error} onReload={onReload} />
        <RuleCards work={work} queues={open} />
        <RulesFoot work={work} fallback={open.find(({ isFallback }) => isFallback)?.id ?? ''} onSave={() => void save()} onPublish={() => void publish()} isLive={!draft && !work.isDirty} />
        <DryRunPanel work={work} />
      </Box>
      {publishing && <GoLiveDialog draft={publishing} onClose={() => setPublishing(null)} onDone={onReload} />}
    </Section>
  );
}

/** Stores the draft. @returns the draft as it stands then; null when something has to be mended first, or the server refused */
function useSaving(work: RulesInWork, { live }: Routing, draft: RuleSet | null, setDraft: (draft: RuleSet) => void) {
  const t = useT();
  const notify = useNotify();
  const { mutateAsync, error } = useMutation({ mutationFn: api.saveDraft });
  const save = async (): Promise<RuleSet | null> => {
    const rules = work.sound();
    if (!rules) return null;
    const saved = await mutateAsync({ rules, basedOn: draft?.basedOn ?? live.version!, revision: draft?.revision ?? null }).catch(() => null);
    if (!saved) return null;
    setDraft(saved);
    work.markSaved();
    notify(t('queues.rules.draftSaved'), { type: 'success' });
    return saved;
  };
  return { save, error: error ? { message: messageOf(error) } : null };
}

interface RulesFootProps {
  work: RulesInWork;
  fallback: string;
  isLive: boolean;
  onSave: () => void;
  onPublish: () => void;
}

function RulesFoot({ work, fallback, isLive, onSave, onPublish }: RulesFootProps) {
  const t = useT();
  const isFull = work.rules.length >= MOST_RULES;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {work.removed && (
        <Alert severity="info" action={<Button id={RESTORE_ID} color="inherit" size="small" onClick={work.restore}>{t('queues.rules.restore')}</Button>}>
          {t('queues.rules.removed', { name: work.removed.rule.name })}
        </Alert>
      )}
      {isFull && <Typography variant="body2">{t('queues.rules.tooMany')}</Typography>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button variant="outlined" startIcon={<AddIcon />} disabled={isFull} onClick={() => work.add(t('queues.rules.newName'), fallback)}>
          {t('queues.rules.add')}
        </Button>
        <Box sx={{ flex: 1 }} />
        {work.isDirty && (
          <>
            <Typography variant="body2" color="warning.main" fontWeight={600}>
              {t('queues.rules.unsaved')}
            </Typography>
            <Button color="inherit" onClick={work.undoAll}>
              {t('queues.rules.undo')}
            </Button>
          </>
        )}
        <Button variant="outlined" disabled={!work.isDirty} onClick={onSave}>
          {t('queues.rules.saveDraft')}
        </Button>
        <Button variant="contained" disabled={isLive} onClick={onPublish}>
          {t('queues.rules.goLive')}
        </Button>
      </Box>
    </Box>
  );
}
