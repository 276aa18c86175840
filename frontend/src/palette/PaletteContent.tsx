import { Box, styled } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { useCanAccess, useDataProvider } from 'ra-core';
import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ClaimSummary } from '../api';
import { useT } from '../i18n';
import { GOES_TO, useKeyHints, type KeyAction } from '../keymap';
import { useAllowedMenu } from '../layout/useAllowedMenu';
import { SERIF } from '../theme';
import { Kbd, VerdictBadge } from '../ui';

const CLAIMS_SHOWN = 6;
const GO_KEYS = new Map<string, KeyAction>(Object.entries(GOES_TO).map(([action, to]) => [to, action as KeyAction]));

const Root = styled(Command)(({ theme }) => ({
  '& [cmdk-input]': { width: '100%', border: 0, outline: 'none', font: 'inherit', fontSize: '1rem', padding: '14px 18px', background: 'transparent', color: 'inherit', borderBottom: `1px solid ${theme.palette.divider}` },
  '& [cmdk-list]': { maxHeight: '50vh', overflowY: 'auto', padding: 8 },
  '& [cmdk-group-heading]': { padding: '8px 10px 4px', fontSize: '0.74rem', fontWeight: 650, color: theme.palette.text.secondary },
  '& [cmdk-item]': { display: 'flex', alignItems: 'center', gap: 10, padding: '7px 10px', borderRadius: 6, cursor: 'pointer' },
  '& [cmdk-item][data-selected="true"]': { background: theme.palette.action.selected },
  '& [cmdk-item] svg': { fontSize: 18, color: theme.palette.text.secondary },
  '& [cmdk-empty]': { padding: '18px 10px', color: theme.palette.text.secondary },
}));

export default function PaletteContent({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const groups = useAllowedMenu();
  const keys = useKeyHints();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const { claims, isFetching } = useClaimsLike(wanted);
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  return (
    <Root label={t('palette.label')} loop>
      <Command.Input autoFocus placeholder={t('palette.placeholder')} value={search} onValueChange={setSearch} />
      <Command.List label={t('palette.label')}>
        <Command.Empty>{isFetching ? t('palette.searching') : t('palette.none')}</Command.Empty>
        <Command.Group heading={t('palette.pages')}>
          {groups.flatMap(({ entries }) => entries).map(({ to, label, icon: Icon }) => (
            <Command.Item key={to} value={t(label)} onSelect={() => go(to)}>
              <Icon />
              <Box sx={{ flex: 1 }}>{t(label)}</Box>
              {GO_KEYS.has(to) && <Kbd>{keys(GO_KEYS.get(to)!).printed}</Kbd>}
            </Command.Item>
          ))}
        </Command.Group>
        {claims.length > 0 && (
          <Command.Group heading={t('palette.claims')} forceMount>
            {claims.map((claim) => (
              <Command.Item key={claim.id} value={claim.id} forceMount onSelect={() => go(`/claims/${claim.id}/show`)}>
                <Box dir="auto" sx={{ flex: 1, fontFamily: SERIF, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                  {claim.wording}
                </Box>
                <VerdictBadge verdict={claim.verdict} />
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Root>
  );
}

function useClaimsLike(words: string) {
  const dataProvider = useDataProvider();
  const { canAccess } = useCanAccess({ resource: 'claims', action: 'list' });
  const { data, isFetching } = useQuery({
    queryKey: ['palette', words],
    enabled: canAccess === true && words.length > 2,
    queryFn: ({ signal }) =>
      dataProvider.getList<ClaimSummary>('claims', {
        filter: { q: words },
        pagination: { page: 1, perPage: CLAIMS_SHOWN },
        sort: { field: 'priority', order: 'DESC' },
        signal,
      }),
  });
  return { claims: words.length > 2 ? (data?.data ?? []) : [], isFetching };
}
