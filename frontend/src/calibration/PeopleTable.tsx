import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { calibration, type PersonCalibration } from '../api';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines } from '../ui';
import { Section } from '../ui/record';
import { percent, shareOf } from './figures';
import { FiguresTable } from './FiguresTable';

/** Everybody's figures, for admins. */
export function PeopleTable({ days }: { days: number }) {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: ['calibration', 'people', days], queryFn: () => calibration.people(days) });
  const counted = (part: number, whole: number): string => (whole === 0 ? '–' : `${percent(shareOf(part, whole))} (${t('calibration.of', { part, whole })})`);
  return (
    <Section title={t('calibration.people')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={4} />}
      {data?.data.length === 0 && <Typography variant="body2" color="textSecondary">{t('calibration.peopleNone')}</Typography>}
      {data && data.data.length > 0 && (
        <FiguresTable<PersonCalibration>
          label={t('calibration.people')}
          rows={data.data}
          keyOf={({ person }) => person.id}
          columns={[
            { head: t('calibration.person'), cell: ({ person }) => person.name },
            { head: t('calibration.gold'), cell: ({ gold }) => counted(gold.right, gold.answered) },
            { head: t('calibration.overturned'), cell: ({ overturned, decided }) => counted(overturned, decided) },
            { head: t('calibration.shared'), cell: ({ shared }) => shared },
            { head: t('calibration.percent'), cell: ({ agreement }) => percent(agreement) },
          ]}
        />
      )}
    </Section>
  );
}
