import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import type { RelatedClaim } from '../api';
import { sourcesInWords } from '../claim/sourcesInWords';
import { useT } from '../i18n';
import { Parts, Serif, StateTag, VerdictBadge } from '../ui';

/** The other claim in a line or two: its words, where it stands, who has it. Opens beside what is being worked on. */
export function OtherClaim({ claim, newTab = false }: { claim: RelatedClaim; newTab?: boolean }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.375, minWidth: 0 }}>
      <MuiLink component={Link} to={`/claims/${claim.id}/show`} {...(newTab ? { target: '_blank', rel: 'noopener' } : {})} color="inherit" sx={{ justifySelf: 'start' }}>
        <Serif component="span" sx={{ fontSize: '1rem', lineHeight: 1.4, fontWeight: 560 }}>
          {claim.wording}
        </Serif>
      </MuiLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.75, rowGap: 0.375, color: 'text.secondary', typography: 'body2' }}>
        <StateTag state={claim.state} />
        <VerdictBadge verdict={claim.verdict} />
        <span>
          <Parts of={[sourcesInWords(t, claim.sources), t('claims.seenIn', { smart_count: claim.sightingCount })]} />
        </span>
      </Box>
    </Box>
  );
}
