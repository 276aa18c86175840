import { Box, Typography } from '@mui/material';
import type { CitedEvidence } from '../../api';
import { stanceColor, StanceIcon } from '../../claim/Stance';
import { CopyLink } from '../../evidence/CopyLink';
import { useT } from '../../i18n';
import { ExternalLink, Serif } from '../../ui';

const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Evidence as it was attached: what it does to the claim, its exact words, and where they stand. */
export function EvidenceList({ evidence }: { evidence: readonly CitedEvidence[] }) {
  const t = useT();
  if (evidence.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('facts.noEvidence')}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {evidence.map((item, index) => (
        <EvidenceItem key={index} item={item} />
      ))}
    </Box>
  );
}

function EvidenceItem({ item }: { item: CitedEvidence }) {
  const t = useT();
  return (
    <Box component="li" sx={{ borderLeft: 3, pl: 1.5, borderColor: (theme) => stanceColor(theme, item.stance) }}>
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: '0.8rem', fontWeight: 600, color: (theme) => stanceColor(theme, item.stance) }}>
        <StanceIcon stance={item.stance} />
        {t(`stance.${item.stance}`)}
      </Box>
      {item.quote.trim() !== '' && (
        <Serif component="blockquote" sx={{ m: 0, fontSize: '1rem', lineHeight: 1.5, whiteSpace: 'pre-line' }}>
          “{item.quote}”
        </Serif>
      )}
      <Typography variant="body2" sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>
        <ExternalLink href={item.url}>{shortAddress(item.url)}</ExternalLink>
      </Typography>
      <CopyLink evidence={item} />
    </Box>
  );
}

const QUOTES = 2;

/** Evidence in brief: the first quotes, and how many there are beside them. */
export function Quotes({ evidence }: { evidence: readonly CitedEvidence[] }) {
  const t = useT();
  if (evidence.length === 0) return <>{t('facts.noEvidenceBrief')}</>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {evidence.slice(0, QUOTES).map((item, index) => (
        <Box component="li" key={index} sx={{ display: 'flex', gap: 0.5, minWidth: 0 }}>
          <Box component="span" title={t(`stance.${item.stance}`)} sx={{ color: (theme) => stanceColor(theme, item.stance) }}>
            <StanceIcon stance={item.stance} />
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Serif component="span" sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', lineHeight: 1.4 }}>
              “{item.quote}”
            </Serif>
            <Typography component="span" variant="body2" color="textSecondary" noWrap sx={{ display: 'block' }}>
              {shortAddress(item.url)}
            </Typography>
          </Box>
        </Box>
      ))}
      {evidence.length > QUOTES && (
        <Typography component="li" variant="body2" color="textSecondary">
          {t('facts.moreEvidence', { smart_count: evidence.length - QUOTES })}
        </Typography>
      )}
    </Box>
  );
}
