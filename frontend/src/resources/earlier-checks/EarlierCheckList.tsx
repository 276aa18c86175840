import FactCheckIcon from '@mui/icons-material/LibraryAddCheckOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { TextInput } from 'react-admin';
import { useRefresh } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import type { EarlierCheck } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { day, ExternalLink, isHttpUrl, Notice, Parts, Serif } from '../../ui';
import { ListPage, Records, SearchBox, Table } from '../../ui/list';

const ImportDialog = lazy(() => import('./ImportDialog'));

const FILTERS = [<SearchBox key="q" label="resources.earlier-checks.fields.q" alwaysOn />, <TextInput key="publisher" source="publisher" alwaysOn resettable helperText={false} />];
const NEWEST = { field: 'reviewedAt', order: 'DESC' } as const;

/** Fact-checks that others published and somebody imported. */
export default function EarlierCheckList() {
  const t = useT();
  const refresh = useRefresh();
  const [importing, setImporting] = useState(false);
  const start = mayNow('check.import') && (
    <Button variant="contained" startIcon={<UploadFileIcon />} onClick={() => setImporting(true)}>
      {t('earlierChecks.import')}
    </Button>
  );
  const empty = (
    <Notice role="status" icon={<FactCheckIcon />} title={t('earlierChecks.emptyTitle')}>
      {t('earlierChecks.emptyHelp')}
    </Notice>
  );
  return (
    <>
      <ListPage title={t('earlierChecks.title')} intro={t('earlierChecks.intro')} actions={start} filters={FILTERS} sort={NEWEST} empty={empty}>
        <Records<EarlierCheck> table={<CheckTable />} card={(check) => <CheckCard check={check} />} />
      </ListPage>
      <Suspense fallback={null}>{importing && <ImportDialog onClose={() => setImporting(false)} onImported={refresh} />}</Suspense>
    </>
  );
}

function CheckTable() {
  return (
    <Table rowClick={false} widths={['auto', 170, 170, 130]}>
      <Table.Col<EarlierCheck> source="claim" disableSort render={(check) => <Claimed check={check} />} />
      <Table.Col<EarlierCheck> source="rating" disableSort render={(check) => <Rating check={check} />} />
      <Table.Col<EarlierCheck> source="publisher" disableSort render={(check) => <Publisher check={check} />} />
      <Table.Col<EarlierCheck> source="reviewedAt" sortByOrder="DESC" render={({ reviewedAt }) => reviewedAt && day(reviewedAt)} />
    </Table>
  );
}

function Claimed({ check: { claim, claimant, claimDate } }: { check: EarlierCheck }) {
  const t = useT();
  return (
    <>
      <Serif sx={{ fontSize: '1rem', lineHeight: 1.4 }}>{claim}</Serif>
      <Typography variant="body2" color="textSecondary" component="div">
        <Parts of={[claimant && t('relations.checks.claimant', { name: claimant }), claimDate && day(claimDate)]} />
      </Typography>
    </>
  );
}

function Rating({ check: { rating, ratingOf } }: { check: EarlierCheck }) {
  const t = useT();
  return (
    <>
      <Box component="strong" dir="auto" sx={{ fontWeight: 650 }}>
        {rating}
      </Box>
      {ratingOf && (
        <Typography variant="body2" color="textSecondary">
          {t('relations.checks.scale', ratingOf)}
        </Typography>
      )}
    </>
  );
}

const Publisher = ({ check: { publisher, url } }: { check: EarlierCheck }) => (isHttpUrl(url) ? <ExternalLink href={url}>{publisher}</ExternalLink> : <bdi>{publisher}</bdi>);

function CheckCard({ check }: { check: EarlierCheck }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Rating check={check} />
      <Claimed check={check} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, typography: 'body2', color: 'text.secondary', lineHeight: '24px' }}>
        <Publisher check={check} />
        {check.reviewedAt && <span>{day(check.reviewedAt)}</span>}
      </Box>
    </Box>
  );
}
