import { Box, Button, Typography } from '@mui/material';
import type { DraftEvidence } from '../../api';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { ExternalLink, Kbd, Serif } from '../../ui';
import { useDesk } from '../DeskContext';
import { isComplete } from '../session/requirements';
import { CardBox } from './CardBox';
import { EvidenceCopy } from './EvidenceCopy';
import { stanceColor, StanceIcon } from '../../claim/Stance';

export function EvidenceCard({ index, evidence }: { index: number; evidence: DraftEvidence }) {
  const t = useT();
  const key = useKeyHint('stance');
  const { cards, item } = useDesk();
  const readOnly = item.hold !== 'held';
  const place = cards.first.evidence + index;
  const current = cards.cursor === place;
  const stance = t(`stance.${evidence.stance}`);
  const problem = Object.entries(item.problems).find(([field]) => field.startsWith(`evidence.${index}`))?.[1];
  return (
    <CardBox current={current} onPoint={() => cards.point(place)} label={t('desk.evidence.item', { number: index + 1, stance })}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Button
          size="small"
          disabled={readOnly}
          startIcon={<StanceIcon stance={evidence.stance} />}
          onClick={() => cards.cycle(index)}
          aria-label={t('desk.evidence.stanceIs', { stance })}
          aria-keyshortcuts={key.aria}
          sx={{ ml: -0.75, color: (theme) => stanceColor(theme, evidence.stance) }}
        >
          {stance}
          {current && (
            <Box component="span" sx={{ ml: 0.75, display: 'inline-flex' }}>
              <Kbd>{key.printed}</Kbd>
            </Box>
          )}
        </Button>
        {!isComplete(evidence) && (
          <Typography variant="body2" color="warning" fontWeight={600}>
            {t('desk.evidence.incomplete')}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        <Button size="small" color="inherit" disabled={readOnly} onClick={() => cards.edit(index)}>
          {t('desk.evidence.edit')}
        </Button>
        <Button size="small" color="error" disabled={readOnly} onClick={() => cards.remove(index)}>
          {t('desk.evidence.remove')}
        </Button>
      </Box>
      {evidence.quote.trim() !== '' && (
        <Serif component="blockquote" sx={{ m: 0, mt: 0.5, fontSize: '1rem', lineHeight: 1.5, whiteSpace: 'pre-line' }}>
          “{evidence.quote}”
        </Serif>
      )}
      {evidence.url && (
        <Typography variant="body2" noWrap sx={{ mt: 0.5 }}>
          <ExternalLink href={evidence.url} dir="ltr">{evidence.url.replace(/^https?:\/\//, '')}</ExternalLink>
        </Typography>
      )}
      <EvidenceCopy index={index} evidence={evidence} />
      {problem && (
        <Typography variant="body2" color="error" role="alert">
          {problem}
        </Typography>
      )}
    </CardBox>
  );
}
