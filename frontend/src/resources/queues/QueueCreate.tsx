import { Box } from '@mui/material';
import { useDataProvider, useNotify, useRequireAccess } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { PageHeader } from '../../ui';
import { useLeaveWarning } from '../../ui/form';
import { BackLink, Section } from '../../ui/record';
import { EMPTY_QUEUE, fieldsOf, valuesOf, type QueueFormValues } from './queueFormValues';
import { QueueForm } from './QueueForm';

export default function QueueCreate() {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const dataProvider = useDataProvider();
  const { isPending } = useRequireAccess({ resource: 'queues', action: 'create' });
  const [isDirty, setDirty] = useState(false);
  const letGo = useLeaveWarning(isDirty);
  const create = async (values: QueueFormValues) => {
    const { data } = await dataProvider.create<Queue>('queues', { data: fieldsOf(values) });
    notify(t('queues.form.created'), { type: 'success' });
    letGo();
    void navigate(`/queues/${data.id}`);
    return valuesOf(data);
  };
  if (isPending) return null;
  return (
    <Box sx={{ maxWidth: 1120 }}>
      <BackLink to="/queues">{t('queues.title')}</BackLink>
      <PageHeader title={t('queues.form.createTitle')} />
      <Section title={t('queues.about')}>
        <QueueForm initial={EMPTY_QUEUE} submit={t('queues.form.create')} onSave={create} onDirty={setDirty} />
      </Section>
    </Box>
  );
}
