import { Box } from '@mui/material';
import { CanAccess } from 'ra-core';
import { useT } from '../../i18n';
import { AccessDeniedPage } from '../../layout/plainPages';
import { ErrorNotice, LoadingLines, PageHeader } from '../../ui';
import { Boosts } from './Boosts';
import { useWeights } from './useWeights';
import { WeightSliders } from './WeightSliders';
import { WeightsPreview } from './WeightsPreview';

export default function PrioritiesPage() {
  return (
    <CanAccess resource="priorities" action="list" accessDenied={<AccessDeniedPage />}>
      <Priorities />
    </CanAccess>
  );
}

/** What comes first: the newsroom's weights, tried before they are saved, and breaking news. */
function Priorities() {
  const t = useT();
  const edit = useWeights();
  return (
    <>
      <PageHeader title={t('priorities.title')} intro={t('priorities.intro')} />
      <Boosts />
      {edit.error && <ErrorNotice error={edit.error} onRetry={() => void edit.refetch()} />}
      {!edit.weights && !edit.error && <LoadingLines />}
      {edit.weights && (
        <Box sx={{ display: 'grid', gridTemplateColumns: { lg: '380px 1fr' }, gap: 3, alignItems: 'start', mt: 3 }}>
          <WeightSliders edit={edit} />
          <WeightsPreview weights={edit.weights} />
        </Box>
      )}
    </>
  );
}
