import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useStore } from 'ra-core';
import { useState } from 'react';
import { DateInput, SearchInput, SelectInput } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ListedFact, Verdict } from '../../api';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { Notice, TimeAgo, VerdictBadge } from '../../ui';
import { Marked } from '../../ui/Marked';
import { ListPage, RecordLink, Records, Table } from '../../ui/list';
import type { ViewsOfList } from '../../ui/list/views';
import { StartExportDialog } from '../exports/StartExportDialog';
import { FactTabs } from './FactTabs';
import { PublicationTag } from './PublicationTag';

const STATES = ['published', 'unpublished', 'paused', 'withdrawn', 'any'] as const;

const VIEWS: ViewsOfList = {
  resource: 'facts',
  columns: ['statement', 'verdict', 'approvedBy', 'publishedAt', 'modifiedAt'],
  sort: { field: 'publishedAt', order: 'DESC' },
  defaults: [
    { id: 'contradicted', label: 'views.facts.contradicted', help: 'views.facts.contradictedHelp', filter: { verdict: 'contradicted' } },
    { id: 'paused', label: 'views.facts.paused', help: 'views.facts.pausedHelp', filter: { state: 'paused' } },
    { id: 'verified', label: 'views.facts.verified', help: 'views.facts.verifiedHelp', filter: { verdict: 'verified' } },
  ],
};

export default function FactList() {
  const t = useT();
  const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="verdict" source="verdict" alwaysOn emptyText={t('ui.all')} choices={VERDICTS.map((id) => ({ id, name: `verdict.${id}` }))} />,
    <SelectInput key="state" source="state" label={t('facts.state.label')} alwaysOn emptyText={t('facts.state.published')} choices={STATES.slice(1).map((id) => ({ id, name: `facts.state.${id}` }))} />,
    <DateInput key="since" source="since" label={t('facts.since')} alwaysOn />,
  ];
  return (
    <ListPage
        title={t('facts.title')}
        intro={t('facts.intro')}
        actions={<ExportButton />}
        above={<FactTabs here="published" />}
        filters={filters}
        views={VIEWS}
        sort={VIEWS.sort}
        empty={<NoFacts />}
      >
        <Records<ListedFact> table={<FactTable />} card={(fact) => <FactCard fact={fact} />} />
      </ListPage>
  );
}

const FactTable = () => (
  <Table widths={['42%', 190, '18%', 130, 130]}>
    <Table.Col source="statement" disableSort render={(fact: ListedFact) => <RecordLink quoted to={`/facts/${fact.id}/show`}><Marked text={fact.statement} marks={fact.marks} /></RecordLink>} />
    <Table.Col source="verdict" disableSort render={(fact: ListedFact) => <Standing fact={fact} />} />
    <Table.Col source="approvedBy" disableSort render={(fact: ListedFact) => fact.approvedBy.name} />
    <Table.Col source="publishedAt" render={(fact: ListedFact) => <TimeAgo at={fact.publishedAt} />} />
    <Table.Col source="modifiedAt" render={(fact: ListedFact) => (fact.version > 1 ? <TimeAgo at={fact.modifiedAt} /> : null)} />
  </Table>
);

/** What was found out, and where readers don't see it, that. */
const Standing = ({ fact }: { fact: ListedFact }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
    <VerdictBadge verdict={fact.verdict} />
    <PublicationTag state={fact.publicationState} />
  </Box>
);

function FactCard({ fact }: { fact: ListedFact }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
      <Standing fact={fact} />
      <RecordLink quoted to={`/facts/${fact.id}/show`}>
        <Marked text={fact.statement} marks={fact.marks} />
      </RecordLink>
      <Typography variant="body2" color="textSecondary">
        {t('facts.approvedBy', { name: fact.approvedBy.name })} · <TimeAgo at={fact.publishedAt} />
      </Typography>
    </Box>
  );
}

function NoFacts() {
  const t = useT();
  return (
    <Notice icon={<VerifiedIcon />} title={t('facts.emptyTitle')}>
      {t('facts.emptyHelp')}
    </Notice>
  );
}

interface FactListSettings {
  filter?: { verdict?: Verdict; since?: string; q?: string };
}

/** Starts an export with the filters of this list. */
function ExportButton() {
  const t = useT();
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: 'exports', action: 'list' });
  const [{ filter }] = useStore<FactListSettings>('facts.listParams', {});
  const [open, setOpen] = useState(false);
  if (!canAccess) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => setOpen(true)}>
        {t('facts.export')}
      </Button>
      {open && <StartExportDialog initial={{ verdict: filter?.verdict, since: filter?.since, q: filter?.q }} onClose={() => setOpen(false)} onStarted={() => void navigate('/exports')} />}
    </>
  );
}
