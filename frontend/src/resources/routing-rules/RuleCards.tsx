import { Box, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useState } from 'react';
import type { QueueRef } from '../../api';
import { useT } from '../../i18n';
import { RuleCard } from './RuleCard';
import type { RulesInWork } from './useRules';

/** The rules in the order in which they are tried; a move is said aloud. */
export function RuleCards({ work, queues }: { work: RulesInWork; queues: readonly QueueRef[] }) {
  const t = useT();
  const [spoken, setSpoken] = useState('');
  const total = work.rules.length;
  const move = (from: number, to: number) => {
    const rule = work.rules[from];
    if (!rule || to < 0 || to >= total || from === to) return;
    work.move(from, to);
    setSpoken(t('queues.rules.moved', { name: rule.name, position: to + 1, total }));
  };
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {work.rules.map((rule, index) => (
          <RuleCard
            key={rule.key}
            rule={rule}
            queues={queues}
            index={index}
            total={total}
            open={work.openKey === rule.key}
            tried={work.tried}
            onToggle={() => work.toggle(rule.key)}
            onChange={work.change}
            onMove={(step) => move(index, index + step)}
            onDrop={(from) => move(from, index)}
            onRemove={() => work.remove(rule)}
          />
        ))}
      </Box>
      <span role="status" style={visuallyHidden}>
        {spoken}
      </span>
      {total === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('queues.rules.noneAtAll')}
        </Typography>
      )}
    </>
  );
}
