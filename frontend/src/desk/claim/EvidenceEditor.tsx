import FormatQuoteIcon from '@mui/icons-material/FormatQuote';
import { Box, Button, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import type { CaptureWithText, DraftEvidence } from '../../api';
import { STANCES, type Stance } from '../../domain';
import { useCopy } from '../../evidence/useCopy';
import { useT } from '../../i18n';
import { SERIF } from '../../theme';
import { isHttpUrl } from '../../ui';
import { useDesk } from '../DeskContext';
import { AlsoEvidence } from './AlsoEvidence';
import { CardBox } from './CardBox';
import { EvidenceCopy } from './EvidenceCopy';
import { stanceColor, StanceIcon } from '../../claim/Stance';

/** The card while it is written on. Every keystroke is kept in the draft at once; "Done" only folds it up. */
export function EvidenceEditor({ index, evidence }: { index: number; evidence: DraftEvidence }) {
  const t = useT();
  const { cards, item, quoteSelection } = useDesk();
  const [hint, setHint] = useState<string | null>(null);
  const [touched, setTouched] = useState({ url: false, quote: false });
  const { copy } = useCopy(evidence.captureId);
  const [typing, setTyping] = useState(false);
  const url = evidence.url.trim();
  const badUrl = touched.url && !isHttpUrl(url);
  const noQuote = touched.quote && evidence.quote.trim() === '';
  const takeSelection = () => setHint(quoteSelection(index) ? null : t('desk.evidence.nothingSelected'));
  return (
    <CardBox current onPoint={() => undefined} label={t('desk.evidence.item', { number: index + 1, stance: t(`stance.${evidence.stance}`) })}>
      <TextField
        label={t('desk.evidence.url')}
        type="url"
        autoFocus={evidence.url === ''}
        value={evidence.url}
        onChange={(event) => {
          // What was pasted is whole: its copy is asked for at once.
          setTyping((event.nativeEvent as InputEvent).inputType !== 'insertFromPaste');
          cards.change(index, withAddress(evidence, event.target.value, copy));
        }}
        onBlur={() => {
          setTyping(false);
          setTouched((was) => ({ ...was, url: evidence.url !== '' }));
        }}
        error={badUrl}
        helperText={badUrl ? t('desk.evidence.badUrl') : undefined}
        slotProps={{ htmlInput: { maxLength: 2000, inputMode: 'url', spellCheck: false, dir: 'ltr' } }}
        sx={{ mt: 0 }}
      />
      <EvidenceCopy index={index} evidence={evidence} typing={typing} />
      {!typing && isHttpUrl(url) && <AlsoEvidence url={url} claimId={item.assignment.claim.id} onQuote={(quote) => cards.change(index, { quote })} />}
      <TextField
        label={t('desk.evidence.quote')}
        multiline
        minRows={2}
        maxRows={8}
        autoFocus={evidence.url !== '' && evidence.quote === ''}
        value={evidence.quote}
        onChange={(event) => cards.change(index, { quote: event.target.value })}
        onBlur={() => setTouched((was) => ({ ...was, quote: true }))}
        error={noQuote}
        helperText={hint ?? (noQuote ? t('desk.evidence.noQuote') : t('desk.evidence.quoteHelp'))}
        slotProps={{ htmlInput: { maxLength: 5000, dir: 'auto' }, input: { sx: { fontFamily: SERIF, fontSize: '1rem' } } }}
      />
      <StanceChoice index={index} stance={evidence.stance} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.25 }}>
        <Button size="small" variant="outlined" startIcon={<FormatQuoteIcon />} onMouseDown={(event) => event.preventDefault()} onClick={takeSelection}>
          {t('desk.evidence.useSelection')}
        </Button>
        <Box sx={{ flex: 1 }} />
        <Button size="small" color="error" onClick={() => cards.remove(index)}>
          {t('desk.evidence.remove')}
        </Button>
        <Button size="small" variant="contained" onClick={() => cards.edit(null)}>
          {t('desk.evidence.done')}
        </Button>
      </Box>
    </CardBox>
  );
}

/** Another address has another copy; a file stays the copy of whatever address it is said to come from. */
function withAddress({ url, captureId }: DraftEvidence, next: string, copy: CaptureWithText | undefined): Partial<DraftEvidence> {
  const keeps = captureId === undefined || next.trim() === url.trim() || copy?.kind === 'file';
  return keeps ? { url: next } : { url: next, captureId: undefined };
}

function StanceChoice({ index, stance }: { index: number; stance: Stance }) {
  const t = useT();
  const { cards } = useDesk();
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth
      size="small"
      value={stance}
      aria-label={t('desk.evidence.stance')}
      onChange={(_, value: Stance | null) => value && cards.change(index, { stance: value })}
      sx={{ mt: 0.75 }}
    >
      {STANCES.map((value) => (
        <ToggleButton key={value} value={value} sx={{ py: 0.4, gap: 0.5, '&.Mui-selected': { color: (theme) => stanceColor(theme, value) } }}>
          <StanceIcon stance={value} />
          {t(`stance.${value}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
