import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { exportsApi, type ExportPreview as Preview, type NewExport } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Tag } from '../../ui';

const SETTLED_MS = 350;

/** The value as it was once nobody had changed it for a moment: people are still typing. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** How many facts the file will hold, how it begins, and what the linter says of them. */
export function ExportPreview({ asked }: { asked: NewExport }) {
  const t = useT();
  const key = useSettled(JSON.stringify(asked));
  const { data, error, refetch } = useQuery({
    queryKey: ['exports', 'preview', key],
    queryFn: () => exportsApi.preview(JSON.parse(key) as NewExport),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return (
    <Box component="section" aria-label={t('exports.preview.title')} sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('exports.preview.title')}
      </Typography>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : data ? <Contents preview={data} /> : <LoadingLines lines={4} />}
    </Box>
  );
}

function Contents({ preview }: { preview: Preview }) {
  const t = useT();
  const { total, totalIsExact, shown } = preview;
  return (
    <>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {totalIsExact ? t('exports.preview.count', { smart_count: total, total: total.toLocaleString() }) : t('exports.preview.more', { total: total.toLocaleString() })}
      </Typography>
      {shown === 0 ? <Typography variant="body2">{t('exports.preview.none')}</Typography> : <Findings preview={preview} />}
      {preview.text !== null ? <Text text={preview.text} /> : <Rows rows={preview.rows ?? []} />}
    </>
  );
}

function Findings({ preview: { findings } }: { preview: Preview }) {
  const t = useT();
  if (findings.length === 0) return <Typography variant="body2">{t('exports.preview.clean')}</Typography>;
  return (
    <Box component="ul" aria-label={t('exports.preview.findings')} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, display: 'grid', gap: 0.5 }}>
      {findings.map(({ rule, level, says, facts }) => (
        <Box component="li" key={rule} sx={{ typography: 'body2' }}>
          <Tag tone={level === 'advice' ? 'outlined' : 'warning'}>{t(`facts.findings.level.${level}`)}</Tag> <span dir="auto">{says}</span>{' '}
          <Typography component="span" variant="body2" color="textSecondary">
            {t('exports.preview.times', { smart_count: facts })}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

const FRAME = { mt: 1.25, maxHeight: { xs: 220, md: 340 }, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default' } as const;

/** Scrolls both ways, by the keyboard too. */
function Text({ text }: { text: string }) {
  const t = useT();
  return (
    <Box component="pre" dir="ltr" tabIndex={0} role="region" aria-label={t('exports.preview.begins')} sx={{ ...FRAME, mb: 0, p: 1.25, fontSize: 12, lineHeight: 1.5 }}>
      {text.replace(/^\ufeff/, '')}
    </Box>
  );
}

function Rows({ rows: [header = [], ...rows] }: { rows: string[][] }) {
  const t = useT();
  return (
    <Box tabIndex={0} role="region" aria-label={t('exports.preview.begins')} sx={FRAME}>
      <Box component="table" sx={{ borderCollapse: 'collapse', fontSize: 12, '& th, & td': { px: 1, py: 0.5, textAlign: 'start', verticalAlign: 'top', borderBottom: 1, borderColor: 'divider', whiteSpace: 'nowrap', maxWidth: 280, overflow: 'hidden', textOverflow: 'ellipsis' } }}>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
