import { Box, Button, Typography } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { useT } from '../i18n';
import type { KeyBinding } from './keymap';
import type { KeyAction } from './keys';
import { printedKey } from './printed';
import { keyFor, refusalOf, type Refusal } from './remap';
import { useAllKeys, useOwnKeys } from './useKeymap';

/** One action whose key can be pressed anew: Enter or a click begins, the next key is taken or refused with a reason, Escape leaves it. */
export function KeyRecorder({ binding }: { binding: KeyBinding<KeyAction> }) {
  const t = useT();
  const keymap = useAllKeys();
  const [, setOwn] = useOwnKeys();
  const [listening, setListening] = useState(false);
  const [refused, setRefused] = useState<{ key: string; why: Refusal } | null>(null);
  const hear = (event: KeyboardEvent) => {
    if (!listening) return;
    event.stopPropagation();
    if (event.key === 'Tab') return setListening(false);
    event.preventDefault();
    if (event.key === 'Escape') return setListening(false);
    const key = keyFor(binding, event.nativeEvent);
    if (key === null) return;
    const why = refusalOf(keymap, binding.id, key);
    setRefused(why && { key, why });
    if (why) return;
    setListening(false);
    setOwn((own) => ({ ...own, [binding.id]: key }));
  };
  const label = t(binding.label);
  const shown = printedKey(binding.keys[0]!);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 34 }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {label}
      </Typography>
      <Button
        size="small"
        variant={listening ? 'contained' : 'outlined'}
        aria-label={listening ? t('desk.keys.pressOf', { label }) : t('desk.keys.changeOf', { label, key: shown })}
        onClick={() => setListening(true)}
        onBlur={() => setListening(false)}
        onKeyDown={hear}
        sx={{ minWidth: 44 }}
      >
        {listening ? t('desk.keys.press') : shown}
      </Button>
      {refused && (
        <Typography role="alert" variant="body2" color="error" sx={{ flexBasis: '100%' }}>
          {refused.why.reason === 'taken'
            ? t('desk.keys.taken', { key: printedKey(refused.key), label: t(refused.why.by.label) })
            : t('desk.keys.unusable', { key: printedKey(refused.key) })}
        </Typography>
      )}
    </Box>
  );
}
