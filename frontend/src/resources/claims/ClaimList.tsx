import FormatQuoteIcon from '@mui/icons-material/FormatQuoteOutlined';
import { Box } from '@mui/material';
import { AutocompleteInput, SelectInput } from 'react-admin';
import { useGetIdentity, usePermissions } from 'ra-core';
import { useQuery } from '@tanstack/react-query';
import { queues, type ListedClaim, type Permission } from '../../api';
import { CLAIM_STATES, VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { Notice, StateTag, VerdictBadge } from '../../ui';
import { Marked } from '../../ui/Marked';
import { ListPage, RecordLink, Records, SearchBox, SourceInput, Table } from '../../ui/list';
import type { ViewsOfList } from '../../ui/list/views';
import { ClashTag } from '../../claim/ClashTag';
import { Due } from '../../claim/Due';
import { PriorityTip } from '../../claim/PriorityTip';
import { sourcesInWords } from '../../claim/sourcesInWords';
import { BulkAssign } from './BulkAssign';
import { WithWhom } from './ClaimFacts';

const DUE = ['overdue', 'at_risk'] as const;

const FILTERS = [
  <SearchBox key="q" label="resources.claims.fields.q" alwaysOn />,
  <SelectInput key="state" source="state" alwaysOn choices={CLAIM_STATES.map((id) => ({ id, name: `state.${id}` }))} />,
  <SelectInput key="verdict" source="verdict" alwaysOn choices={VERDICTS.map((id) => ({ id, name: `verdict.${id}` }))} />,
  <QueueInput key="queue" source="queueId" alwaysOn />,
  <SelectInput key="due" source="due" alwaysOn choices={DUE.map((id) => ({ id, name: `priorities.due.${id}` }))} />,
  <SourceInput key="source" source="sourceId" alwaysOn />,
  <WithInput key="with" source="assignedTo" alwaysOn />,
  <SelectInput key="clash" source="clash" alwaysOn choices={[{ id: 'true', name: 'relations.clashing' }]} />,
];

const BY_PRIORITY = { field: 'priority', order: 'DESC' } as const;
const COLUMNS = ['wording', 'state', 'queue', 'sources', 'priority', 'checkWorthiness', 'hold'];

/** Views that show a newcomer what this list is good for. */
const teaching = (me: string): ViewsOfList['defaults'] => [
  { id: 'overdue', label: 'views.claims.overdue', help: 'views.claims.overdueHelp', filter: { due: 'overdue' } },
  { id: 'clashes', label: 'views.claims.clashes', help: 'views.claims.clashesHelp', filter: { clash: 'true' } },
  { id: 'mine', label: 'views.claims.mine', help: 'views.claims.mineHelp', filter: { assignedTo: me } },
  { id: 'disputed', label: 'views.claims.disputed', help: 'views.claims.disputedHelp', filter: { state: 'disputed' } },
  { id: 'passedOn', label: 'views.claims.passedOn', help: 'views.claims.passedOnHelp', filter: { passedOn: 'everybody' } },
  { id: 'toApprove', label: 'views.claims.toApprove', help: 'views.claims.toApproveHelp', filter: { state: 'decided' } },
];

export default function ClaimList() {
  const t = useT();
  const { identity } = useGetIdentity();
  const views: ViewsOfList = { resource: 'claims', columns: COLUMNS, defaults: teaching(String(identity?.id ?? '')), sort: BY_PRIORITY };
  const empty = (
    <Notice role="status" icon={<FormatQuoteIcon />} title={t('claims.emptyTitle')}>
      {t('claims.emptyHelp')}
    </Notice>
  );
  return (
    <ListPage title={t('claims.title')} intro={t('claims.intro')} filters={FILTERS} views={views} sort={BY_PRIORITY} empty={empty}>
      <Records<ListedClaim> table={<ClaimTable />} card={(claim) => <ClaimCard claim={claim} />} />
    </ListPage>
  );
}

function QueueInput({ source }: { source: string; alwaysOn?: boolean }) {
  const { data, isPending } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  return <AutocompleteInput source={source} choices={data?.data ?? []} isPending={isPending} optionText="name" translateChoice={false} helperText={false} sx={{ width: { xs: '100%', sm: 160 } }} />;
}

/** The claims that are given to oneself. */
function WithInput({ source }: { source: string; alwaysOn?: boolean }) {
  const t = useT();
  const { identity } = useGetIdentity();
  const choices = identity ? [{ id: identity.id, name: t('claims.mine') }] : [];
  return <SelectInput source={source} choices={choices} translateChoice={false} helperText={false} />;
}

function ClaimTable() {
  const t = useT();
  const { permissions } = usePermissions<Permission[]>();
  const mayAssign = permissions?.includes('claim.assign') ?? false;
  return (
    <Table widths={['auto', 168, 120, 150, 84, 118, 140]} bulkActions={mayAssign ? <BulkAssign /> : undefined}>
      <Table.Col<ListedClaim>
        source="wording"
        disableSort
        render={(claim) => (
          <RecordLink to={`/claims/${claim.id}/show`} quoted>
            <Marked text={claim.wording} marks={claim.marks} />
          </RecordLink>
        )}
      />
      <Table.Col<ListedClaim> source="state" disableSort render={(claim) => <Standing claim={claim} />} />
      <Table.Col<ListedClaim> source="queue" disableSort render={({ queue }) => queue?.name ?? '–'} />
      <Table.Col<ListedClaim> source="sources" disableSort render={({ sources }) => sourcesInWords(t, sources)} />
      <Table.Col<ListedClaim> source="priority" align="right" sortByOrder="DESC" render={(claim) => <PriorityTip claim={claim} />} />
      <Table.Col<ListedClaim>
        source="checkWorthiness"
        align="right"
        sortByOrder="DESC"
        render={({ checkWorthiness }) => t('claims.worth', { percent: Math.round(checkWorthiness * 100) })}
      />
      <Table.Col<ListedClaim> source="hold" disableSort render={(claim) => <WithWhom claim={claim} />} />
    </Table>
  );
}

const Standing = ({ claim }: { claim: ListedClaim }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
    <StateTag state={claim.state} />
    {claim.state === 'queued' && claim.dueAt && <Due at={claim.dueAt} />}
    <VerdictBadge verdict={claim.verdict} />
    <ClashTag clashes={claim.clashes} />
  </Box>
);

function ClaimCard({ claim }: { claim: ListedClaim }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <RecordLink to={`/claims/${claim.id}/show`} quoted>
        <Marked text={claim.wording} marks={claim.marks} />
      </RecordLink>
      <Standing claim={claim} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary', typography: 'body2' }}>
        <span>{claim.queue?.name ?? t('claims.noQueue')}</span>
        <span>{sourcesInWords(t, claim.sources)}</span>
        <span>{t('desk.chips.priority', { value: claim.priority })}</span>
        <WithWhom claim={claim} />
      </Box>
    </Box>
  );
}
