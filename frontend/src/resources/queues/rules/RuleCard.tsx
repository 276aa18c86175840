import { Box, Collapse, TextField } from '@mui/material';
import { useT } from '../../../i18n';
import { ConditionGroup } from './ConditionGroup';
import { withPart, type EditedRule, type Part } from './model';
import { isRuleSound, nameProblem, priorityProblem } from './problems';
import { RuleHead } from './RuleHead';

export interface RuleCardProps {
  rule: EditedRule;
  /** From 0. */
  index: number;
  total: number;
  open: boolean;
  /** Somebody tried to save: now what is missing is marked. */
  tried: boolean;
  onToggle: () => void;
  onChange: (rule: EditedRule) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One rule: a sentence that says what it takes, and unfolded the form behind it. */
export function RuleCard(props: RuleCardProps) {
  const { rule, open, tried } = props;
  const isWrong = tried && !isRuleSound(rule);
  return (
    <Box component="li" sx={{ border: 1, borderColor: isWrong ? 'error.main' : 'divider', borderRadius: 1, overflow: 'hidden' }}>
      <RuleHead {...props} />
      <Collapse in={open} unmountOnExit>
        <RuleForm {...props} />
      </Collapse>
    </Box>
  );
}

function RuleForm({ rule, tried, onChange }: RuleCardProps) {
  const t = useT();
  const nameCode = tried ? nameProblem(rule.name) : null;
  const priorityCode = tried ? priorityProblem(rule.priority) : null;
  const changePart = (key: string, next: Part | null) => {
    const isRoot = key === rule.root.key && next?.kind === 'group';
    onChange({ ...rule, root: isRoot ? next : withPart(rule.root, key, next) });
  };
  return (
    <Box sx={{ p: { xs: 1.25, sm: 2 }, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 170px' } }}>
        <TextField
          margin="none"
          label={t('queues.rules.name')}
          value={rule.name}
          onChange={(event) => onChange({ ...rule, name: event.target.value })}
          error={nameCode !== null}
          helperText={nameCode && t(`queues.rules.${nameCode}`)}
        />
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
      <ConditionGroup group={rule.root} onPart={changePart} tried={tried} />
    </Box>
  );
}
