import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useNotify, useRefresh } from 'ra-core';
import type { ReactNode } from 'react';
import { exportsApi, type Export, messageOf } from '../../api';
import { useT } from '../../i18n';
import { day, exactTime, VerdictBadge } from '../../ui';

const MINUTE = 60_000;
/** Of a moment that somebody named, not of when it was asked for. */
const isEarlier = ({ asOf, createdAt }: Export): boolean => Date.parse(createdAt) - Date.parse(asOf) > MINUTE;

/** Which facts an export took. */
export function FactsIn({ item }: { item: Export }) {
  const t = useT();
  const { filter } = item;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      {filter.verdict && <VerdictBadge verdict={filter.verdict} />}
      {!filter.verdict && <span>{t('exports.allFacts')}</span>}
      {filter.q && <span>{t('exports.withWords', { words: filter.q })}</span>}
      {filter.since && <span>{t('exports.since', { day: day(filter.since) })}</span>}
      {filter.until && <span>{t('exports.upTo', { day: day(filter.until) })}</span>}
      {isEarlier(item) && <span>{t('exports.stoodAt', { time: exactTime(item.asOf) })}</span>}
    </Box>
  );
}

/** How far it is; a failed one says why. A change of state is read out, each step of its progress is not. */
export function ExportState({ item }: { item: Export }) {
  return (
    <Box sx={{ pr: 1 }}>
      <Box role="status">
        <StateWords item={item} />
      </Box>
      {item.status === 'running' && <ProgressBar item={item} />}
    </Box>
  );
}

function ProgressBar({ item: { factsDone, factsTotal } }: { item: Export }) {
  const t = useT();
  const words = t('exports.status.running');
  const sx = { mt: 0.75, maxWidth: 150, borderRadius: 2 };
  if (!factsTotal || factsDone === 0) return <LinearProgress aria-label={words} sx={sx} />;
  return (
    <>
      <LinearProgress variant="determinate" value={(100 * factsDone) / factsTotal} aria-label={words} sx={sx} />
      <Typography variant="body2" color="textSecondary">
        {t('exports.percent', { done: factsDone.toLocaleString(), total: factsTotal.toLocaleString() })}
      </Typography>
    </>
  );
}

function StateWords({ item }: { item: Export }) {
  const t = useT();
  const words = t(`exports.status.${item.status}`);
  if (item.status === 'ready') {
    return (
      <Line icon={<CheckCircleIcon aria-hidden sx={{ fontSize: 17, color: 'success.main' }} />}>
        {words}, {t('exports.facts', { smart_count: item.factCount ?? 0 })}
      </Line>
    );
  }
  if (item.status === 'failed') {
    return (
      <Box sx={{ color: 'error.main' }}>
        <Line icon={<ErrorOutlineIcon aria-hidden sx={{ fontSize: 17 }} />}>
          <b>{words}</b>
        </Line>
        <Typography variant="body2">{item.failure}</Typography>
      </Box>
    );
  }
  return <>{words}</>;
}

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
    {icon}
    <span>{children}</span>
  </Box>
);

/** Plain links: the browser downloads with its own progress, whatever the size. */
export function Downloads({ item }: { item: Export }) {
  const t = useT();
  if (item.status === 'cancelled') return null;
  if (item.status !== 'ready') return <CallOff item={item} />;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {item.format === 'sheet' && (
        <Button component="a" size="small" variant="outlined" startIcon={<PrintIcon />} href={exportsApi.sheetUrl(item.id)} target="_blank" rel="noopener" aria-label={t('exports.printOf', { name: item.fileName })}>
          {t('exports.print')}
        </Button>
      )}
      <Button
        component="a"
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        href={exportsApi.fileUrl(item.id)}
        download={item.fileName}
        aria-label={t('exports.downloadOf', { name: item.fileName })}
        title={item.sha256 ? t('exports.checksum', { hash: item.sha256 }) : undefined}
      >
        {t('exports.download')}
      </Button>
      {item.proofName && (
        <Button component="a" size="small" href={exportsApi.proofUrl(item.id)} download={item.proofName} aria-label={t('exports.proofOf', { name: item.fileName })} title={t('exports.proofHelp')}>
          {t('exports.proof')}
        </Button>
      )}
    </Box>
  );
}

function CallOff({ item }: { item: Export }) {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const callOff = async () => {
    try {
      await exportsApi.cancel(item.id);
      notify(t('exports.calledOff'), { type: 'info' });
    } catch (problem) {
      notify(messageOf(problem), { type: 'error' });
    }
    refresh();
  };
  return (
    <Button size="small" color="inherit" onClick={() => void callOff()} aria-label={t('exports.callOffOf', { name: item.fileName })}>
      {t('exports.callOff')}
    </Button>
  );
}
