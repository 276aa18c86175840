import { Alert, Box, Button, Card, TextField, Typography } from '@mui/material';
import { CanAccess, useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf } from '../../api';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { AccessDeniedPage } from '../../layout/plainPages';
import { ErrorNotice, LoadingLines, PageHeader, TimeAgo } from '../../ui';
import { RatingRow } from './RatingRow';
import { type ScaleEdit, useScale } from './useScale';

export default function ScalePage() {
  return (
    <CanAccess resource="verdict-scale" action="list" accessDenied={<AccessDeniedPage />}>
      <Scale />
    </CanAccess>
  );
}

/** What readers see where reviewers gave a verdict: the newsroom's names, colours and numbers. */
function Scale() {
  const t = useT();
  const edit = useScale();
  return (
    <>
      <PageHeader title={t('facts.scale.title')} intro={t('facts.scale.intro')} />
      {edit.error && <ErrorNotice error={edit.error} onRetry={() => void edit.refetch()} />}
      {!edit.scale && !edit.error && <LoadingLines />}
      {edit.scale && edit.stored && <ScaleForm edit={edit} scale={edit.scale} stored={edit.stored} />}
    </>
  );
}

type Loaded = Required<Pick<ScaleEdit, 'scale' | 'stored'>> & { edit: ScaleEdit };

function ScaleForm({ edit, scale, stored }: { edit: ScaleEdit; scale: NonNullable<Loaded['scale']>; stored: NonNullable<Loaded['stored']> }) {
  const t = useT();
  const notify = useNotify();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      await edit.save();
      notify(t('facts.scale.saved'), { type: 'success' });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const bound = (name: 'worst' | 'best') => (
    <TextField type="number" label={t(`facts.scale.${name}`)} value={scale[name]} onChange={(event) => edit.set({ [name]: Number(event.target.value) })} sx={{ width: 160 }} slotProps={{ htmlInput: { min: 1, max: 100 } }} />
  );
  return (
    <Card component="form" noValidate onSubmit={(event) => (event.preventDefault(), void save())} sx={{ p: { xs: 1.75, sm: 2.5 }, maxWidth: 1080 }}>
      {error !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {messageOf(error)} {edit.faults(error).join(' ')}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1 }}>
        {bound('worst')}
        {bound('best')}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('facts.scale.valueHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {VERDICTS.map((verdict) => (
          <RatingRow key={verdict} verdict={verdict} rating={scale.ratings[verdict]} onChange={(rating) => edit.set({ ratings: { ...scale.ratings, [verdict]: rating } })} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2.5 }}>
        <Button type="submit" variant="contained" disabled={busy || !edit.isChanged}>
          {t('facts.scale.save')}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {stored.madeBy ? t('facts.scale.madeBy', { count: stored.version, name: stored.madeBy.name }) : t('facts.scale.builtIn', { count: stored.version })}
          {stored.madeBy && <>, <TimeAgo at={stored.madeAt} /></>}
        </Typography>
      </Box>
    </Card>
  );
}
