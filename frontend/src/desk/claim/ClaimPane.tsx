import { Box } from '@mui/material';
import { useDesk } from '../DeskContext';
import { ClaimChips, ClaimWorth } from '../../claim/ClaimChips';
import { DeskComments } from '../comments/DeskComments';
import { HandedOver } from './HandedOver';
import { EvidenceSection } from './EvidenceSection';
import { OtherSightings } from './OtherSightings';
import { Wording } from './Wording';

export function ClaimPane() {
  const { item } = useDesk();
  const { claim, sighting } = item.assignment;
  return (
    <Box sx={{ flex: 1, overflowY: 'auto', px: 2, py: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start', gap: 2 }}>
      <HandedOver />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
        <ClaimChips claim={claim} sighting={sighting} />
        <Wording />
        <ClaimWorth claim={claim} sighting={sighting} />
      </Box>
      <EvidenceSection />
      <OtherSightings />
      <DeskComments />
    </Box>
  );
}
