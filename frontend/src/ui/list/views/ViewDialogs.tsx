import { Checkbox, FormControlLabel, FormHelperText, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { SavedView } from '../../../api';
import { useT } from '../../../i18n';
import { FormDialog } from '../../form';

interface NameViewDialogProps {
  title: string;
  name?: string;
  /** Offers to share it at once. */
  mayShare?: boolean;
  onName: (name: string, shared: boolean) => Promise<void>;
  onClose: () => void;
}

export function NameViewDialog({ title, name: before = '', mayShare = false, onName, onClose }: NameViewDialogProps) {
  const t = useT();
  const [name, setName] = useState(before);
  const [shared, setShared] = useState(false);
  const send = () => {
    if (name.trim() === '') throw new Error(t('views.nameNeeded'));
    return onName(name.trim(), shared);
  };
  return (
    <FormDialog open title={title} submit={t('ui.save')} onSubmit={async () => send()} onClose={onClose}>
      <TextField label={t('views.name')} required autoFocus value={name} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 80, dir: 'auto' } }} />
      {mayShare && (
        <>
          <FormControlLabel control={<Checkbox checked={shared} onChange={(_, on) => setShared(on)} aria-describedby="share-help" />} label={t('views.shareIt')} />
          <FormHelperText id="share-help">{t('views.shareHelp')}</FormHelperText>
        </>
      )}
    </FormDialog>
  );
}

export function DeleteViewDialog({ view, onDelete, onClose }: { view: SavedView; onDelete: () => Promise<void>; onClose: () => void }) {
  const t = useT();
  return (
    <FormDialog open danger title={t('views.deleteTitle', { name: view.name })} submit={t('views.deleteSubmit')} onSubmit={onDelete} onClose={onClose}>
      <Typography variant="body2">{t(view.shared ? 'views.deleteShared' : 'views.deleteOwn')}</Typography>
    </FormDialog>
  );
}
