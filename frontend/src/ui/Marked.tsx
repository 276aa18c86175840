import { Box } from '@mui/material';
import { Fragment } from 'react';

interface MarkedProps {
  text: string;
  /** UTF-16 offsets, in their order and apart from each other, as the server gives them. */
  marks: readonly { start: number; end: number }[];
}

/** A text with the words that were sought underlined and bold: told apart without colour, and never as HTML. */
export function Marked({ text, marks }: MarkedProps) {
  if (marks.length === 0) return <>{text}</>;
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <Box component="mark" sx={(theme) => ({ color: 'inherit', bgcolor: theme.palette.desk.mark.fill, fontWeight: 650, borderRadius: '3px', textDecoration: 'underline', textDecorationColor: theme.palette.desk.mark.line, textUnderlineOffset: '3px' })}>
            {text.slice(start, end)}
          </Box>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
