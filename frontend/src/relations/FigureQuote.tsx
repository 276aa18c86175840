import { Box, type Theme } from '@mui/material';
import { Fragment } from 'react';
import { markStyle } from '../text/Mark';
import { Serif } from '../ui';
import type { FigureSpan } from './figures';

/** A quote with its figures: those that differ are marked and bold, the others are told by a thin line. */
export function FigureQuote({ quote, figures }: { quote: string; figures: readonly FigureSpan[] }) {
  const ends = [0, ...figures.map(({ end }) => end)];
  return (
    <Serif component="blockquote" sx={{ m: 0, fontSize: '0.97rem', lineHeight: 1.45 }}>
      “
      {figures.map(({ start, end, differs }, index) => (
        <Fragment key={start}>
          {quote.slice(ends[index], start)}
          {differs ? (
            <Box component="mark" sx={(theme: Theme) => ({ ...markStyle(theme), fontWeight: 650 })}>
              {quote.slice(start, end)}
            </Box>
          ) : (
            <Box component="span" sx={{ borderBottom: 1, borderColor: 'text.disabled' }}>
              {quote.slice(start, end)}
            </Box>
          )}
        </Fragment>
      ))}
      {quote.slice(ends.at(-1))}”
    </Serif>
  );
}
