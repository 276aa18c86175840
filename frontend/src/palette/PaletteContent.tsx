import { Box, styled } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SearchAnswer } from '../api';
import { useT } from '../i18n';
import { GOES_TO, useKeyHints, type KeyAction } from '../keymap';
import { useAllowedMenu } from '../layout/useAllowedMenu';
import { Kbd } from '../ui';
import { Found } from './Found';
import { useSearch } from './useSearch';

const GO_KEYS = new Map<string, KeyAction>(Object.entries(GOES_TO).map(([action, to]) => [to, action as KeyAction]));

const Root = styled(Command)(({ theme }) => ({
  '& [cmdk-input]': { width: '100%', border: 0, outline: 'none', font: 'inherit', fontSize: '1rem', padding: '14px 18px', background: 'transparent', color: 'inherit', borderBottom: `1px solid ${theme.palette.divider}` },
  '& [cmdk-list]': { maxHeight: '60vh', overflowY: 'auto', padding: 8 },
  '& [cmdk-group-heading]': { padding: '8px 10px 4px', fontSize: '0.74rem', fontWeight: 650, color: theme.palette.text.secondary },
  '& [cmdk-item]': { display: 'flex', alignItems: 'center', gap: 10, padding: '7px 10px', borderRadius: 6, cursor: 'pointer' },
  '& [cmdk-item][data-selected="true"]': { background: theme.palette.action.selected },
  '& [cmdk-item] > svg': { fontSize: 18, color: theme.palette.text.secondary },
  '& [cmdk-empty]': { padding: '18px 10px', color: theme.palette.text.secondary },
}));

const countOf = (found: SearchAnswer): number => Object.values(found).reduce((sum, items: unknown[]) => sum + items.length, 0);

export default function PaletteContent({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const groups = useAllowedMenu();
  const keys = useKeyHints();
  const [words, setWords] = useState('');
  const { found, searching } = useSearch(words);
  const count = countOf(found);
  const listRef = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  // What comes from the server comes later: Enter takes the first of all that is there, until an arrow chooses.
  useEffect(() => {
    const first = listRef.current?.querySelector('[cmdk-item]')?.getAttribute('data-value');
    if (first) setChosen(first);
  }, [found]);
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  return (
    <Root label={t('palette.label')} loop value={chosen} onValueChange={setChosen}>
      <Command.Input autoFocus dir="auto" placeholder={t('palette.placeholder')} value={words} onValueChange={setWords} />
      <Box role="status" sx={visuallyHidden}>
        {words.trim().length > 1 && !searching && t('palette.count', { smart_count: count })}
      </Box>
      <Command.List ref={listRef} label={t('palette.label')}>
        {count === 0 && <Command.Empty>{searching ? t('palette.searching') : t('palette.none')}</Command.Empty>}
        <Command.Group heading={t('palette.pages')}>
          {groups.flatMap(({ entries }) => entries).map(({ to, label, icon: Icon }) => (
            <Command.Item key={to} value={t(label)} onSelect={() => go(to)}>
              <Icon />
              <Box sx={{ flex: 1 }}>{t(label)}</Box>
              {GO_KEYS.has(to) && <Kbd>{keys(GO_KEYS.get(to)!).printed}</Kbd>}
            </Command.Item>
          ))}
        </Command.Group>
        <Found found={found} onGo={go} />
      </Command.List>
    </Root>
  );
}
