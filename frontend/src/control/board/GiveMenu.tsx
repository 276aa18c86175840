import { Divider, Menu, MenuItem } from '@mui/material';
import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import type { BoardCard, BoardPerson, PersonRef } from '../../api';
import { useT } from '../../i18n';

interface OpenerProps {
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

interface GiveMenuProps {
  card: BoardCard;
  owner: PersonRef | null;
  people: readonly BoardPerson[];
  onGive: (to: PersonRef | null) => void;
  children: (opener: OpenerProps) => ReactNode;
}

/** Everybody of the queue, with what they have: the same as dragging, for the keyboard and for those who rather choose. */
export function GiveMenu({ card, owner, people, onGive, children }: GiveMenuProps) {
  const t = useT();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (to: PersonRef | null) => {
    setAnchor(null);
    onGive(to);
  };
  return (
    <>
      {children({ 'aria-haspopup': 'menu', 'aria-expanded': anchor !== null, 'aria-controls': anchor ? id : undefined, onClick: ({ currentTarget }) => setAnchor(currentTarget) })}
      {anchor && (
        <Menu id={id} open anchorEl={anchor} onClose={() => setAnchor(null)} slotProps={{ list: { 'aria-label': t('control.card.menu', { wording: card.wording }) } }}>
          {people
            .filter(({ person }) => person.id !== owner?.id)
            .map(({ person, load, limit }) => (
              <MenuItem key={person.id} onClick={() => choose(person)}>
                {limit === null ? t('control.card.has', { name: person.name, load }) : t('control.card.hasLimited', { name: person.name, load, limit })}
              </MenuItem>
            ))}
          {owner && <Divider />}
          {owner && <MenuItem onClick={() => choose(null)}>{t('control.card.back')}</MenuItem>}
        </Menu>
      )}
    </>
  );
}
