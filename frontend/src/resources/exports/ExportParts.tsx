import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { exportsApi, type Export } from '../../api';
import { useT } from '../../i18n';
import { day, VerdictBadge } from '../../ui';

/** Which facts an export took. */
export function FactsIn({ item: { filter } }: { item: Export }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      {filter.verdict && <VerdictBadge verdict={filter.verdict} />}
      {!filter.verdict && <span>{t('exports.allFacts')}</span>}
      {filter.since && <span>{t('exports.since', { day: day(filter.since) })}</span>}
    </Box>
  );
}

/** How far it is; a failed one says why. Changes are read out. */
export function ExportState({ item }: { item: Export }) {
  return (
    <Box role="status" sx={{ pr: 1 }}>
      <StateWords item={item} />
    </Box>
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
  return (
    <>
      {words}
      <LinearProgress aria-label={words} sx={{ mt: 0.75, maxWidth: 150, borderRadius: 2 }} />
    </>
  );
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
  if (item.status !== 'ready') return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
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
