import { Alert, Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { messageOf, routing, type DryRunAnswer } from '../../api';
import { useT } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { RecordLink } from '../../ui/list';
import type { RulesInWork } from './useRules';

const isDays = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 90;

/** Tries the rules as they stand in the editor on the claims of the last days; nothing is moved. */
export function DryRunPanel({ work }: { work: RulesInWork }) {
  const t = useT();
  const [days, setDays] = useState('7');
  const { mutate, data, error, isPending } = useMutation({ mutationFn: (rules: Parameters<typeof routing.dryRun>[0]) => routing.dryRun(rules, Number(days)) });
  const run = () => {
    const rules = work.sound();
    if (rules && isDays(days)) mutate(rules);
  };
  return (
    <Box component="section" aria-label={t('queues.rules.dry.title')} sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Typography variant="h3">{t('queues.rules.dry.title')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1, mt: 1 }}>
        <TextField margin="none" fullWidth={false} sx={{ width: 230 }} label={t('queues.rules.dry.days')} value={days} onChange={(event) => setDays(event.target.value)} error={!isDays(days)} helperText={isDays(days) ? null : t('queues.rules.dry.badDays')} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
        <Button variant="outlined" disabled={isPending || !isDays(days)} onClick={run} sx={{ mt: 0.25 }}>
          {t('queues.rules.dry.run')}
        </Button>
      </Box>
      {error && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {messageOf(error)}
        </Alert>
      )}
      <Box role="status">{data && <Answer answer={data} />}</Box>
    </Box>
  );
}

function Answer({ answer }: { answer: DryRunAnswer }) {
  const t = useT();
  const moving = answer.considered - answer.stays;
  const idle = answer.rules.filter(({ claims }) => claims === 0);
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography>{t('queues.rules.dry.sum', { considered: answer.considered.toLocaleString(intlLocale()), moving: moving.toLocaleString(intlLocale()), days: answer.days })}</Typography>
      {answer.cut && <Alert severity="warning">{t('queues.rules.dry.cut')}</Alert>}
      {answer.moves.length > 0 && <Moves answer={answer} />}
      {answer.rules.length > 0 && <Hits answer={answer} />}
      {idle.length > 0 && <Typography variant="body2">{t('queues.rules.dry.idle', { names: idle.map(({ name }) => `“${name}”`).join(', ') })}</Typography>}
      {answer.examples.length > 0 && <Examples answer={answer} />}
    </Box>
  );
}

function Moves({ answer }: { answer: DryRunAnswer }) {
  const t = useT();
  return (
    <Figures label={t('queues.rules.dry.moves')} heads={[t('queues.rules.dry.from'), t('queues.rules.dry.to'), t('queues.rules.dry.claims'), t('queues.rules.dry.movable')]}>
      {answer.moves.map(({ from, to, claims, movable }) => (
        <TableRow key={`${from.id} ${to.id}`}>
          <TableCell>{from.name}</TableCell>
          <TableCell>{to.name}</TableCell>
          <TableCell align="right">{claims.toLocaleString(intlLocale())}</TableCell>
          <TableCell align="right">{movable.toLocaleString(intlLocale())}</TableCell>
        </TableRow>
      ))}
    </Figures>
  );
}

function Hits({ answer }: { answer: DryRunAnswer }) {
  const t = useT();
  return (
    <Figures label={t('queues.rules.dry.hits')} heads={[t('queues.rules.dry.rule'), t('queues.rules.dry.to'), t('queues.rules.dry.claims')]}>
      {answer.rules.map(({ name, queue, claims }, index) => (
        <TableRow key={`${index} ${name}`}>
          <TableCell>
            {index + 1}. {name}
          </TableCell>
          <TableCell>{queue.name}</TableCell>
          <TableCell align="right">{claims.toLocaleString(intlLocale())}</TableCell>
        </TableRow>
      ))}
      <TableRow>
        <TableCell>{t('queues.rules.dry.noRule')}</TableCell>
        <TableCell>{answer.fallback.queue.name}</TableCell>
        <TableCell align="right">{answer.fallback.claims.toLocaleString(intlLocale())}</TableCell>
      </TableRow>
    </Figures>
  );
}

function Figures({ label, heads, children }: { label: string; heads: string[]; children: ReactNode }) {
  return (
    <TableContainer>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {heads.map((head, index) => (
              <TableCell key={head} align={index >= 2 ? 'right' : 'left'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </TableContainer>
  );
}

function Examples({ answer }: { answer: DryRunAnswer }) {
  const t = useT();
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', fontWeight: 600 }}>
        {t('queues.rules.dry.examples', { smart_count: answer.examples.length })}
      </Box>
      <Box component="ul" sx={{ pl: 2.5, display: 'grid', gap: 0.75 }}>
        {answer.examples.map(({ id, wording, from, to, rule }) => (
          <li key={id}>
            <RecordLink to={`/claims/${id}/show`} quoted>
              {wording}
            </RecordLink>
            <Typography variant="body2" color="textSecondary">
              {t(rule ? 'queues.rules.dry.byRule' : 'queues.rules.dry.byNone', { from: from.name, to: to.name, rule: rule ?? '' })}
            </Typography>
          </li>
        ))}
      </Box>
    </details>
  );
}
