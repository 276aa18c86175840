import { Box } from '@mui/material';
import { Serif } from '../../ui';
import { useDesk } from '../DeskContext';
import { ClaimChips, ClaimWorth } from '../../claim/ClaimChips';
import { EvidenceSection } from './EvidenceSection';
import { OtherSightings } from './OtherSightings';

export function ClaimPane() {
  const { item } = useDesk();
  const { claim, sighting } = item.assignment;
  return (
    <Box sx={{ flex: 1, overflowY: 'auto', px: 2, py: 2, display: 'grid', alignContent: 'start', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        <ClaimChips claim={claim} sighting={sighting} />
        <Serif component="h2" sx={{ m: 0, fontSize: '1.42rem', fontWeight: 620, lineHeight: 1.28, letterSpacing: '-0.005em' }}>
          {claim.wording}
        </Serif>
        <ClaimWorth claim={claim} sighting={sighting} />
      </Box>
      <EvidenceSection />
      <OtherSightings />
    </Box>
  );
}
