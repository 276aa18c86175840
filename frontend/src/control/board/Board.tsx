import { DndContext, DragOverlay, PointerSensor, pointerWithin, TouchSensor, useSensor, useSensors, type DragEndEvent, type DragStartEvent } from '@dnd-kit/core';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { BoardCard, BoardPerson, PersonRef, QueueBoard } from '../../api';
import { useT } from '../../i18n';
import { CardFace } from './CardFace';
import { Column } from './Column';
import type { Giving } from './useGiving';

const WAITING = 'waiting';
/** A click is no drag, and a swipe scrolls: only a finger that rests picks a card up. */
const PICK_UP = { distance: 6 };
/** What the pointer does is not told to screen readers: for them there is the menu, which says what came of it. */
const UNSAID = {
  screenReaderInstructions: { draggable: '' },
  announcements: { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined },
};
const TOUCH = { delay: 220, tolerance: 8 };

/** A drag ends on somebody else, or on those who wait, or nowhere. */
function target(board: QueueBoard, { active, over }: DragEndEvent): { card: BoardCard; to: PersonRef | null } | null {
  if (!over || over.id === active.data.current?.columnId) return null;
  const card = active.data.current?.card as BoardCard;
  if (over.id === WAITING) return { card, to: null };
  const person = board.people.find(({ person: { id } }) => id === over.id)?.person;
  return person ? { card, to: person } : null;
}

export function Board({ board, giving }: { board: QueueBoard; giving: Giving }) {
  const t = useT();
  const [dragged, setDragged] = useState<BoardCard | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: PICK_UP }), useSensor(TouchSensor, { activationConstraint: TOUCH }));
  const start = ({ active }: DragStartEvent) => setDragged((active.data.current?.card as BoardCard | undefined) ?? null);
  const end = (event: DragEndEvent) => {
    setDragged(null);
    const found = target(board, event);
    if (found) void giving.give(found.card, found.to);
  };
  const shared = { board, giving, isDragging: dragged !== null };
  return (
    <DndContext accessibility={UNSAID} sensors={sensors} collisionDetection={pointerWithin} onDragStart={start} onDragEnd={end} onDragCancel={() => setDragged(null)}>
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(300px, 5fr) minmax(0, 8fr)' } }}>
        <Column {...shared} id={WAITING} title={t('control.column.waiting')} detail={board.isMore ? t('control.column.first', { count: board.waiting.length }) : String(board.waiting.length)} cards={board.waiting} none={t('control.column.none')} owner={null} />
        <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', position: { md: 'sticky' }, top: 64, maxHeight: { md: 'calc(100vh - 80px)' }, overflowY: { md: 'auto' }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(250px, 1fr))' } }}>
          {board.people.length === 0 && <Typography variant="body2">{t('control.noMembers')}</Typography>}
          {board.people.map((each) => (
            <Column {...shared} key={each.person.id} id={each.person.id} title={each.person.name} detail={loadInWords(t, each)} cards={each.cards} none={t('control.column.nothing')} owner={each.person} />
          ))}
        </Box>
      </Box>
      <DragOverlay dropAnimation={null}>{dragged && <CardFace card={dragged} reviews={board.queue.reviews} owner={null} lifted />}</DragOverlay>
    </DndContext>
  );
}

function loadInWords(t: ReturnType<typeof useT>, { load, limit }: BoardPerson): string {
  if (limit === null) return String(load);
  const said = t('control.limit', { load, limit });
  return load >= limit ? `${said}, ${t('control.full')}` : said;
}
