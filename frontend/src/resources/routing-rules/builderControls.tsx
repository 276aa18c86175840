import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd';
import { Button, FormControlLabel, IconButton, MenuItem, Switch, TextField } from '@mui/material';
import type { ActionProps, CombinatorSelectorProps, FieldSelectorProps, NotToggleProps, OperatorSelectorProps } from 'react-querybuilder';
import { useT } from '../../i18n';
import type { BuilderField, Operator } from './model';

/** Deeper ones are kept and shown, but nobody needs to make them here. */
const DEEPEST_NEW_GROUP = 2;
const COMBINATORS = ['and', 'or'] as const;

export function AddRule(props: ActionProps) {
  const t = useT();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={(event) => props.handleOnClick(event)}>
      {t('queues.rules.addCondition')}
    </Button>
  );
}

export function AddGroup(props: ActionProps) {
  const { level } = props;
  const t = useT();
  if (level >= DEEPEST_NEW_GROUP) return null;
  return (
    <Button size="small" startIcon={<PlaylistAddIcon />} onClick={(event) => props.handleOnClick(event)}>
      {t('queues.rules.addGroup')}
    </Button>
  );
}

export function RemoveRule(props: ActionProps) {
  const t = useT();
  return (
    <IconButton size="small" aria-label={t('queues.rules.removeCondition')} title={t('queues.rules.removeCondition')} onClick={(event) => props.handleOnClick(event)} sx={{ mt: 0.5 }}>
      <CloseIcon fontSize="small" />
    </IconButton>
  );
}

export function RemoveGroup(props: ActionProps) {
  const t = useT();
  return (
    <Button size="small" color="inherit" onClick={(event) => props.handleOnClick(event)}>
      {t('queues.rules.removeGroup')}
    </Button>
  );
}

export function CombinatorChoice(props: CombinatorSelectorProps) {
  const { value } = props;
  const t = useT();
  return (
    <TextField
      select
      margin="none"
      fullWidth={false}
      value={value ?? 'and'}
      onChange={(event) => props.handleOnChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('queues.rules.howMany') } } }}
    >
      {COMBINATORS.map((each) => (
        <MenuItem key={each} value={each}>
          {t(`queues.rules.mode.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function NotChoice(props: NotToggleProps) {
  const { checked } = props;
  const t = useT();
  return <FormControlLabel sx={{ mr: 0 }} control={<Switch size="small" checked={checked ?? false} onChange={(_, next) => props.handleOnChange(next)} />} label={t('queues.rules.turnRound')} />;
}

export function FieldChoice(props: FieldSelectorProps) {
  const { value, options } = props;
  const t = useT();
  return (
    <TextField select margin="none" label={t('queues.rules.field')} value={value ?? ''} onChange={(event) => props.handleOnChange(event.target.value)}>
      {(options as { name: string }[]).map(({ name }) => (
        <MenuItem key={name} value={name}>
          {t(`queues.rules.fields.${name as BuilderField}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

const OPERATORS: readonly { id: Operator; key: 'yes' | 'no' }[] = [
  { id: 'is', key: 'yes' },
  { id: 'isNot', key: 'no' },
];

export function OperatorChoice(props: OperatorSelectorProps) {
  const { value, field } = props;
  const t = useT();
  return (
    <TextField select margin="none" label={t('queues.rules.negation')} value={value ?? 'is'} onChange={(event) => props.handleOnChange(event.target.value)}>
      {OPERATORS.map(({ id, key }) => (
        <MenuItem key={id} value={id}>
          {t(`queues.rules.verb.${field as BuilderField}.${key}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
