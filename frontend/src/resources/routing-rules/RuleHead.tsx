import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DragIcon from '@mui/icons-material/DragIndicator';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, IconButton, Typography } from '@mui/material';
import type { DragEvent, KeyboardEvent, ReactNode } from 'react';
import { useT } from '../../i18n';
import { Tag } from '../../ui';
import { ruleOf } from './model';
import type { RuleCardProps } from './RuleCard';
import { DRAGGED, toggleId } from './ruleIds';
import { sayCondition } from './sayCondition';

const STEPS: Partial<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Folds the rule out and in, and moves it: with the arrows beside it, or with Alt and an arrow key. */
export function RuleHead({ rule, queues, index, total, open, onToggle, onMove, onRemove }: RuleCardProps) {
  const t = useT();
  const name = rule.name.trim() || t('queues.rules.unnamed');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, alignItems: 'flex-start', justifyContent: 'flex-end' }}>
      <Box
        aria-hidden
        draggable
        onDragStart={(event: DragEvent) => event.dataTransfer.setData(DRAGGED, String(index))}
        title={t('queues.rules.drag')}
        sx={{ display: { xs: 'none', sm: 'flex' }, alignSelf: 'stretch', alignItems: 'center', pl: 0.5, color: 'text.secondary', cursor: 'grab' }}
      >
        <DragIcon fontSize="small" />
      </Box>
      <ButtonBase
        id={toggleId(rule.key)}
        aria-expanded={open}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onToggle}
        onKeyDown={onKeyDown}
        sx={{ flex: { xs: '1 1 100%', sm: '1 1 auto' }, minWidth: 0, p: 1.25, gap: 1, alignItems: 'flex-start', justifyContent: 'flex-start', textAlign: 'left', typography: 'body2', '&:hover': { bgcolor: 'action.hover' }, '&:focus-visible': { outlineOffset: -2 } }}
      >
        <ExpandMoreIcon aria-hidden sx={{ fontSize: 20, flex: 'none', color: 'text.secondary', transform: open ? 'none' : 'rotate(-90deg)' }} />
        <RuleSummary name={name} rule={rule} queues={queues} index={index} open={open} />
      </ButtonBase>
      <Box sx={{ display: 'flex', flex: 'none', gap: 0.25, p: 0.75, pt: { xs: 0, sm: 0.75 } }}>
        <MoveButton atEnd={index === 0} label={t('queues.rules.moveUp', { name })} onClick={() => onMove(-1)} onKeyDown={onKeyDown}>
          <ArrowUpwardIcon fontSize="small" />
        </MoveButton>
        <MoveButton atEnd={index === total - 1} label={t('queues.rules.moveDown', { name })} onClick={() => onMove(1)} onKeyDown={onKeyDown}>
          <ArrowDownwardIcon fontSize="small" />
        </MoveButton>
        <IconButton size="small" aria-label={t('queues.rules.remove', { name })} title={t('queues.rules.remove', { name })} onClick={onRemove}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

function RuleSummary({ name, rule, queues, index, open }: { name: string } & Pick<RuleCardProps, 'rule' | 'queues' | 'index' | 'open'>) {
  const t = useT();
  const { condition } = ruleOf(rule);
  return (
    <Box component="span" sx={{ minWidth: 0, display: 'grid', gap: 0.25 }}>
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {index + 1}. {name}
        </Box>
        <span>→ {queues.find(({ id }) => id === rule.queueId)?.name ?? t('queues.rules.noQueue')}</span>
        <Tag tone="plain">{t('queues.rules.priorityIs', { value: rule.priority })}</Tag>
      </Box>
      {!open && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {sayCondition(condition, t)}
        </Typography>
      )}
    </Box>
  );
}

interface MoveButtonProps {
  atEnd: boolean;
  label: string;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/** Stays focusable at the end of the list, so that the keyboard does not lose its place. */
const MoveButton = ({ atEnd, label, onClick, children, ...props }: MoveButtonProps) => (
  <IconButton size="small" {...props} aria-label={label} title={label} aria-disabled={atEnd} onClick={atEnd ? undefined : onClick} sx={atEnd ? { color: 'text.disabled', cursor: 'default' } : {}}>
    {children}
  </IconButton>
);
