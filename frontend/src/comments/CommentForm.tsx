import { Alert, Box, Button } from '@mui/material';
import { useStore, useStoreContext } from 'ra-core';
import { useState } from 'react';
import { comments, messageOf, type PersonRef } from '../api';
import { useT } from '../i18n';
import { printedKey } from '../keymap';
import { useIdempotencyKey } from '../ui/form';
import { CommentField } from './CommentField';
import { stillNamed } from './mentions';

interface Typed {
  body: string;
  picked: PersonRef[];
}
const NOTHING: Typed = { body: '', picked: [] };

/** A new comment. What was typed stays in this browser until it is sent. */
export function CommentForm({ claimId, onSent }: { claimId: string; onSent: () => Promise<void> }) {
  const t = useT();
  const keyOf = useIdempotencyKey();
  const { removeItem } = useStoreContext();
  const storeKey = `comments.draft.${claimId}`;
  const [typed, setTyped] = useStore<Typed>(storeKey, NOTHING);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    if (busy || typed.body.trim() === '') return;
    const body = { body: typed.body, mentions: stillNamed(typed.body, typed.picked).map(({ id }) => id) };
    setBusy(true);
    setFailure(null);
    try {
      await comments.write(claimId, body, keyOf([claimId, body]));
      removeItem(storeKey);
      await onSent();
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, maxWidth: '70ch' }}>
      <CommentField
        label={t('comments.write')}
        helperText={t('comments.help', { send: printedKey('mod+enter') })}
        value={typed.body}
        onChange={(body, mentioned) => setTyped({ body, picked: mentioned ? [...typed.picked, mentioned] : typed.picked })}
        onSend={() => void send()}
      />
      {failure !== null && <Alert severity="error">{t('comments.notSent', { reason: failure })}</Alert>}
      <Button size="small" variant="outlined" disabled={busy || typed.body.trim() === ''} onClick={() => void send()} sx={{ justifySelf: 'start' }}>
        {t('comments.send')}
      </Button>
    </Box>
  );
}
