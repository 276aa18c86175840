import { Box, Typography } from '@mui/material';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Article, ArticleSighting } from '../../api';
import { useT } from '../../i18n';
import { LoadingLines } from '../../ui';
import { TOP_BAR_HEIGHT } from '../../layout/TopBar';
import { bringIntoView } from '../../text/bringIntoView';
import { layoutText } from '../../text/layoutText';
import { MarkedText } from './MarkedText';
import { SightingCards } from './SightingCards';
import { inWork } from './status';

/** From here on paragraphs out of sight are not laid out. */
const LONG = 60_000;

interface ArticleReaderProps {
  article: Article;
  sightings: readonly ArticleSighting[] | null;
  /** What else there is about its claims; stands under them. */
  children?: ReactNode;
}

/** Text and claims side by side: from a claim to its words, and back. */
export function ArticleReader({ article, sightings, children }: ArticleReaderProps) {
  const t = useT();
  const rootRef = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const inOrder = useMemo(() => (sightings ?? []).toSorted((a, b) => a.start - b.start), [sightings]);
  const paragraphs = useMemo(() => layoutText(article.text, inOrder, active), [article.text, inOrder, active]);
  /** The other end of a sighting takes the focus, so that a key or a screen reader goes on from there. */
  const goTo = (part: 'mark' | 'card', id: string) => {
    setActive(id);
    const target = rootRef.current?.querySelector<HTMLElement>(`[data-${part}="${id}"]`);
    if (!target) return;
    target.focus({ preventScroll: true });
    bringIntoView(target);
  };
  return (
    <Box ref={rootRef} sx={{ display: 'grid', gridTemplateColumns: { md: 'minmax(0, 66ch) minmax(280px, 400px)' }, columnGap: 5, rowGap: 3, alignItems: 'start' }}>
      <Box component="section" aria-label={t('articles.text')} sx={{ minWidth: 0 }}>
        <MarkedText paragraphs={paragraphs} sightings={inOrder} active={active} onPick={(id) => goTo('card', id)} long={article.text.length > LONG} language={article.language} />
      </Box>
      <Box
        component="section"
        aria-labelledby="article-claims"
        sx={{ minWidth: 0, position: { md: 'sticky' }, top: TOP_BAR_HEIGHT + 16, maxHeight: { md: `calc(100dvh - ${TOP_BAR_HEIGHT + 32}px)` }, overflowY: { md: 'auto' } }}
      >
        <Typography id="article-claims" variant="h2" sx={{ mb: 1 }}>
          {t('articles.claims')}
          {inOrder.length > 0 && ` · ${inOrder.length}`}
        </Typography>
        {sightings === null && <LoadingLines lines={5} />}
        {sightings?.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {t(inWork(article.status) ? 'articles.noClaimsYet' : 'articles.noClaims')}
          </Typography>
        )}
        <SightingCards sightings={inOrder} active={active} onPick={(id) => goTo('mark', id)} />
        {children}
      </Box>
    </Box>
  );
}
