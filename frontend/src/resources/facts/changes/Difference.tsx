import { Box } from '@mui/material';
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useT } from '../../../i18n';
import { Serif } from '../../../ui';
import { HiddenLabel } from '../../../ui/list';

/** Two texts as one: what went is struck out, what came is underlined. Said in words, too, for those who don't see it. */
export function Difference({ before, after }: { before: string; after: string }) {
  const t = useT();
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  return (
    <Serif component="span" sx={{ lineHeight: 1.55, whiteSpace: 'pre-line' }}>
      {parts.map(({ value, added, removed }, index) => {
        if (!added && !removed) return <span key={index}>{value}</span>;
        return (
          <Box
            key={index}
            component={added ? 'ins' : 'del'}
            sx={(theme) => ({
              borderRadius: '3px',
              color: added ? theme.palette.desk.verdict.verified.main : theme.palette.desk.verdict.contradicted.main,
              backgroundColor: added ? theme.palette.desk.verdict.verified.soft : theme.palette.desk.verdict.contradicted.soft,
            })}
          >
            <HiddenLabel>{t(added ? 'facts.changes.added' : 'facts.changes.removed')} </HiddenLabel>
            {value}
          </Box>
        );
      })}
    </Serif>
  );
}
