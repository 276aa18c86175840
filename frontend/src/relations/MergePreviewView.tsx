import { Alert, Box, Typography } from '@mui/material';
import type { MergedClaim, MergePreview } from '../api';
import { sourcesInWords } from '../claim/sourcesInWords';
import { useT, type Translate } from '../i18n';
import { Parts, Serif, StateTag, VerdictBadge } from '../ui';

/** The two claims, which one stays, and what the merge would do: nothing is left for afterwards. */
export function MergePreviewView({ preview }: { preview: MergePreview }) {
  const t = useT();
  const { kept, absorbed, warnings, refusal } = preview;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))' }}>
        <Half title={t('relations.merge.absorbed')} claim={absorbed} quiet />
        <Half title={t('relations.merge.kept')} claim={kept} />
      </Box>
      {refusal ? (
        <Alert severity="error" role="alert">
          {refusal}
        </Alert>
      ) : (
        <Box component="section" aria-label={t('relations.merge.happens')}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {t('relations.merge.happens')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', display: 'grid', gap: 0.25 }}>
            {consequences(t, preview).map((words) => (
              <li key={words}>{words}</li>
            ))}
            <li>{t('relations.merge.undoable')}</li>
          </Box>
        </Box>
      )}
      {warnings.map((warning) => (
        <Alert key={warning} severity="warning">
          {warning}
        </Alert>
      ))}
    </Box>
  );
}

/** Only what there is. */
function consequences(t: Translate, { sightingsMoved, reviewsNoLongerCounting, draftsKept, openSlotsClosed, exports }: MergePreview): string[] {
  const counts = [
    ['sightings', sightingsMoved],
    ['reviews', reviewsNoLongerCounting],
    ['drafts', draftsKept],
    ['slots', openSlotsClosed],
    ['exports', exports.length],
  ] as const;
  return counts.filter(([, count]) => count > 0).map(([what, count]) => t(`relations.merge.${what}`, { smart_count: count }));
}

function Half({ title, claim, quiet = false }: { title: string; claim: MergedClaim; quiet?: boolean }) {
  const t = useT();
  const { wording, state, verdict, sources, sightingCount, decision, fact } = claim;
  return (
    <Box role="group" aria-label={title} sx={{ p: 1.25, border: 1, borderRadius: 1, borderStyle: quiet ? 'dashed' : 'solid', borderColor: quiet ? 'text.disabled' : 'primary.main', display: 'grid', alignContent: 'start', gap: 0.5, minWidth: 0 }}>
      <Typography variant="overline" component="div" color="textSecondary" sx={{ lineHeight: 1.4 }}>
        {title}
      </Typography>
      <Serif sx={{ fontSize: '1.05rem', lineHeight: 1.4 }}>{wording}</Serif>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        <StateTag state={state} />
        <VerdictBadge verdict={verdict} />
      </Box>
      <Typography variant="body2" color="textSecondary" component="div">
        <Parts
          of={[
            sourcesInWords(t, sources),
            t('claims.seenIn', { smart_count: sightingCount }),
            decision && decision.by.length > 0 && t('relations.merge.verdictBy', { verdict: t(`verdict.${decision.verdict}`), names: decision.by.map(({ name }) => name).join(', ') }),
            fact && t('relations.merge.fact'),
          ]}
        />
      </Typography>
    </Box>
  );
}
