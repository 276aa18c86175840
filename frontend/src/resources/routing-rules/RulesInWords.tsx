import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { queues, type PlacedRule, type Queue, type RoutingRule } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Tag } from '../../ui';
import { sayCondition } from './sayCondition';

const ALL_TERMS = 200;

/** The rules for reading: every one in a sentence, with all its words. */
export function RulesInWords({ queue }: { queue: Queue }) {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: ['queues', queue.id, 'rules'], queryFn: () => queues.rules(queue.id) });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={4} />;
  if (data.data.length === 0) return <Typography variant="body2">{t(queue.isFallback ? 'queues.rules.noneFallback' : 'queues.rules.none')}</Typography>;
  return <RuleSentences rules={data.data} />;
}

export function RuleSentences({ rules }: { rules: readonly (RoutingRule | PlacedRule)[] }) {
  const t = useT();
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.25 }}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
            <b>{rule.name}</b>
            {'queue' in rule && <span>→ {rule.queue.name}</span>}
            <Tag tone="plain">{t('queues.rules.priorityIs', { value: rule.priority })}</Tag>
          </Box>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {sayCondition(rule.condition, t, ALL_TERMS)}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
