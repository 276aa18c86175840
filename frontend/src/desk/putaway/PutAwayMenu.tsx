import { Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import type { RefObject } from 'react';
import { useT } from '../../i18n';
import { printedKey, useAllKeys, useMenuKeys } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';

type Way = 'notMe' | 'later' | 'ask' | 'hold' | 'snooze' | 'handOver' | 'escalate';

/** The three meanings of a skip are counted; the others have the keys that they have on the desk, too. */
const SKIPS: readonly Way[] = ['notMe', 'later', 'ask'];
const OTHERS: readonly Way[] = ['hold', 'snooze', 'handOver', 'escalate'];

/** Opened by S: then 1, 2, 3, a letter, or the arrows. */
export function PutAwayMenu({ anchor }: { anchor: RefObject<HTMLButtonElement | null> }) {
  const t = useT();
  const { item, putAway } = useDesk();
  const keymap = useAllKeys();
  const keyOf = (way: Way): string => {
    const nth = SKIPS.indexOf(way);
    return nth >= 0 ? String(nth + 1) : keymap.find(({ id }) => id === way)!.keys[0]!;
  };
  const { holdLimit } = item.assignment.queue;
  const ways = [...SKIPS, ...OTHERS.filter((way) => way !== 'hold' || holdLimit > 0)];
  const run = (way: Way) => (way === 'notMe' || way === 'later' || way === 'hold' ? putAway[way]() : putAway.ask(way));
  const open = putAway.step === 'menu';
  useMenuKeys(open, (key) => {
    const way = ways.find((one) => keyOf(one) === key);
    if (way) run(way);
    return way !== undefined;
  });
  return (
    <Menu
      anchorEl={() => anchor.current!}
      open={open}
      onClose={putAway.close}
      transitionDuration={0}
      anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      slotProps={{ paper: { sx: { width: 330, maxWidth: 'calc(100vw - 24px)' } }, list: { 'aria-label': t('desk.putAway.menu'), dense: true } }}
    >
      {ways.flatMap((way) => [
        way === OTHERS.find((one) => ways.includes(one)) && <Divider key="others" sx={{ my: 0.5 }} />,
        <MenuItem key={way} onClick={() => run(way)} aria-keyshortcuts={keyOf(way).toUpperCase()} sx={{ gap: 1.5, whiteSpace: 'normal' }}>
          <ListItemText
            primary={t(`desk.putAway.${way}`)}
            secondary={t(`desk.putAway.${way}Help`, { limit: holdLimit })}
            slotProps={{ primary: { sx: { fontWeight: 550 } }, secondary: { sx: { fontSize: '0.78rem', lineHeight: 1.3 } } }}
          />
          <Kbd>{printedKey(keyOf(way))}</Kbd>
        </MenuItem>,
      ])}
    </Menu>
  );
}
