import { Box, MenuItem, MenuList, Paper, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { users, type PersonRef } from '../api';
import { useT } from '../i18n';
import { mentioningAt, type Mentioning, withMention } from './mentions';

interface CommentFieldProps {
  label: string;
  helperText?: string;
  value: string;
  autoFocus?: boolean;
  /** @param mentioned whom this very change named */
  onChange: (text: string, mentioned?: PersonRef) => void;
  onSend: () => void;
  onEscape?: () => void;
}

/** A field for plain text in which @ names somebody: the list is walked with the arrows, Enter or Tab takes the name. */
export function CommentField({ label, helperText, value, autoFocus, onChange, onSend, onEscape }: CommentFieldProps) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [mentioning, setMentioning] = useState<Mentioning | null>(null);
  const [active, setActive] = useState(0);
  const people = usePeople(mentioning);
  const look = (field: HTMLTextAreaElement) => {
    setMentioning(mentioningAt(field.value, field.selectionStart));
    setActive(0);
  };
  const pick = (person: PersonRef) => {
    const next = withMention(value, mentioning!, person);
    onChange(next.text, person);
    setMentioning(null);
    requestAnimationFrame(() => fieldRef.current?.setSelectionRange(next.caret, next.caret));
    fieldRef.current?.focus();
  };
  const keys: Partial<Record<string, () => void>> = mentioning && people.length > 0
    ? {
        ArrowDown: () => setActive((active + 1) % people.length),
        ArrowUp: () => setActive((active + people.length - 1) % people.length),
        Enter: () => pick(people[active]!),
        Tab: () => pick(people[active]!),
        Escape: () => setMentioning(null),
      }
    : { ...(onEscape ? { Escape: onEscape } : {}) };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? onSend : keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <Box sx={{ position: 'relative' }}>
      <TextField
        label={label}
        multiline
        minRows={2}
        maxRows={8}
        fullWidth
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          look(event.target as HTMLTextAreaElement);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setMentioning(null)}
        helperText={helperText}
        inputRef={fieldRef}
        slotProps={{
          htmlInput: { maxLength: 5000, dir: 'auto', 'aria-autocomplete': 'list', 'aria-controls': mentioning ? listId : undefined, 'aria-activedescendant': mentioning && people.length > 0 ? `${listId}-${active}` : undefined },
        }}
      />
      {mentioning && <PeopleList id={listId} people={people} active={active} onPick={pick} />}
    </Box>
  );
}

function usePeople(mentioning: Mentioning | null): readonly PersonRef[] {
  const typed = mentioning?.typed ?? '';
  const { data } = useQuery({ queryKey: ['users', 'find', typed], queryFn: () => users.find(typed), enabled: mentioning !== null, placeholderData: (before) => before, staleTime: 60_000 });
  return data?.data ?? [];
}

function PeopleList({ id, people, active, onPick }: { id: string; people: readonly PersonRef[]; active: number; onPick: (person: PersonRef) => void }) {
  const t = useT();
  return (
    <Paper variant="outlined" sx={{ position: 'absolute', zIndex: 'modal', insetInlineStart: 0, bottom: '100%', minWidth: 220, maxWidth: '100%' }}>
      <MenuList id={id} role="listbox" aria-label={t('comments.people')} dense disablePadding>
        {people.map((person, index) => (
          <MenuItem
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            selected={index === active}
            tabIndex={-1}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(person)}
          >
            {person.name}
          </MenuItem>
        ))}
        {people.length === 0 && (
          <Typography component="li" role="option" aria-selected={false} aria-disabled variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
            {t('comments.nobody')}
          </Typography>
        )}
      </MenuList>
    </Paper>
  );
}
