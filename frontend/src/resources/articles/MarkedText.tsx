import { alpha, Box, type Theme } from '@mui/material';
import { memo, type KeyboardEvent } from 'react';
import type { ArticleSighting } from '../../api';
import type { Paragraph, Piece } from '../../text/layoutText';
import { markStyle, TEXT_SX } from '../../text/Mark';
import { Serif } from '../../ui';

interface MarkedTextProps {
  paragraphs: readonly Paragraph[];
  sightings: readonly ArticleSighting[];
  active: string | null;
  onPick: (id: string) => void;
  /** Leaves out the layout of paragraphs that are out of sight. */
  long: boolean;
  language: string | null;
}

/** An article with the exact words of its claims marked; each mark leads to its claim. */
export const MarkedText = memo(function MarkedText({ paragraphs, sightings, active, onPick, long, language }: MarkedTextProps) {
  const numbers = new Map(sightings.map(({ id }, index) => [id, index + 1]));
  return (
    <Serif
      lang={language ?? undefined}
      sx={{ ...TEXT_SX, '& p': { m: 0, mb: '0.9em', ...(long ? { contentVisibility: 'auto', containIntrinsicSize: 'auto 120px' } : {}) } }}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {paragraph.pieces.map((piece) => (
            <PieceText key={piece.start} piece={piece} number={numbers.get(piece.ids[0] ?? '')} active={active !== null && piece.ids[0] === active} onPick={onPick} />
          ))}
        </p>
      ))}
    </Serif>
  );
});

function PieceText({ piece, number, active, onPick }: { piece: Piece; number: number | undefined; active: boolean; onPick: (id: string) => void }) {
  const id = piece.ids[0];
  if (id === undefined) return <>{piece.text}</>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPick(id);
  };
  return (
    <Box
      component="span"
      role="button"
      // A claim that is cut into pieces is one stop for the keyboard, not many.
      tabIndex={piece.first ? 0 : -1}
      data-mark={piece.first ? id : undefined}
      aria-current={active || undefined}
      onClick={() => onPick(id)}
      onKeyDown={onKeyDown}
      sx={(theme) => ({ ...markStyle(theme), ...quietStyle(theme), cursor: 'pointer', ...(active ? activeStyle(theme) : { '&:hover': { backgroundColor: theme.palette.desk.mark.fill } }) })}
    >
      {piece.text}
      {piece.first && (
        <Box component="sup" aria-hidden sx={{ fontSize: '0.62em', fontFamily: 'Inter Variable, sans-serif', fontWeight: 650, px: '2px', color: 'text.secondary', lineHeight: 0 }}>
          {number}
        </Box>
      )}
    </Box>
  );
}

/** Many stand side by side here: each is told apart, none shouts. */
const quietStyle = (theme: Theme) => ({
  backgroundColor: alpha(theme.palette.desk.mark.fill, 0.5),
  boxShadow: `inset 0 -1.5px 0 ${alpha(theme.palette.desk.mark.line, 0.55)}`,
});

const activeStyle = (theme: Theme) => ({ backgroundColor: theme.palette.desk.mark.fill, boxShadow: `inset 0 -2px 0 ${theme.palette.primary.main}, 0 0 0 2px ${theme.palette.primary.main}` });
