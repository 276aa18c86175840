import { useDraggable } from '@dnd-kit/core';
import { Box, Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { BoardCard, PersonRef, QueueBoard } from '../../api';
import { useT } from '../../i18n';
import { CardFace } from './CardFace';
import { GiveMenu } from './GiveMenu';
import type { Giving } from './useGiving';

interface CardOnBoardProps {
  card: BoardCard;
  columnId: string;
  owner: PersonRef | null;
  board: QueueBoard;
  giving: Giving;
}

/** A card to drag, with a menu that does the same. What somebody is at stays where it is, and says until when. */
export function CardOnBoard({ card, columnId, owner, board, giving }: CardOnBoardProps) {
  const isHeld = card.heldUntil !== null;
  const isPending = giving.pending === card.assignmentId;
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: card.assignmentId, data: { card, columnId }, disabled: isHeld || isPending });
  return (
    <Box component="li" ref={setNodeRef} {...listeners} sx={{ cursor: isHeld ? 'default' : 'grab', opacity: isDragging || isPending ? 0.5 : 1, touchAction: 'manipulation' }}>
      <CardFace card={card} reviews={board.queue.reviews} owner={owner}>
        {!isHeld && <GiveButton card={card} owner={owner} board={board} giving={giving} />}
      </CardFace>
    </Box>
  );
}

function GiveButton({ card, owner, board, giving }: Omit<CardOnBoardProps, 'columnId'>) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const { takesFocus } = giving;
  const latest = useRef(takesFocus);
  useEffect(() => {
    latest.current = takesFocus;
  });
  useEffect(() => {
    if (latest.current(card.assignmentId)) button.current?.focus();
  }, [card.assignmentId]);
  return (
    <GiveMenu card={card} owner={owner} people={board.people} onGive={(to) => void giving.give(card, to, true)}>
      {(props) => (
        <Button {...props} ref={button} size="small" disabled={giving.pending === card.assignmentId} sx={{ ml: 'auto', py: 0 }} aria-label={t('control.card.giveOf', { wording: card.wording })}>
          {t('control.card.give')}
        </Button>
      )}
    </GiveMenu>
  );
}
