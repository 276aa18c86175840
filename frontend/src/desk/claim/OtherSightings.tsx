import AttachFileIcon from '@mui/icons-material/AttachFile';
import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Typography } from '@mui/material';
import type { Sighting } from '../../api';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { day, ExternalLink, isHttpUrl, Kbd, Parts, Serif, Tag } from '../../ui';
import { useDesk } from '../DeskContext';
import { CardBox } from './CardBox';
import { kindName } from '../../claim/ClaimChips';
import { Voices } from '../../claim/Voices';

/** The same claim in other articles: where sources differ in their figures, it shows here. */
export function OtherSightings() {
  const t = useT();
  const { cards, item } = useDesk();
  return (
    <Box component="section" aria-labelledby="elsewhere-title">
      <Typography id="elsewhere-title" component="h3" variant="h3" sx={{ mb: 0.75 }}>
        {t('desk.elsewhere')}
        {cards.sightings.length > 0 && ` · ${cards.sightings.length}`}
      </Typography>
      <Voices sightings={[item.assignment.sighting, ...cards.sightings]} />
      {cards.sightings.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('desk.noElsewhere')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        {cards.sightings.map((sighting, index) => (
          <li key={sighting.id}>
            <SightingCard sighting={sighting} at={cards.first.sightings + index} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function SightingCard({ sighting, at }: { sighting: Sighting; at: number }) {
  const t = useT();
  const key = useKeyHint('stance');
  const { cards, item } = useDesk();
  const { article } = sighting;
  const attached = cards.isAttached(sighting);
  const current = cards.cursor === at;
  const source = article.source?.name ?? t('desk.facts.unknownSource');
  return (
    <CardBox current={current} onPoint={() => cards.point(at)} label={source}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.secondary', fontSize: '0.83rem' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Parts of={[article.url && isHttpUrl(article.url) ? <ExternalLink href={article.url}>{source}</ExternalLink> : source, article.publishedAt && day(article.publishedAt)]} />
        </Box>
        {article.url && (
          <Button
            size="small"
            startIcon={attached ? <CheckIcon /> : <AttachFileIcon />}
            disabled={attached || item.hold !== 'held'}
            onClick={() => cards.attach(sighting)}
            title={t('desk.attachHelp')}
            aria-keyshortcuts={key.aria}
          >
            {t('desk.attach')}
            {current && !attached && (
              <Box component="span" sx={{ ml: 0.75, display: 'inline-flex' }}>
                <Kbd>{key.printed}</Kbd>
              </Box>
            )}
          </Button>
        )}
      </Box>
      <Serif sx={{ mt: 0.25, fontSize: '1rem', lineHeight: 1.5 }}>“{sighting.quote}”</Serif>
      {sighting.quantities.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.75 }}>
          {sighting.quantities.map((quantity) => (
            <Tag key={quantity.start}>
              <Parts of={[quantity.raw, kindName(t, quantity.kind)]} />
            </Tag>
          ))}
        </Box>
      )}
    </CardBox>
  );
}
