import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useGetIdentity, useGetList, type FilterPayload } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ClaimSummary } from '../api';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines, VerdictBadge } from '../ui';
import { RecordLink } from '../ui/list';
import { Rows, Section } from './Section';

const SHOWN = 5;

const useMostUrgent = (filter: FilterPayload) =>
  useGetList<ClaimSummary>('claims', { filter, pagination: { page: 1, perPage: SHOWN }, sort: { field: 'priority', order: 'DESC' } });

/** Claims that an editor or admin gave to this person: they come first on the desk of their queue. */
export function AssignedClaims() {
  const t = useT();
  const { identity } = useGetIdentity();
  return identity ? (
    <Section title={t('home.assigned')}>
      <ClaimRows filter={{ assignedTo: identity.id }} />
    </Section>
  ) : null;
}

export function ClaimsToApprove({ total }: { total: number }) {
  const t = useT();
  const link = total > SHOWN && (
    <MuiLink component={Link} to="/facts/ready" variant="body2">
      {t('home.approvalAll', { smart_count: total })}
    </MuiLink>
  );
  return (
    <Section title={t('home.approval')} action={link}>
      <ClaimRows filter={{ state: 'decided' }} none={t('home.approvalNone')} />
    </Section>
  );
}

function ClaimRows({ filter, none }: { filter: FilterPayload; none?: string }) {
  const t = useT();
  const { data, error, refetch } = useMostUrgent(filter);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={3} />;
  if (data.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {none}
      </Typography>
    );
  }
  return (
    <Rows>
      {data.map((claim) => (
        <Box component="li" key={claim.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
          <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
            <RecordLink to={`/claims/${claim.id}/show`} quoted>
              {claim.wording}
            </RecordLink>
          </Box>
          <VerdictBadge verdict={claim.verdict} />
          <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {claim.queue?.name} · {t('desk.chips.priority', { value: claim.priority })}
          </Typography>
        </Box>
      ))}
    </Rows>
  );
}
