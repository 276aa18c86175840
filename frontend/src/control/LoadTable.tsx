import { Typography } from '@mui/material';
import type { PersonLoad } from '../api';
import { FiguresTable } from '../calibration/FiguresTable';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines, TimeAgo } from '../ui';
import { Section } from '../ui/record';
import { useLoads } from './useControl';

const NOW = ['held', 'given', 'parked'] as const;
const DONE = ['today', 'week'] as const;

/** Who has how much, the most loaded first; what each got done is there for admins only. */
export function LoadTable() {
  const t = useT();
  const { data, error, refetch } = useLoads();
  const loads = data?.data.toSorted((a, b) => loadOf(b) - loadOf(a)) ?? [];
  const withDone = loads.some(({ done }) => done !== null);
  return (
    <Section title={t('control.people')} intro={t(withDone ? 'control.peopleHelpAdmin' : 'control.peopleHelp')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={4} />}
      {data && loads.length === 0 && <Typography variant="body2">{t('control.noPeople')}</Typography>}
      {loads.length > 0 && (
        <FiguresTable<PersonLoad>
          label={t('control.people')}
          rows={loads}
          keyOf={({ person }) => person.id}
          columns={[
            { head: t('control.person'), cell: ({ person }) => person.name },
            ...NOW.map((name) => ({ head: t(`control.load.${name}`), cell: (load: PersonLoad) => load[name] })),
            ...(withDone ? DONE.map((name) => ({ head: t(`control.load.${name}`), cell: ({ done }: PersonLoad) => done?.[name] ?? '–' })) : []),
            { head: t('control.load.seen'), cell: ({ lastSeenAt }) => <TimeAgo at={lastSeenAt} /> },
          ]}
        />
      )}
    </Section>
  );
}

const loadOf = ({ held, given, parked }: PersonLoad): number => held + given + parked;
