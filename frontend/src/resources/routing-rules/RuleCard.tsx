import { Box, Collapse, MenuItem, TextField } from '@mui/material';
import { useState, type DragEvent } from 'react';
import type { QueueRef } from '../../api';
import { useT } from '../../i18n';
import type { EditedRule } from './model';
import { isRuleSound, nameProblem, priorityProblem } from './problems';
import { RuleBuilder } from './RuleBuilder';
import { RuleHead } from './RuleHead';
import { DRAGGED } from './ruleIds';

export interface RuleCardProps {
  rule: EditedRule;
  /** Where rules may lead. */
  queues: readonly QueueRef[];
  /** From 0. */
  index: number;
  total: number;
  open: boolean;
  /** Somebody tried to save: now what is missing is marked. */
  tried: boolean;
  onToggle: () => void;
  onChange: (rule: EditedRule) => void;
  onMove: (step: -1 | 1) => void;
  /** Dropped here was the rule at that place. */
  onDrop: (from: number) => void;
  onRemove: () => void;
}

/** One rule: a sentence that says what it takes, and unfolded the form behind it. */
export function RuleCard(props: RuleCardProps) {
  const { rule, open, tried } = props;
  const { isOver, ...dropping } = useDropping(props.onDrop);
  const isWrong = tried && !isRuleSound(rule);
  return (
    <Box component="li" {...dropping} sx={{ border: 1, borderColor: isOver ? 'primary.main' : isWrong ? 'error.main' : 'divider', borderRadius: 1, overflow: 'hidden' }}>
      <RuleHead {...props} />
      <Collapse in={open} unmountOnExit>
        <RuleForm {...props} />
      </Collapse>
    </Box>
  );
}

/** For the mouse; the keyboard has the buttons and Alt with the arrows. */
function useDropping(onDrop: (from: number) => void) {
  const [isOver, setOver] = useState(false);
  const isRule = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!isRule(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!isRule(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop(Number(event.dataTransfer.getData(DRAGGED)));
    },
  };
}

function RuleForm({ rule, queues, tried, onChange }: RuleCardProps) {
  const t = useT();
  const nameCode = tried ? nameProblem(rule.name) : null;
  const priorityCode = tried ? priorityProblem(rule.priority) : null;
  return (
    <Box sx={{ p: { xs: 1.25, sm: 2 }, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr) 170px' } }}>
        <TextField
          margin="none"
          label={t('queues.rules.name')}
          value={rule.name}
          onChange={(event) => onChange({ ...rule, name: event.target.value })}
          error={nameCode !== null}
          helperText={nameCode && t(`queues.rules.${nameCode}`)}
        />
        <TextField
          select
          margin="none"
          label={t('queues.rules.queue')}
          value={queues.some(({ id }) => id === rule.queueId) ? rule.queueId : ''}
          onChange={(event) => onChange({ ...rule, queueId: event.target.value })}
          error={tried && rule.queueId === ''}
          helperText={tried && rule.queueId === '' ? t('queues.rules.queueNeeded') : null}
        >
          {queues.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          margin="none"
          label={t('queues.rules.priority')}
          value={rule.priority}
          onChange={(event) => onChange({ ...rule, priority: event.target.value })}
          error={priorityCode !== null}
          helperText={t(`queues.rules.${priorityCode ?? 'priorityHelp'}`)}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Box>
      <RuleBuilder query={rule.query} onChange={(query) => onChange({ ...rule, query })} tried={tried} />
    </Box>
  );
}
