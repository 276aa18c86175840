import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link as MuiLink, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { evidenceApi, type EarlierEvidence, type Fact, facts } from '../../api';
import { StanceIcon } from '../../claim/Stance';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Parts, Serif, VerdictBadge } from '../../ui';

interface EarlierEvidenceProps {
  onUse: (evidence: EarlierEvidence) => void;
  onClose: () => void;
}

const SHORTEST = 2;

/** A search over what was evidence before, and over what is published. */
export default function EarlierEvidenceDialog({ onUse, onClose }: EarlierEvidenceProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const enabled = words.length >= SHORTEST;
  const found = useQuery({ queryKey: ['evidence', 'search', words], queryFn: () => evidenceApi.search(words), enabled, placeholderData: (before) => before });
  const published = useQuery({ queryKey: ['facts', 'search', words], queryFn: () => facts.search(words), enabled, placeholderData: (before) => before });
  const nothing = enabled && found.data?.data.length === 0 && published.data?.data.length === 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="earlier-title">
      <DialogTitle id="earlier-title">{t('evidence.earlier.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', alignContent: 'start', gap: 2, minHeight: 320 }}>
        <TextField type="search" autoFocus label={t('evidence.earlier.search')} value={typed} onChange={(event) => setTyped(event.target.value)} slotProps={{ htmlInput: { maxLength: 200 } }} />
        <Box role="status">{!enabled ? <Quiet>{t('evidence.earlier.type')}</Quiet> : nothing ? <Quiet>{t('evidence.earlier.none')}</Quiet> : null}</Box>
        {enabled && found.isPending && <LoadingLines lines={4} />}
        {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
        {enabled && <EvidenceResults found={found.data?.data ?? []} onUse={onUse} />}
        {enabled && <FactResults found={published.data?.data ?? []} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function EvidenceResults({ found, onUse }: { found: readonly EarlierEvidence[]; onUse: (evidence: EarlierEvidence) => void }) {
  const t = useT();
  if (found.length === 0) return null;
  return (
    <Results title={t('evidence.earlier.evidence')}>
      {found.map((evidence) => (
        <EvidenceResult key={evidence.id} evidence={evidence} onUse={() => onUse(evidence)} />
      ))}
    </Results>
  );
}

function FactResults({ found }: { found: readonly Fact[] }) {
  const t = useT();
  if (found.length === 0) return null;
  return (
    <Results title={t('evidence.earlier.facts')}>
      {found.map(({ id, statement, verdict }) => (
        <Box component="li" key={id} sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
          <MuiLink component={Link} to={`/facts/${id}/show`} target="_blank" dir="auto">
            {statement}
          </MuiLink>
          <VerdictBadge verdict={verdict} />
        </Box>
      ))}
    </Results>
  );
}

function EvidenceResult({ evidence, onUse }: { evidence: EarlierEvidence; onUse: () => void }) {
  const t = useT();
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.25, borderLeft: 2, borderColor: 'divider', pl: 1.5 }}>
      <Serif component="blockquote" sx={{ m: 0, lineHeight: 1.45 }}>
        “{evidence.quote}”
      </Serif>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        <Parts of={[evidence.publisher, evidence.title ?? evidence.url.replace(/^https?:\/\/(www\.)?/, '')]} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25, typography: 'body2' }}>
        <StanceIcon stance={evidence.stance} />
        <Box component="span" dir="auto" sx={{ flex: '1 1 24ch', minWidth: 0 }}>
          {t(`stance.${evidence.stance}`)}: {evidence.claim.wording}
        </Box>
        <VerdictBadge verdict={evidence.claim.verdict} />
        <Button size="small" variant="outlined" onClick={onUse} aria-label={t('evidence.earlier.useOf', { quote: evidence.quote })}>
          {t('evidence.earlier.use')}
        </Button>
      </Box>
    </Box>
  );
}

function Results({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.75 }}>
        {children}
      </Box>
    </Box>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => (
  <Typography variant="body2" color="textSecondary">
    {children}
  </Typography>
);
