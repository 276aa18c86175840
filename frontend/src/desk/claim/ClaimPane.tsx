import { Box } from '@mui/material';
import { lazy, Suspense } from 'react';
import { ClaimChips, ClaimWorth } from '../../claim/ClaimChips';
import { useDesk } from '../DeskContext';
import { DeskComments } from '../comments/DeskComments';
import { DuplicateButton } from './DuplicateButton';
import { EvidenceSection } from './EvidenceSection';
import { HandedOver } from './HandedOver';
import { OtherSightings } from './OtherSightings';
import { Wording } from './Wording';

/** Most claims stand alone: what shows that they don't comes when one doesn't. */
const DeskRelations = lazy(() => import('./DeskRelations'));
const DeskChecks = lazy(() => import('./DeskChecks'));

/** Clashes first: what others say against the claim is read before anything is decided. */
export function ClaimPane() {
  const { item, cards } = useDesk();
  const { claim, sighting, earlierChecks } = item.assignment;
  return (
    <Box sx={{ flex: 1, overflowY: 'auto', px: 2, py: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start', gap: 2 }}>
      <HandedOver />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
        <ClaimChips claim={claim} sighting={sighting} />
        <Wording />
        <ClaimWorth claim={claim} sighting={sighting} />
        <DuplicateButton />
      </Box>
      <Suspense fallback={null}>
        {cards.clashes.length > 0 && <DeskRelations part="clashes" />}
        {earlierChecks.length > 0 && <DeskChecks />}
      </Suspense>
      <EvidenceSection />
      <OtherSightings />
      <Suspense fallback={null}>{cards.related.length > 0 && <DeskRelations part="related" />}</Suspense>
      <DeskComments />
    </Box>
  );
}
