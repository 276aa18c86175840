import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { RelationListItem } from '../../api';
import { useT } from '../../i18n';
import { KindTag } from '../../relations/RelationHead';
import { Serif } from '../../ui';
import { keepInView } from '../../ui/keepInView';
import type { Suggestions } from './useSuggestions';

/** Every suggestion in two lines; those decided on keep their place. A phone shows the one in front only. */
export function SuggestionLines({ work }: { work: Suggestions }) {
  const t = useT();
  const { items, at, more } = work;
  return (
    <Box component="nav" aria-label={t('matching.open.list')} sx={{ display: { xs: 'none', md: 'block' }, maxHeight: 'calc(100dvh - 240px)', overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item, index) => (
          <li key={item.id}>
            <Line item={item} current={index === at} state={work.stateOf(item)} onChoose={() => work.point(index)} />
          </li>
        ))}
      </Box>
      {more && (
        <Button fullWidth size="small" disabled={more.busy} onClick={more.fetch}>
          {t('matching.open.more')}
        </Button>
      )}
    </Box>
  );
}

function Line({ item, current, state, onChoose }: { item: RelationListItem; current: boolean; state: string; onChoose: () => void }) {
  const t = useT();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) keepInView(ref.current);
  }, [current]);
  const Icon = state === 'confirmed' ? CheckIcon : state === 'rejected' ? CloseIcon : null;
  return (
    <ButtonBase
      ref={ref}
      onClick={onChoose}
      aria-current={current || undefined}
      sx={{ width: '100%', textAlign: 'start', display: 'block', px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider', bgcolor: current ? 'action.selected' : undefined, boxShadow: current ? (theme) => `inset 3px 0 0 ${theme.palette.primary.main}` : undefined, '&:hover': { bgcolor: current ? 'action.selected' : 'action.hover' }, '&.Mui-focusVisible': { outline: 2, outlineOffset: -2, outlineColor: 'primary.main' } }}
    >
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mb: 0.25 }}>
        <KindTag kind={item.kind} />
        {Icon && <Icon fontSize="small" titleAccess={t(`matching.open.${state as 'confirmed'}`)} sx={{ color: 'text.secondary' }} />}
        <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 'auto', fontVariantNumeric: 'tabular-nums' }}>
          {t('matching.policy.value', { percent: Math.round(item.score * 100) })}
        </Typography>
      </Box>
      <Serif component="span" sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', fontSize: '0.95rem', lineHeight: 1.35, color: state === 'suggested' ? 'text.primary' : 'text.secondary' }}>
        {item.later.wording}
      </Serif>
    </ButtonBase>
  );
}
