import { Box, Typography } from '@mui/material';
import type { CitedEvidence, FieldChange, Verdict } from '../../../api';
import { useT } from '../../../i18n';
import { day, VerdictBadge } from '../../../ui';
import { EvidenceList } from '../Evidence';
import { Difference } from './Difference';

const IN_WORDS = ['statement', 'summary', 'speaker'] as const;

/** What differs, part by part. */
export function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  const t = useT();
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
      {changes.map((change) => (
        <Box key={change.field}>
          <Typography component="dt" variant="body2" color="textSecondary" sx={{ fontSize: '0.79rem' }}>
            {t(`facts.changes.field.${change.field}`)}
          </Typography>
          <Box component="dd" sx={{ m: 0 }}>
            <Change change={change} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Change({ change: { field, before, after, removed = [], added = [] } }: { change: FieldChange }) {
  const t = useT();
  if (field === 'evidence') return <EvidenceChange removed={removed} added={added} />;
  if ((IN_WORDS as readonly string[]).includes(field)) return <Difference before={before ?? ''} after={after ?? ''} />;
  const shown = (value: string | null | undefined) => {
    if (!value) return t('facts.changes.none');
    return field === 'verdict' ? <VerdictBadge verdict={value as Verdict} /> : day(value);
  };
  return (
    <>
      {shown(before)} <span aria-label={t('facts.changes.to')}>→</span> {shown(after)}
    </>
  );
}

function EvidenceChange({ removed, added }: { removed: readonly CitedEvidence[]; added: readonly CitedEvidence[] }) {
  const t = useT();
  const part = (name: 'gone' | 'come', pieces: readonly CitedEvidence[]) =>
    pieces.length > 0 && (
      <Box sx={{ mt: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
          {t(`facts.changes.${name}`)}
        </Typography>
        <EvidenceList evidence={pieces} />
      </Box>
    );
  return (
    <>
      {part('gone', removed)}
      {part('come', added)}
    </>
  );
}
