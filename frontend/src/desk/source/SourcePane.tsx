import { Box, Typography } from '@mui/material';
import { useEffect, useMemo, useRef } from 'react';
import type { ArticleOnDesk } from '../../api';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { day, ExternalLink, isHttpUrl, Kbd, Serif } from '../../ui';
import { useDesk } from '../DeskContext';
import { SOURCE_TEXT_ATTRIBUTE } from '../useSelectedText';
import { layoutText, locate } from '../../text/layoutText';
import { scrollToMark } from '../../text/scrollToMark';
import { SourceText } from './SourceText';

/** The article around the claim: where it stands, in whose words, and what else this article claims. */
export function SourcePane() {
  const t = useT();
  const { item } = useDesk();
  const { article, sighting, claim } = item.assignment;
  const paneRef = useRef<HTMLDivElement>(null);
  const place = useMemo(() => locate(article.text, sighting), [article.text, sighting]);
  const paragraphs = useMemo(() => {
    const others = article.sightings.filter((other) => other.claimId !== claim.id);
    const spans = place ? [{ id: sighting.id, ...place }, ...others] : others;
    return layoutText(article.text, spans, sighting.id);
  }, [article, claim.id, sighting.id, place]);

  useEffect(() => scrollToMark(paneRef.current), [item.assignment.id]);

  return (
    <Box ref={paneRef} tabIndex={0} role="group" aria-label={article.title || t('desk.facts.untitled')} sx={{ flex: 1, overflowY: 'auto', outlineOffset: -2, px: { xs: 2, md: 2 }, py: 2 }}>
      <ArticleFacts article={article} />
      {!place && (
        <Box role="note" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 2 }}>
          <Typography variant="body2">{t(article.text.trim() === '' ? 'desk.noText' : 'desk.noSpan')}</Typography>
          <Serif sx={{ mt: 0.5, fontSize: '1.05rem' }}>“{sighting.quote}”</Serif>
        </Box>
      )}
      <Box {...{ [SOURCE_TEXT_ATTRIBUTE]: '' }}>
        <SourceText paragraphs={paragraphs} sightings={article.sightings} long={article.text.length > LONG} language={null} />
      </Box>
    </Box>
  );
}

/** From here on paragraphs out of sight are not laid out. */
const LONG = 60_000;

function ArticleFacts({ article }: { article: ArticleOnDesk }) {
  const t = useT();
  const key = useKeyHint('original');
  return (
    <Box sx={{ mb: 2, pb: 1.5, borderBottom: 1, borderColor: 'divider', maxWidth: '66ch' }}>
      <Serif component="h2" sx={{ fontSize: '1.2rem', fontWeight: 650, lineHeight: 1.3, m: 0 }}>
        {article.title || t('desk.facts.untitled')}
      </Serif>
      <Box sx={{ mt: 0.75, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.25, fontSize: '0.83rem', color: 'text.secondary' }}>
        <span>{article.source ?? t('desk.facts.unknownSource')}</span>
        {article.publishedAt && <span>{t('desk.facts.published', { day: day(article.publishedAt) })}</span>}
        {article.url && isHttpUrl(article.url) && (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            <ExternalLink href={article.url} aria-keyshortcuts={key.aria}>
              {t('desk.facts.original')}
            </ExternalLink>
            <Kbd>{key.printed}</Kbd>
          </Box>
        )}
      </Box>
    </Box>
  );
}
