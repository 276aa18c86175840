import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ArticleSighting } from '../../api';
import { useT } from '../../i18n';
import { Serif, StateTag, VerdictBadge } from '../../ui';

interface SightingCardsProps {
  sightings: readonly ArticleSighting[];
  active: string | null;
  onPick: (id: string) => void;
}

/** The claims of an article in the order of its text, numbered as they are there. */
export function SightingCards({ sightings, active, onPick }: SightingCardsProps) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: '1px', display: 'grid', gap: 1 }}>
      {sightings.map((sighting, index) => (
        <li key={sighting.id}>
          <SightingCard sighting={sighting} number={index + 1} current={active === sighting.id} onPick={onPick} />
        </li>
      ))}
    </Box>
  );
}

function SightingCard({ sighting, number, current, onPick }: { sighting: ArticleSighting; number: number; current: boolean; onPick: (id: string) => void }) {
  const t = useT();
  const { id, wording, state, verdict, claimId } = sighting;
  return (
    <Box
      data-card={id}
      tabIndex={-1}
      role="group"
      aria-label={wording}
      aria-current={current || undefined}
      sx={{
        p: 1.25,
        border: 1,
        borderRadius: 1,
        bgcolor: 'background.paper',
        borderColor: current ? 'primary.main' : 'divider',
        boxShadow: current ? (theme) => `inset 0 0 0 1px ${theme.palette.primary.main}` : 'none',
      }}
    >
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box aria-hidden sx={{ color: 'text.secondary', fontSize: '0.79rem', fontWeight: 600, lineHeight: '1.45rem', fontVariantNumeric: 'tabular-nums' }}>
          {number}
        </Box>
        <Serif sx={{ flex: 1, lineHeight: 1.4 }}>{wording}</Serif>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, mt: 1 }}>
        <StateTag state={state} />
        <VerdictBadge verdict={verdict} />
        <Box sx={{ flex: 1 }} />
        <Button size="small" color="inherit" onClick={() => onPick(id)} aria-label={t('articles.showInTextOf', { wording })}>
          {t('articles.showInText')}
        </Button>
        <Button size="small" component={Link} to={`/claims/${claimId}/show`} aria-label={t('articles.openClaimOf', { wording })}>
          {t('desk.openClaim')}
        </Button>
      </Box>
    </Box>
  );
}
