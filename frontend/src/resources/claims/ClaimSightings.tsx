import { Box, Button, Checkbox, Link as MuiLink, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Article, Claim, Sighting } from '../../api';
import { kindName } from '../../claim/ClaimChips';
import { Voices } from '../../claim/Voices';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { useWhole } from '../../providers/useWhole';
import { layoutText, locate } from '../../text/layoutText';
import { Mark } from '../../text/Mark';
import { day, ExternalLink, isHttpUrl, LoadingLines, Serif, Tag } from '../../ui';
import { LINKS_APART } from '../../ui/linksApart';
import { SplitBar } from './SplitBar';

/** The paragraphs around so many are fetched; more of them are shown as quotes. */
const WITH_CONTEXT = 6;

interface ClaimSightingsProps {
  sightings: readonly Sighting[];
  /** Offers to split it where the person may. */
  claim?: Claim;
}

/** The same claim in every article that has it: here the figures of two sources stand below each other, and what does not belong is split off. */
export function ClaimSightings({ sightings, claim }: ClaimSightingsProps) {
  const t = useT();
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const mayBeSplit = claim && sightings.length > 1 && !claim.mergedInto && mayNow('claim.merge');
  const tick = (id: string) => setTicked((before) => (before?.includes(id) ? before.filter((one) => one !== id) : [...(before ?? []), id]));
  return (
    <Box component="section" aria-labelledby="sightings-title">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.25 }}>
        <Typography id="sightings-title" variant="h2" sx={{ flex: 1 }}>
          {t('claims.sightings')}
          {sightings.length > 1 && ` · ${sightings.length}`}
        </Typography>
        {mayBeSplit && ticked === null && (
          <Button size="small" variant="outlined" color="inherit" onClick={() => setTicked([])}>
            {t('relations.split.start')}
          </Button>
        )}
      </Box>
      <Voices sightings={sightings} />
      {claim && ticked !== null && <SplitBar claim={claim} ticked={ticked} onEnd={() => setTicked(null)} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {sightings.map((sighting, index) => (
          <Box component="li" key={sighting.id} sx={{ border: 1, borderColor: ticked?.includes(sighting.id) ? 'primary.main' : 'divider', borderRadius: 1, p: 2 }}>
            {ticked !== null && <Tick sighting={sighting} checked={ticked.includes(sighting.id)} onTick={() => tick(sighting.id)} />}
            <SightingHead sighting={sighting} />
            {index < WITH_CONTEXT ? <Context sighting={sighting} /> : <Quote>{sighting.quote}</Quote>}
            <Figures sighting={sighting} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Tick({ sighting, checked, onTick }: { sighting: Sighting; checked: boolean; onTick: () => void }) {
  const t = useT();
  return (
    <Checkbox
      checked={checked}
      onChange={onTick}
      slotProps={{ input: { 'aria-label': t('relations.split.tick', { quote: sighting.quote }) } }}
      sx={{ float: 'inline-end', m: -1 }}
    />
  );
}

function SightingHead({ sighting }: { sighting: Sighting }) {
  const t = useT();
  const { article, speaker } = sighting;
  return (
    <Box sx={{ mb: 1 }}>
      <MuiLink component={Link} to={`/articles/${article.id}/show`} color="inherit" dir="auto" sx={{ fontWeight: 600 }}>
        {article.title || t('articles.untitled')}
      </MuiLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, color: 'text.secondary', fontSize: '0.85rem', ...LINKS_APART }}>
        <span>{article.source?.name ?? t('claims.noSource')}</span>
        {article.publishedAt && <span>{day(article.publishedAt)}</span>}
        {speaker && <span>{`${t('desk.chips.speaker')} ${speaker}`}</span>}
        {article.url && isHttpUrl(article.url) && <ExternalLink href={article.url}>{t('desk.facts.original')}</ExternalLink>}
      </Box>
    </Box>
  );
}

/** The paragraph in which it stands. */
function Context({ sighting }: { sighting: Sighting }) {
  const { data, error } = useWhole<Article>('articles', sighting.article.id, { staleTime: Infinity, retry: false });
  const paragraph = useMemo(() => (data ? paragraphAround(data.text, sighting) : null), [data, sighting]);
  if (!data && !error) return <LoadingLines lines={3} />;
  if (!paragraph) return <Quote>{sighting.quote}</Quote>;
  return (
    <Serif component="p" sx={{ m: 0, lineHeight: 1.6, maxWidth: '70ch' }}>
      {paragraph.pieces.map((piece) => (piece.active ? <Mark key={piece.start}>{piece.text}</Mark> : piece.text))}
    </Serif>
  );
}

function paragraphAround(text: string, sighting: Sighting) {
  const place = locate(text, sighting);
  if (!place) return null;
  return layoutText(text, [{ id: sighting.id, ...place }], sighting.id).find(({ pieces }) => pieces.some(({ active }) => active)) ?? null;
}

const Quote = ({ children }: { children: string }) => (
  <Serif component="blockquote" sx={{ m: 0, lineHeight: 1.6, maxWidth: '70ch' }}>
    “{children}”
  </Serif>
);

function Figures({ sighting }: { sighting: Sighting }) {
  const t = useT();
  if (sighting.quantities.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 1 }}>
      {sighting.quantities.map((quantity) => (
        <Tag key={quantity.start}>
          {quantity.raw} · {kindName(t, quantity.kind)}
        </Tag>
      ))}
    </Box>
  );
}
