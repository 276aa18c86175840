import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button } from '@mui/material';
import { useDataProvider, useNotify, useRequireAccess } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useQueryClient } from '@tanstack/react-query';
import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { PageHeader } from '../../ui';
import { useLeaveWarning } from '../../ui/form';
import { BackLink, RecordPage, Section } from '../../ui/record';
import { fieldsOf, storedFields, valuesOf, type QueueFormValues } from './queueFormValues';
import { ArchiveButton } from './ArchiveButton';
import { QueueForm } from './QueueForm';
import { RulesOfQueue } from './RulesOfQueue';

export default function QueueEdit() {
  const { isPending } = useRequireAccess({ resource: 'queues', action: 'edit' });
  const [reloads, setReloads] = useState(0);
  if (isPending) return null;
  return (
    <RecordPage<Queue>>
      {(queue, reload) => (
        <EditPage
          key={`${queue.id}-${reloads}`}
          queue={queue}
          onReload={() => {
            void reload().then(() => setReloads(reloads + 1));
          }}
        />
      )}
    </RecordPage>
  );
}

function EditPage({ queue, onReload }: { queue: Queue; onReload: () => void }) {
  const t = useT();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  // What is asked for again in the background must not change the version that the form was made from.
  const [base, setBase] = useState(queue);
  const [formDirty, setFormDirty] = useState(false);
  useLeaveWarning(formDirty);
  const save = async (values: QueueFormValues) => {
    const { data } = await dataProvider.update('queues', { id: base.id, data: fieldsOf(values), previousData: storedFields(base) }) as { data: Queue };
    setBase(data);
    await queryClient.invalidateQueries({ queryKey: ['queues'] });
    notify(t('queues.form.saved'), { type: 'success' });
    return valuesOf(data);
  };
  const view = (
    <>
      <ArchiveButton queue={base} onDone={onReload} />
      <Button component={Link} to={`/queues/${queue.id}/show`} variant="outlined" startIcon={<VisibilityIcon />}>
        {t('queues.view')}
      </Button>
    </>
  );
  return (
    <Box sx={{ maxWidth: 1120 }}>
      <BackLink to="/queues">{t('queues.title')}</BackLink>
      <PageHeader title={base.name} intro={base.description} actions={view} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Section title={t('queues.about')}>
          <QueueForm initial={valuesOf(base)} submit={t('queues.form.save')} onSave={save} onDirty={setFormDirty} onReload={onReload} />
        </Section>
        <RulesOfQueue queue={base} />
      </Box>
    </Box>
  );
}
