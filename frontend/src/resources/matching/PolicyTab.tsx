import { Alert, Box, Button, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, type RelationPolicy } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { RELATION_KINDS } from '../../relations/kinds';
import { day, ErrorNotice, LoadingLines } from '../../ui';
import { Section } from '../../ui/record';
import { MarksOfKind } from './MarksOfKind';
import { PolicyDryRun } from './PolicyDryRun';
import type { PolicyInWork } from './usePolicy';

/** The marks of each kind, tried on past pairs before they are saved. */
export function PolicyTab({ work }: { work: PolicyInWork }) {
  if (work.error) return <ErrorNotice error={work.error} onRetry={() => void work.refetch()} />;
  if (!work.stored) return <LoadingLines lines={10} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
      <Marks work={work} stored={work.stored} />
      {mayNow('relation.manage') && <PolicyDryRun work={work} />}
    </Box>
  );
}

function Marks({ work, stored }: { work: PolicyInWork; stored: RelationPolicy }) {
  const t = useT();
  const notify = useNotify();
  const [failure, setFailure] = useState<unknown>(null);
  const mayChange = mayNow('relation.manage');
  const save = async () => {
    setFailure(null);
    try {
      await work.save();
      notify(t('matching.policy.saved'), { type: 'success' });
    } catch (error) {
      setFailure(error);
    }
  };
  const { version, setBy, setAt } = stored;
  const whose = setBy ? t('matching.policy.version', { version, name: setBy.name, day: day(setAt) }) : t('matching.policy.versionFirst', { version });
  return (
    <Section title={t('matching.policy.title')} intro={t('matching.policy.intro')}>
      {failure !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
          {messageOf(failure)}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {RELATION_KINDS.map((kind) => (
          <MarksOfKind key={kind} kind={kind} threshold={work.thresholds![kind]} readOnly={!mayChange} onChange={(threshold) => work.set(kind, threshold)} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 2 }}>
        {mayChange && (
          <>
            <Button variant="contained" disabled={!work.isChanged} onClick={() => void save()}>
              {t('matching.policy.save')}
            </Button>
            <Button disabled={!work.isChanged} onClick={work.reset}>
              {t('matching.policy.reset')}
            </Button>
          </>
        )}
        <Typography variant="body2" color="textSecondary" sx={{ ml: 'auto' }}>
          {work.isChanged ? t('matching.policy.changed') : mayChange ? whose : t('matching.policy.readOnly')}
        </Typography>
      </Box>
    </Section>
  );
}
