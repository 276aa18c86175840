import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Box } from '@mui/material';
import { useListContext } from 'ra-core';
import { AutocompleteInput, DateTimeInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import type { AuditEvent } from '../../api';
import { useT } from '../../i18n';
import { LoadingLines, Notice } from '../../ui';
import { ListPage, NoMatch } from '../../ui/list';
import { AuditEntry } from './AuditEntry';
import { actionOf, ACTIONS, SUBJECTS } from './saidEvent';

const BY_NAME = { field: 'name', order: 'ASC' } as const;
const WHOLE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const wholeId = (id: string | null | undefined): string | undefined => (!id || WHOLE_ID.test(id) ? undefined : 'people.badRecordId');
/** By the reader's own clock, as the server wants it. */
const asIso = (local: string): string | null => (local && !Number.isNaN(Date.parse(local)) ? new Date(local).toISOString() : null);
const byName = (q: string) => ({ q });

export default function AuditList() {
  const t = useT();
  const filters = [
    <ReferenceInput key="actorId" source="actorId" reference="users" sort={BY_NAME} alwaysOn>
      <AutocompleteInput optionText="name" filterToQuery={byName} />
    </ReferenceInput>,
    <SelectInput key="action" source="action" alwaysOn emptyText={t('ui.all')} choices={ACTIONS.map((key) => ({ id: actionOf(key), name: `people.actionLabel.${key}` }))} />,
    <SelectInput key="subjectType" source="subjectType" alwaysOn emptyText={t('ui.all')} choices={SUBJECTS.map((id) => ({ id, name: `people.subject.${id}` }))} />,
    <TextInput key="subjectId" source="subjectId" alwaysOn validate={wholeId} parse={(id: string) => id.trim() || null} resettable />,
    <DateTimeInput key="from" source="from" alwaysOn parse={asIso} />,
    <DateTimeInput key="to" source="to" alwaysOn parse={asIso} />,
  ];
  return (
    <ListPage title={t('people.audit')} intro={t('people.auditIntro')} filters={filters} sort={{ field: 'at', order: 'DESC' }} empty={<NoEvents />}>
      <Entries />
    </ListPage>
  );
}

function Entries() {
  const { data, isPending } = useListContext<AuditEvent>();
  if (isPending) return <Box sx={{ p: 2 }}><LoadingLines lines={12} /></Box>;
  if (!data || data.length === 0) return <NoMatch />;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((event) => (
        <AuditEntry key={event.id} event={event} />
      ))}
    </Box>
  );
}

function NoEvents() {
  const t = useT();
  return (
    <Notice icon={<HistoryIcon />} title={t('people.auditEmptyTitle')}>
      {t('people.auditEmptyHelp')}
    </Notice>
  );
}
