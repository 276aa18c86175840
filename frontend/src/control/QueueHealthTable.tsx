import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Count, QueueAgreement, QueueHealth } from '../api';
import { percent } from '../calibration/figures';
import { FiguresTable } from '../calibration/FiguresTable';
import { useT, type Translate } from '../i18n';
import { mayNow } from '../providers/session';
import { Tag, TimeAgo } from '../ui';
import { RecordLink } from '../ui/list';
import { Section } from '../ui/record';
import { claimsDue, countInWords } from './figures';
import { useAgreement } from './useControl';

type Column = { head: string; cell: (queue: QueueHealth) => ReactNode };

const PLAIN = ['waiting', 'given', 'parked', 'held', 'snoozed'] as const;

/** Every queue with what waits in it, who is at it, and what runs late. */
export function QueueHealthTable({ queues }: { queues: readonly QueueHealth[] }) {
  const t = useT();
  const agreement = useAgreement();
  return (
    <Section title={t('control.queues')} intro={t('control.queuesHelp')}>
      {queues.length === 0 && <Typography variant="body2">{t('control.noQueues')}</Typography>}
      <FiguresTable label={t('control.queues')} rows={queues} keyOf={({ id }) => id} columns={columnsOf(t, agreement.data?.queues ?? [])} />
    </Section>
  );
}

function columnsOf(t: Translate, agreements: QueueAgreement['queues']): Column[] {
  const linked = (name: 'atRisk' | 'breached', due: 'at_risk' | 'overdue', color: string): Column => ({
    head: t(`control.columns.${name}`),
    cell: ({ id, name: queue, [name]: value }) => <Linked value={value} to={claimsDue(due, id)} color={color} label={`${t(`control.columns.${name}`)}: ${queue}`} />,
  });
  return [
    { head: t('control.queue'), cell: (queue) => <Name queue={queue} /> },
    linked('breached', 'overdue', 'error.main'),
    linked('atRisk', 'at_risk', 'warning.main'),
    ...PLAIN.map((name) => ({ head: t(`control.columns.${name}`), cell: (queue: QueueHealth) => <Quiet value={queue[name]} /> })),
    { head: t('control.columns.disputed'), cell: ({ name, disputed }) => <Linked value={disputed} to="/disputes" color="warning.main" label={`${t('control.columns.disputed')}: ${name}`} /> },
    { head: t('control.columns.oldest'), cell: ({ oldestWaitingAt }) => (oldestWaitingAt ? <TimeAgo at={oldestWaitingAt} /> : '–') },
    { head: t('control.columns.people'), cell: ({ people }) => <People names={people.map(({ name }) => name)} /> },
    { head: t('control.columns.agreement'), cell: ({ id, name }) => <Agreement of={agreements.find(({ queue }) => queue.id === id)} queue={name} /> },
  ];
}

function Name({ queue: { id, name, paused, draining } }: { queue: QueueHealth }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <RecordLink to={`/queues/${id}/show`}>{name}</RecordLink>
      {paused && <Tag tone="warning">{t('control.paused')}</Tag>}
      {draining && <Tag tone="warning">{t('control.draining')}</Tag>}
      {mayNow('claim.assign') && (
        <Button size="small" component={Link} to={`/control-room/queues/${id}`} aria-label={t('control.boardOf', { queue: name })}>
          {t('control.board')}
        </Button>
      )}
    </Box>
  );
}

function Quiet({ value }: { value: Count }) {
  const t = useT();
  return (
    <Box component="span" sx={{ color: value.count === 0 ? 'text.secondary' : undefined }}>
      {countInWords(t, value)}
    </Box>
  );
}

function Linked({ value, to, color, label }: { value: Count; to: string; color: string; label: string }) {
  const t = useT();
  if (value.count === 0) return <Quiet value={value} />;
  const said = countInWords(t, value);
  return (
    <MuiLink component={Link} to={to} aria-label={`${said} ${label}`} sx={{ color, fontWeight: 650 }}>
      {said}
    </MuiLink>
  );
}

const NAMED = 2;

function People({ names }: { names: readonly string[] }) {
  const t = useT();
  if (names.length === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('control.nobody')}</Box>;
  const more = names.length - NAMED;
  return <span title={names.join(', ')}>{names.slice(0, NAMED).join(', ') + (more > 0 ? ` +${more}` : '')}</span>;
}

function Agreement({ of, queue }: { of: QueueAgreement['queues'][number] | undefined; queue: string }) {
  const t = useT();
  if (!of || of.percent === null) return '–';
  const said = percent(of.percent);
  const title = t('control.agreementOf', { percent: said, smart_count: of.claims });
  if (!mayNow('calibration.read')) return <span title={title}>{said}</span>;
  return (
    <MuiLink component={Link} to="/calibration" title={title} aria-label={`${t('control.columns.agreement')}: ${queue}, ${title}`}>
      {said}
    </MuiLink>
  );
}
