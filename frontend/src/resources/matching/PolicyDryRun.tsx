import { Alert, Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf, relations, type PolicyDryRun as DryRun, type PolicyMove, type Thresholds } from '../../api';
import { useT } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { Serif } from '../../ui';
import { Section } from '../../ui/record';
import type { PolicyInWork } from './usePolicy';

const isDays = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 90;
const inFigures = (count: number): string => count.toLocaleString(intlLocale());

/** What the marks as they stand here would have done with the pairs of the last days; nothing is changed. */
export function PolicyDryRun({ work }: { work: PolicyInWork }) {
  const t = useT();
  const [days, setDays] = useState('30');
  const { mutate, data, variables, error, isPending } = useMutation({ mutationFn: (thresholds: Thresholds) => relations.dryRun(thresholds, Number(days)) });
  const { thresholds } = work;
  const stale = data !== undefined && JSON.stringify(variables) !== JSON.stringify(thresholds);
  return (
    <Section title={t('matching.dry.title')} intro={t('matching.dry.intro')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1, mt: 2 }}>
        <TextField
          margin="none"
          fullWidth={false}
          sx={{ width: 200 }}
          label={t('matching.dry.days')}
          value={days}
          onChange={(event) => setDays(event.target.value)}
          error={!isDays(days)}
          helperText={isDays(days) ? null : t('matching.dry.badDays')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
        <Button variant="outlined" disabled={isPending || !isDays(days) || !thresholds} onClick={() => thresholds && mutate(thresholds)} sx={{ mt: 0.25 }}>
          {t('matching.dry.run')}
        </Button>
      </Box>
      {error && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {messageOf(error)}
        </Alert>
      )}
      <Box role="status">
        {stale && (
          <Typography variant="body2" color="warning" sx={{ mt: 1, fontWeight: 600 }}>
            {t('matching.dry.stale')}
          </Typography>
        )}
        {data && <Answer answer={data} />}
      </Box>
    </Section>
  );
}

function Answer({ answer: { days, pairs, moves } }: { answer: DryRun }) {
  const t = useT();
  const moving = moves.reduce((sum, { count }) => sum + count, 0);
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
      <Typography variant="body2">{moving === 0 ? t('matching.dry.nothing', { pairs: inFigures(pairs), days }) : t('matching.dry.sum', { pairs: inFigures(pairs), days, moving: inFigures(moving) })}</Typography>
      {moves.length > 0 && <Moves moves={moves} />}
    </Box>
  );
}

function Moves({ moves }: { moves: readonly PolicyMove[] }) {
  const t = useT();
  return (
    <TableContainer role="group" tabIndex={0} aria-label={t('matching.dry.table')}>
      <Table size="small" aria-label={t('matching.dry.table')} sx={{ '& td': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('matching.dry.kind')}</TableCell>
            <TableCell>{t('matching.dry.from')}</TableCell>
            <TableCell>{t('matching.dry.to')}</TableCell>
            <TableCell align="right">{t('matching.dry.count')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {moves.map((move) => (
            <Move key={`${move.kind} ${move.from} ${move.to}`} move={move} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Move({ move: { kind, from, to, count, examples } }: { move: PolicyMove }) {
  const t = useT();
  return (
    <>
      <TableRow sx={examples.length > 0 ? { '& td': { borderBottom: 0 } } : undefined}>
        <TableCell sx={{ fontWeight: 600 }}>{t(`relations.kind.${kind}`)}</TableCell>
        <TableCell>{t(`matching.dry.outcome.${from}`)}</TableCell>
        <TableCell>{t(`matching.dry.outcome.${to}`)}</TableCell>
        <TableCell align="right">{inFigures(count)}</TableCell>
      </TableRow>
      {examples.length > 0 && (
        <TableRow>
          <TableCell colSpan={4} sx={{ pt: 0 }}>
            <details>
              <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
                {t('matching.dry.examples', { smart_count: examples.length })}
              </Box>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1.25 }}>
                {examples.map(({ why, score, earlier, later }) => (
                  <Box component="li" key={`${earlier} ${later}`} sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.25 }}>
                    <Typography variant="body2" color="textSecondary">
                      <bdi>{why}</bdi> · {t('relations.sure', { percent: Math.round(score * 100) })}
                    </Typography>
                    <Serif sx={{ lineHeight: 1.4 }}>{earlier}</Serif>
                    <Serif sx={{ lineHeight: 1.4 }}>{later}</Serif>
                  </Box>
                ))}
              </Box>
            </details>
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
