import { Box } from '@mui/material';
import { memo, useMemo } from 'react';
import { Serif } from '../ui';
import { paragraphsOf, type Sentence } from './sentences';

/** The sentences, by their number in the text, that are chosen to be quoted. */
export interface Chosen {
  from: number;
  to: number;
}

interface CopyTextProps {
  text: string;
  chosen: Chosen | null;
}

/** The text of a copy, sentence by sentence. A long one is drawn once; the cursor only draws its paragraphs again. */
export function CopyText({ text, chosen }: CopyTextProps) {
  const paragraphs = useMemo(() => numbered(paragraphsOf(text)), [text]);
  return (
    <Serif component="div" sx={{ fontSize: '1.05rem', lineHeight: 1.6, maxWidth: '66ch', mx: 'auto', '& p': { m: 0, mb: 1.25, contentVisibility: 'auto', containIntrinsicSize: 'auto 5rem' } }}>
      {paragraphs.map(({ first, sentences }) => {
        const inside = chosen !== null && chosen.to >= first && chosen.from < first + sentences.length;
        return <Paragraph key={first} text={text} first={first} sentences={sentences} from={inside ? chosen.from : -1} to={inside ? chosen.to : -1} />;
      })}
    </Serif>
  );
}

interface ParagraphProps {
  text: string;
  first: number;
  sentences: Sentence[];
  from: number;
  to: number;
}

const Paragraph = memo(function Paragraph({ text, first, sentences, from, to }: ParagraphProps) {
  return (
    <p dir="auto">
      {sentences.map(({ start, end }, index) => {
        const at = first + index;
        const isChosen = at >= from && at <= to;
        return (
          <span key={start}>
            <Box component={isChosen ? 'mark' : 'span'} data-sentence={at} sx={isChosen ? (theme) => ({ color: 'inherit', bgcolor: theme.palette.desk.mark.fill, boxShadow: `0 2px 0 ${theme.palette.desk.mark.line}` }) : undefined}>
              {text.slice(start, end)}
            </Box>{' '}
          </span>
        );
      })}
    </p>
  );
});

function numbered(paragraphs: Sentence[][]): Array<{ first: number; sentences: Sentence[] }> {
  let first = 0;
  return paragraphs.map((sentences) => {
    const paragraph = { first, sentences };
    first += sentences.length;
    return paragraph;
  });
}
