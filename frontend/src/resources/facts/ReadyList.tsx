import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useListContext, usePermissions } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { SearchInput, SelectInput } from 'react-admin';
import type { Permission, WaitingApproval } from '../../api';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { Notice, Tag, TimeAgo, VerdictBadge } from '../../ui';
import { HiddenLabel, ListPage, RecordLink, Records, Table } from '../../ui/list';
import { Agreement } from './approve/Agreement';
import { ApproveDialog } from './approve/ApproveDialog';
import { Quotes } from './Evidence';
import { FactTabs } from './FactTabs';

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
      resource="approvals"
      storeKey="facts.ready"
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
  const { refetch } = useListContext<WaitingApproval>();
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useFocusOnNext(chosen !== null);
  return (
    <Box ref={place}>
      <Records<WaitingApproval> table={<ReadyTable onApprove={setChosen} />} card={(claim) => <ReadyCard claim={claim} onApprove={setChosen} />} />
      {chosen && <ApproveDialog claimId={chosen} onClose={() => setChosen(null)} onApproved={() => void refetch()} onReturned={() => void refetch()} />}
    </Box>
  );
}

/** The button that opened the dialog goes with its claim, soon after the dialog: then the keyboard goes on with the next one. */
function useFocusOnNext(isOpen: boolean) {
  const { data } = useListContext<WaitingApproval>();
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) wasOpen.current = true;
    if (isOpen || !wasOpen.current || document.activeElement !== document.body) return;
    wasOpen.current = false;
    place.current?.querySelector<HTMLElement>('button[aria-haspopup="dialog"]')?.focus();
  }, [isOpen, data]);
  return place;
}

interface OnApprove {
  onApprove: (claimId: string) => void;
}

/** Claim, verdict with its agreement, and evidence, side by side. */
function ReadyTable({ onApprove }: OnApprove) {
  const t = useT();
  const mayApprove = useMayApprove();
  return (
    <Table widths={['32%', '22%', '30%', 120, ...(mayApprove ? [170] : [])]}>
      <Table.Col source="wording" disableSort render={(claim: WaitingApproval) => <Claim claim={claim} />} />
      <Table.Col source="verdict" disableSort render={(claim: WaitingApproval) => <Verdict claim={claim} />} />
      <Table.Col source="evidence" disableSort render={(claim: WaitingApproval) => <Quotes evidence={claim.evidence} />} />
      <Table.Col source="decidedAt" render={(claim: WaitingApproval) => <TimeAgo at={claim.decidedAt} />} />
      {mayApprove && <Table.Col label={<HiddenLabel>{t('facts.read')}</HiddenLabel>} render={(claim: WaitingApproval) => <ApproveButton claim={claim} onApprove={onApprove} />} />}
    </Table>
  );
}

function ReadyCard({ claim, onApprove }: { claim: WaitingApproval } & OnApprove) {
  const mayApprove = useMayApprove();
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Claim claim={claim} />
      <Verdict claim={claim} />
      <Quotes evidence={claim.evidence} />
      <Typography variant="body2" color="textSecondary">
        <TimeAgo at={claim.decidedAt} />
      </Typography>
      {mayApprove && <ApproveButton claim={claim} onApprove={onApprove} />}
    </Box>
  );
}

function Claim({ claim: { id, wording, speaker, sources, fact } }: { claim: WaitingApproval }) {
  const t = useT();
  return (
    <Box>
      <RecordLink quoted to={`/claims/${id}/show`}>
        {wording}
      </RecordLink>
      <Typography variant="body2" color="textSecondary">
        {[speaker && t('facts.saidBy', { name: speaker }), sources.join(', ')].filter(Boolean).join(' · ')}
      </Typography>
      {fact && <Tag tone="warning">{t('facts.knownBefore', { count: fact.version })}</Tag>}
    </Box>
  );
}

const Verdict = ({ claim }: { claim: WaitingApproval }) => (
  <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
    <VerdictBadge verdict={claim.verdict} />
    <Agreement waiting={claim} />
  </Box>
);

function ApproveButton({ claim, onApprove }: { claim: WaitingApproval } & OnApprove) {
  const t = useT();
  if (claim.bar) {
    return (
      <Typography variant="body2" color="textSecondary">
        {claim.bar}
      </Typography>
    );
  }
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
