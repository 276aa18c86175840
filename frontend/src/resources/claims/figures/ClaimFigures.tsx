import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { Claim } from '../../../api';
import { useT } from '../../../i18n';
import { useRelations } from '../ClaimRelations';
import { figureTable, plotted } from './figureTable';
import { FiguresOverTime } from './FiguresOverTime';
import { SourcesMatrix } from './SourcesMatrix';

/** Who says which figure, and how figures moved. Nothing where one source alone has one. */
export default function ClaimFigures({ claim }: { claim: Claim }) {
  const t = useT();
  const { data } = useRelations(claim.id);
  const table = useMemo(() => figureTable(claim.sightings, data?.data ?? []), [claim.sightings, data]);
  if (table.sources.length < 2) return null;
  return (
    <Box component="section" aria-labelledby="figures-title" sx={{ minWidth: 0 }}>
      <Typography id="figures-title" variant="h2">
        {t('relations.figures.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('relations.figures.intro')}
      </Typography>
      <SourcesMatrix table={table} />
      {plotted(table.measures).map((measure) => (
        <FiguresOverTime key={measure.key} measure={measure} />
      ))}
    </Box>
  );
}
