import { useDroppable } from '@dnd-kit/core';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { BoardCard, PersonRef, QueueBoard } from '../../api';
import { CardOnBoard } from './CardOnBoard';
import type { Giving } from './useGiving';

interface ColumnProps {
  id: string;
  title: string;
  detail: string;
  cards: readonly BoardCard[];
  none: string;
  /** Whose it is; null for what waits for anybody. */
  owner: PersonRef | null;
  board: QueueBoard;
  giving: Giving;
  isDragging: boolean;
}

/** What waits, or what one person has; a place to drop a card on. */
export function Column({ id, title, detail, cards, none, owner, board, giving, isDragging }: ColumnProps) {
  const titleId = useId();
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <Box
      component="section"
      ref={setNodeRef}
      aria-labelledby={titleId}
      sx={{ borderRadius: 1, border: 1, borderStyle: isDragging ? 'dashed' : 'solid', borderColor: isOver ? 'primary.main' : 'divider', bgcolor: isOver ? 'action.selected' : 'desk.quiet', p: 1.25, minHeight: 96 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {detail}
        </Typography>
      </Box>
      {cards.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {none}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {cards.map((card) => (
          <CardOnBoard key={card.assignmentId} card={card} columnId={id} owner={owner} board={board} giving={giving} />
        ))}
      </Box>
    </Box>
  );
}
