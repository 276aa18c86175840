import { Box, Typography } from '@mui/material';
import { Link as MuiLink } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Relation, Sighting } from '../api';
import { useT } from '../i18n';
import { day, ExternalLink, isHttpUrl, Parts } from '../ui';
import { LINKS_APART } from '../ui/linksApart';
import { compareFigures, type FigureSpan } from './figures';
import { FigureQuote } from './FigureQuote';
import { isOfFigures } from './kinds';

interface SightingPairProps {
  relation: Pick<Relation, 'kind' | 'mine' | 'theirs'>;
  titles?: { mine: string; theirs: string };
  /** The claims that the two belong to, where they don't stand elsewhere. */
  claims?: { mine: ReactNode; theirs: ReactNode };
}

/** The two sightings that were compared, side by side where there is room: who says which figure, when, and in which words. */
export function SightingPair({ relation, titles, claims }: SightingPairProps) {
  const t = useT();
  const { kind, mine, theirs } = relation;
  const compared = useMemo(() => compareFigures(mine, theirs), [mine, theirs]);
  const [main] = isOfFigures(kind) ? compared.pairs : [];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${claims ? 240 : 168}px), 1fr))`, gap: 1.5 }}>
      <Side title={titles?.mine ?? t('relations.mine')} sighting={mine} figures={compared.mine} figure={main?.mine} claim={claims?.mine} />
      <Side title={titles?.theirs ?? t('relations.theirs')} sighting={theirs} figures={compared.theirs} figure={main?.theirs} claim={claims?.theirs} />
    </Box>
  );
}

interface SideProps {
  title: string;
  sighting: Sighting;
  figures: readonly FigureSpan[];
  /** The one that they differ in, in large. */
  figure: string | undefined;
  claim: ReactNode;
}

function Side({ title, sighting, figures, figure, claim }: SideProps) {
  const t = useT();
  const { article, speaker, quote } = sighting;
  return (
    <Box role="group" aria-label={title} sx={{ minWidth: 0, borderLeft: 2, borderColor: 'divider', pl: 1.25, display: 'grid', alignContent: 'start', gap: 0.5 }}>
      <Typography variant="overline" component="div" color="textSecondary" sx={{ lineHeight: 1.4 }}>
        {title}
      </Typography>
      {claim}
      {figure && (
        <Box dir="auto" sx={{ fontSize: '1.06rem', fontWeight: 680, lineHeight: 1.25, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
          {figure}
        </Box>
      )}
      <FigureQuote quote={quote} figures={figures} />
      <Box sx={{ color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere', ...LINKS_APART, '& a': { textDecoration: 'underline' } }}>
        <Parts of={[<Publisher key="source" article={article} />, article.publishedAt && day(article.publishedAt), speaker && t('relations.says', { speaker })]} />
      </Box>
    </Box>
  );
}

function Publisher({ article }: Pick<Sighting, 'article'>): ReactNode {
  const t = useT();
  const name = article.source?.name ?? t('desk.facts.unknownSource');
  if (article.url && isHttpUrl(article.url)) return <ExternalLink href={article.url}>{name}</ExternalLink>;
  return (
    <MuiLink component={Link} to={`/articles/${article.id}/show`} color="inherit">
      {name}
    </MuiLink>
  );
}
