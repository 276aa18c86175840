import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useGetIdentity, useGetList, type FilterPayload } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ClaimSummary, DisputeSummary } from '../api';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines, TimeAgo, VerdictBadge } from '../ui';
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

/** Claims whose reviews differ, or that an editor has the last word on. */
export function DisputesToDecide() {
  const t = useT();
  const { data, total } = useGetList<DisputeSummary>('disputes', { pagination: { page: 1, perPage: SHOWN }, sort: { field: 'since', order: 'ASC' } });
  if (!data || data.length === 0) return null;
  const link = (total ?? 0) > SHOWN && (
    <MuiLink component={Link} to="/disputes" variant="body2">
      {t('home.disputesAll', { smart_count: total ?? 0 })}
    </MuiLink>
  );
  return (
    <Section title={t('home.disputes')} action={link}>
      <Rows>
        {data.map((dispute) => (
          <Box component="li" key={dispute.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
            <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
              <RecordLink to={`/disputes/${dispute.id}/show`} quoted>
                {dispute.claim.wording}
              </RecordLink>
            </Box>
            <Typography variant="body2" color="textSecondary">
              {t(`disputes.reason.${dispute.reason}`)} · <TimeAgo at={dispute.since} />
            </Typography>
          </Box>
        ))}
      </Rows>
    </Section>
  );
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
