import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useListContext, usePermissions } from 'ra-core';
import { useState } from 'react';
import { SearchInput, SelectInput } from 'react-admin';
import type { ClaimSummary, Permission } from '../../api';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { Notice, TimeAgo, VerdictBadge } from '../../ui';
import { HiddenLabel, ListPage, RecordLink, Records, Table } from '../../ui/list';
import { ApproveDialog } from './ApproveDialog';
import { FactTabs } from './FactTabs';

const DECIDED = { state: 'decided' };

/** Claims that were decided and wait for an editor's sign-off. */
export default function ReadyList() {
  const t = useT();
  const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="verdict" source="verdict" alwaysOn emptyText={t('ui.all')} choices={VERDICTS.map((id) => ({ id, name: `verdict.${id}` }))} />,
  ];
  return (
    <ListPage
      title={t('facts.title')}
      intro={t('facts.readyIntro')}
      above={<Above />}
      resource="claims"
      storeKey="facts.ready"
      filter={DECIDED}
      filters={filters}
      sort={{ field: 'priority', order: 'DESC' }}
      empty={<NothingReady />}
    >
      <ReadyRecords />
    </ListPage>
  );
}

function Above() {
  const t = useT();
  const mayApprove = useMayApprove();
  if (mayApprove === false) return <Alert severity="info" sx={{ mb: 1.5 }}>{t('facts.onlyEditors')}</Alert>;
  return <FactTabs here="ready" />;
}

/** Undefined until it is known. */
function useMayApprove(): boolean | undefined {
  const { permissions } = usePermissions<Permission[]>();
  return permissions?.includes('claim.approve');
}

function ReadyRecords() {
  const { refetch } = useListContext<ClaimSummary>();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <Records<ClaimSummary> table={<ReadyTable onApprove={setChosen} />} card={(claim) => <ReadyCard claim={claim} onApprove={setChosen} />} />
      {chosen && <ApproveDialog claimId={chosen} onClose={() => setChosen(null)} onApproved={() => void refetch()} />}
    </>
  );
}

interface OnApprove {
  onApprove: (claimId: string) => void;
}

function ReadyTable({ onApprove }: OnApprove) {
  const t = useT();
  const mayApprove = useMayApprove();
  return (
    <Table widths={['42%', 190, '18%', 150, ...(mayApprove ? [170] : [])]}>
      <Table.Col source="wording" disableSort render={(claim: ClaimSummary) => <RecordLink quoted to={`/claims/${claim.id}/show`}>{claim.wording}</RecordLink>} />
      <Table.Col source="verdict" disableSort render={(claim: ClaimSummary) => <VerdictBadge verdict={claim.verdict} />} />
      <Table.Col source="sources" disableSort render={(claim: ClaimSummary) => claim.sources.join(', ')} />
      <Table.Col source="createdAt" label={t('facts.decided')} render={(claim: ClaimSummary) => <TimeAgo at={claim.createdAt} />} />
      {mayApprove && <Table.Col label={<HiddenLabel>{t('facts.read')}</HiddenLabel>} render={(claim: ClaimSummary) => <ApproveButton claim={claim} onApprove={onApprove} />} />}
    </Table>
  );
}

function ReadyCard({ claim, onApprove }: { claim: ClaimSummary } & OnApprove) {
  const mayApprove = useMayApprove();
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
      <VerdictBadge verdict={claim.verdict} />
      <RecordLink quoted to={`/claims/${claim.id}/show`}>
        {claim.wording}
      </RecordLink>
      <Typography variant="body2" color="textSecondary">
        {claim.sources.length > 0 && `${claim.sources.join(', ')} · `}
        <TimeAgo at={claim.createdAt} />
      </Typography>
      {mayApprove && <ApproveButton claim={claim} onApprove={onApprove} />}
    </Box>
  );
}

function ApproveButton({ claim, onApprove }: { claim: ClaimSummary } & OnApprove) {
  const t = useT();
  return (
    <Button
      variant="outlined"
      size="small"
      aria-label={t('facts.readLabel', { statement: claim.wording })}
      aria-haspopup="dialog"
      onClick={(event) => {
        // The row behind it leads to the claim.
        event.stopPropagation();
        onApprove(claim.id);
      }}
    >
      {t('facts.read')}
    </Button>
  );
}

function NothingReady() {
  const t = useT();
  return (
    <Notice icon={<TaskAltIcon />} title={t('facts.readyEmptyTitle')}>
      {t('facts.readyEmptyHelp')}
    </Notice>
  );
}
