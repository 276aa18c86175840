import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useListContext, useNotify } from 'ra-core';
import { calibration, messageOf, type GoldClaim } from '../../api';
import { useT } from '../../i18n';
import { Notice, TimeAgo, VerdictBadge } from '../../ui';
import { HiddenLabel, ListPage, RecordLink, Records, SearchBox, Table } from '../../ui/list';
import { BackLink } from '../../ui/record';

const FILTERS = [<SearchBox key="q" label="resources.gold-claims.fields.q" alwaysOn />];

/** The claims by which people are calibrated, and how many came to their verdict. */
export default function GoldClaimList() {
  const t = useT();
  const empty = (
    <Notice role="status" icon={<BalanceIcon />} title={t('calibration.goldEmptyTitle')}>
      {t('calibration.goldEmptyHelp')}
    </Notice>
  );
  return (
    <>
      <BackLink to="/calibration">{t('calibration.title')}</BackLink>
      <ListPage title={t('calibration.goldClaims')} intro={t('calibration.goldClaimsIntro')} filters={FILTERS} sort={{ field: 'addedAt', order: 'DESC' }} empty={empty}>
        <Records<GoldClaim> table={<GoldTable />} card={(gold) => <GoldCard gold={gold} />} />
      </ListPage>
    </>
  );
}

function GoldTable() {
  const t = useT();
  return (
    <Table widths={['auto', 190, 150, 130, 130, 130]}>
      <Table.Col<GoldClaim> source="wording" disableSort render={(gold) => <Statement gold={gold} />} />
      <Table.Col<GoldClaim> source="verdict" disableSort render={({ verdict }) => <VerdictBadge verdict={verdict} />} />
      <Table.Col<GoldClaim> source="queue" disableSort render={({ queue }) => queue?.name ?? '–'} />
      <Table.Col<GoldClaim> source="answers" disableSort render={(gold) => <Answers gold={gold} />} />
      <Table.Col<GoldClaim> source="addedAt" sortByOrder="DESC" render={({ addedAt }) => <TimeAgo at={addedAt} />} />
      <Table.Col<GoldClaim> label={<HiddenLabel>{t('calibration.stop')}</HiddenLabel>} render={(gold) => <StopButton gold={gold} />} />
    </Table>
  );
}

const Statement = ({ gold }: { gold: GoldClaim }) => (
  <RecordLink to={`/claims/${gold.id}/show`} quoted>
    {gold.wording}
  </RecordLink>
);

function Answers({ gold }: { gold: GoldClaim }) {
  const t = useT();
  return <>{gold.answers === 0 ? '–' : t('calibration.of', { part: gold.right, whole: gold.answers })}</>;
}

function StopButton({ gold }: { gold: GoldClaim }) {
  const t = useT();
  const notify = useNotify();
  const { refetch } = useListContext<GoldClaim>();
  const stop = () => {
    calibration
      .removeGold(gold.id)
      .catch((problem: unknown) => notify(messageOf(problem), { type: 'error' }))
      .finally(() => void refetch());
  };
  return (
    <Button size="small" variant="outlined" color="inherit" aria-label={t('calibration.stopLabel', { wording: gold.wording })} onClick={(event) => (event.stopPropagation(), stop())}>
      {t('calibration.stop')}
    </Button>
  );
}

function GoldCard({ gold }: { gold: GoldClaim }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
      <Statement gold={gold} />
      <VerdictBadge verdict={gold.verdict} />
      <Typography variant="body2" color="textSecondary">
        <Answers gold={gold} /> · <TimeAgo at={gold.addedAt} />
      </Typography>
      <StopButton gold={gold} />
    </Box>
  );
}
