import { TextField } from '@mui/material';
import type { KeyboardEvent } from 'react';

interface NoteFieldProps {
  label: string;
  value: string;
  onChange: (note: string) => void;
  autoFocus?: boolean;
  required?: boolean;
}

/** What somebody else is to read beside the claim. Ctrl or ⌘ with Enter sends the form. */
export function NoteField({ label, value, onChange, autoFocus, required = true }: NoteFieldProps) {
  const send = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.closest('form')?.requestSubmit();
  };
  return (
    <TextField
      label={label}
      required={required}
      autoFocus={autoFocus}
      multiline
      minRows={2}
      maxRows={8}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={send}
      slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
    />
  );
}
