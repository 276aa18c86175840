import AddIcon from '@mui/icons-material/Add';
import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useT } from '../../../i18n';
import { ConditionRow } from './ConditionRow';
import { emptyGroup, emptyLeaf, type Group, type Part } from './model';

/** Deeper ones are kept and shown, but nobody needs to make them here. */
const DEEPEST_NEW_GROUP = 2;

const MODES = [
  { id: 'all', negated: false },
  { id: 'any', negated: false },
  { id: 'all', negated: true },
  { id: 'any', negated: true },
] as const;

interface ConditionGroupProps {
  group: Group;
  depth?: number;
  onPart: (key: string, next: Part | null) => void;
  tried: boolean;
}

/** Conditions of which all or any must hold; groups may hold groups. */
export function ConditionGroup({ group, depth = 0, onPart, tried }: ConditionGroupProps) {
  const t = useT();
  const isOutermost = depth === 0;
  const add = (part: Part) => onPart(group.key, { ...group, parts: [...group.parts, part] });
  return (
    <Box role="group" aria-label={t('queues.rules.groupLabel')} sx={isOutermost ? {} : { borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.75 }}>
        {isOutermost && <Typography variant="body2">{t('queues.rules.takes')}</Typography>}
        <ModeChoice group={group} outermost={isOutermost} onPart={onPart} />
        {!isOutermost && (
          <Button size="small" color="inherit" onClick={() => onPart(group.key, null)}>
            {t('queues.rules.removeGroup')}
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {group.parts.map((part) =>
          part.kind === 'group' ? (
            <ConditionGroup key={part.key} group={part} depth={depth + 1} onPart={onPart} tried={tried} />
          ) : (
            <ConditionRow key={part.key} leaf={part} onPart={onPart} tried={tried} />
          ),
        )}
      </Box>
      <EmptyNote group={group} outermost={isOutermost} tried={tried} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" startIcon={<AddIcon />} onClick={() => add(emptyLeaf('words'))}>
          {t('queues.rules.addCondition')}
        </Button>
        {depth < DEEPEST_NEW_GROUP && (
          <Button size="small" startIcon={<PlaylistAddIcon />} onClick={() => add(emptyGroup('any', [emptyLeaf('words')]))}>
            {t('queues.rules.addGroup')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** The outermost group is never turned round: its parts can be. */
function ModeChoice({ group, outermost, onPart }: { group: Group; outermost: boolean; onPart: ConditionGroupProps['onPart'] }) {
  const t = useT();
  const valueOf = ({ id, negated }: { id: string; negated: boolean }) => `${negated ? 'not-' : ''}${id}`;
  const pick = (value: string) => onPart(group.key, { ...group, mode: value.endsWith('all') ? 'all' : 'any', negated: value.startsWith('not-') });
  return (
    <TextField
      select
      margin="none"
      fullWidth={false}
      value={valueOf({ id: group.mode, negated: group.negated })}
      onChange={(event) => pick(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('queues.rules.howMany') } } }}
    >
      {MODES.filter(({ negated }) => !outermost || !negated).map((mode) => (
        <MenuItem key={valueOf(mode)} value={valueOf(mode)}>
          {t(`queues.rules.${mode.negated ? 'notMode' : 'mode'}.${mode.id}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function EmptyNote({ group, outermost, tried }: { group: Group; outermost: boolean; tried: boolean }) {
  const t = useT();
  if (group.parts.length > 0) return null;
  const outermostNote = group.mode === 'all' ? 'queues.rules.everyClaim' : 'queues.rules.noClaim';
  return (
    <Typography variant="body2" color={outermost ? 'warning.main' : tried ? 'error.main' : 'textSecondary'}>
      {t(outermost ? outermostNote : 'queues.rules.emptyGroup')}
    </Typography>
  );
}
