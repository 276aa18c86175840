import { Box } from '@mui/material';
import { memo, useState, type KeyboardEvent } from 'react';
import type { ArticleSighting } from '../../api';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Serif } from '../../ui';
import type { Paragraph, Piece } from '../../text/layoutText';
import { Mark, TEXT_SX } from '../../text/Mark';
import { OTHER_CLAIM } from './otherClaims';
import { SightingPopover } from './SightingPopover';

interface SourceTextProps {
  paragraphs: readonly Paragraph[];
  sightings: readonly ArticleSighting[];
  /** Leaves out the layout of paragraphs that are out of sight. */
  long: boolean;
  language: string | null;
}

/** An article with its claims: the one under review marked, the others dotted and clickable. */
export const SourceText = memo(function SourceText({ paragraphs, sightings, long, language }: SourceTextProps) {
  const otherKey = useKeyHint('otherClaim').aria;
  const [opened, setOpened] = useState<{ sighting: ArticleSighting; anchor: HTMLElement } | null>(null);
  const open = (id: string, anchor: HTMLElement) => {
    const sighting = sightings.find((candidate) => candidate.id === id);
    if (sighting) setOpened({ sighting, anchor });
  };
  return (
    <>
      <Serif
        lang={language ?? undefined}
        sx={{
          ...TEXT_SX,
          '& p': { m: 0, mb: '0.9em', ...(long ? { contentVisibility: 'auto', containIntrinsicSize: 'auto 120px' } : {}) },
        }}
      >
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} dir="auto">
            {paragraph.pieces.map((piece) => (
              <PieceText key={piece.start} piece={piece} otherKey={otherKey} onOpen={open} />
            ))}
          </p>
        ))}
      </Serif>
      <SightingPopover opened={opened} onClose={() => setOpened(null)} />
    </>
  );
});

function PieceText({ piece, otherKey, onOpen }: { piece: Piece; otherKey: string; onOpen: (id: string, anchor: HTMLElement) => void }) {
  const t = useT();
  if (piece.active) return <Mark>{piece.text}</Mark>;
  const id = piece.ids[0];
  if (id === undefined) return <>{piece.text}</>;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(id, event.currentTarget);
  };
  return (
    <Box
      component="span"
      role="button"
      {...(piece.first ? { [OTHER_CLAIM]: '' } : {})}
      // A claim that is cut into pieces is one stop for the keyboard, not many.
      tabIndex={piece.first ? 0 : -1}
      aria-haspopup="dialog"
      title={t('desk.otherClaim')}
      aria-keyshortcuts={piece.first ? otherKey : undefined}
      onClick={(event) => onOpen(id, event.currentTarget)}
      onKeyDown={onKeyDown}
      sx={{
        cursor: 'pointer',
        textDecoration: 'underline dotted',
        textDecorationColor: (theme) => theme.palette.text.disabled,
        textDecorationThickness: '1.5px',
        textUnderlineOffset: '0.22em',
        '&:hover': { backgroundColor: 'action.selected' },
      }}
    >
      {piece.text}
    </Box>
  );
}
