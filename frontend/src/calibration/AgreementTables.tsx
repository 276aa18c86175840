import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { calibration, type Agreement } from '../api';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines } from '../ui';
import { Section } from '../ui/record';
import { coefficient, percent } from './figures';
import { FiguresTable } from './FiguresTable';

/** How far people agree, in queues and in pairs, for admins. */
export function AgreementTables({ days }: { days: number }) {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: ['calibration', 'agreement', days], queryFn: () => calibration.agreement(days) });
  return (
    <>
      <Section title={t('calibration.queues')} intro={t('calibration.queuesHelp')}>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingLines lines={3} />}
        {data?.isCut && <Alert severity="info">{t('calibration.cut')}</Alert>}
        {data && <Queues queues={data.queues} />}
      </Section>
      {data && data.pairs.length > 0 && (
        <Section title={t('calibration.pairs')}>
          <FiguresTable<Agreement['pairs'][number]>
            label={t('calibration.pairs')}
            rows={data.pairs}
            keyOf={({ people }) => people.map(({ id }) => id).join(' ')}
            columns={[
              { head: t('calibration.pair'), cell: ({ people }) => people.map(({ name }) => name).join(' · ') },
              { head: t('calibration.shared'), cell: ({ claims }) => claims },
              { head: t('calibration.percent'), cell: (pair) => percent(pair.percent) },
              { head: t('calibration.cohen'), cell: ({ cohen }) => coefficient(cohen) },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function Queues({ queues }: { queues: Agreement['queues'] }) {
  const t = useT();
  if (queues.length === 0) return <Typography variant="body2" color="textSecondary">{t('calibration.queuesNone')}</Typography>;
  return (
    <FiguresTable<Agreement['queues'][number]>
      label={t('calibration.queues')}
      rows={queues}
      keyOf={({ queue }) => queue.id}
      columns={[
        { head: t('calibration.queue'), cell: ({ queue }) => queue.name },
        { head: t('calibration.shared'), cell: ({ claims }) => claims },
        { head: t('calibration.percent'), cell: (figures) => percent(figures.percent) },
        { head: t('calibration.fleiss'), cell: ({ fleiss }) => coefficient(fleiss) },
        { head: t('calibration.krippendorff'), cell: ({ krippendorff }) => coefficient(krippendorff) },
      ]}
    />
  );
}
