import FormatQuoteIcon from '@mui/icons-material/FormatQuote';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { evidenceApi, type CaptureWithText } from '../api';
import { useT } from '../i18n';
import { printedKey } from '../keymap';
import { ExternalLink, Kbd } from '../ui';
import { CopyFacts, CopyProof } from './CopyFacts';
import { type Chosen, CopyText } from './CopyText';
import { isPicture, Picture } from './Picture';
import { paragraphsOf } from './sentences';

interface CopyReaderProps {
  copy: CaptureWithText;
  /** Left out where there is nothing to quote for. */
  onQuote?: (quote: string) => void;
  onClose: () => void;
}

/** An archived copy to be read and quoted from: with the pointer by selecting words, with the keyboard sentence by sentence. */
export default function CopyReader({ copy, onQuote, onClose }: CopyReaderProps) {
  const t = useT();
  const fullScreen = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const bodyRef = useRef<HTMLDivElement>(null);
  const { chosen, quote, onKeyDown, hint } = useQuoting(copy.text ?? '', bodyRef, onQuote);
  const address = copy.finalUrl ?? copy.url;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={fullScreen} aria-labelledby="copy-title" onKeyDown={onKeyDown}>
      <DialogTitle id="copy-title" sx={{ pb: 0.5 }}>
        {copy.title ?? t('evidence.reader.title')}
      </DialogTitle>
      <Box sx={{ px: 3, pb: 1.25, display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'baseline', borderBottom: 1, borderColor: 'divider' }}>
        <CopyFacts copy={{ ...copy, title: null }} />
        {address && (
          <Typography component="span" variant="body2">
            <ExternalLink href={address}>{t('evidence.reader.original')}</ExternalLink>
          </Typography>
        )}
        <Link href={evidenceApi.fileUrl(copy.id)} download variant="body2">
          {t('evidence.reader.download')}
        </Link>
        <CopyProof sha256={copy.sha256} fetchedAt={copy.fetchedAt} />
      </Box>
      <DialogContent ref={bodyRef} tabIndex={0} aria-label={t('evidence.reader.text')} role="document" sx={{ pt: '16px !important', outlineOffset: -2 }}>
        {isPicture(copy) && <Picture copy={copy} />}
        {copy.text !== null && <CopyText text={copy.text} chosen={chosen} />}
        {copy.text === null && !isPicture(copy) && <Typography color="textSecondary">{t('evidence.reader.noText')}</Typography>}
        {!copy.textComplete && <Alert severity="info">{t('evidence.reader.cut')}</Alert>}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        {onQuote && copy.text !== null && <QuoteBar hint={hint} onQuote={quote} />}
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function QuoteBar({ hint, onQuote }: { hint: string | null; onQuote: () => void }) {
  const t = useT();
  const [quoteKey, next, previous, more] = ['q', 'j', 'k', 'l'].map(printedKey);
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status" sx={{ flex: '1 1 20ch' }}>
        {hint ?? t('evidence.reader.help', { quote: quoteKey, next, previous, more })}
      </Typography>
      <Button variant="contained" startIcon={<FormatQuoteIcon />} onMouseDown={(event) => event.preventDefault()} onClick={onQuote} aria-keyshortcuts="Q">
        {t('evidence.reader.quote')}
        <Box component="span" sx={{ ml: 0.75, display: 'inline-flex' }}>
          <Kbd>{quoteKey}</Kbd>
        </Box>
      </Button>
    </>
  );
}

/** What is chosen, and how: Q quotes the selected words, else the sentences under the cursor; J, K and L move and stretch it. */
function useQuoting(text: string, bodyRef: RefObject<HTMLDivElement | null>, onQuote: ((quote: string) => void) | undefined) {
  const t = useT();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const sentences = useMemo(() => paragraphsOf(text).flat(), [text]);
  const quote = () => {
    const words = selectedIn(bodyRef.current) || (chosen ? text.slice(sentences[chosen.from]!.start, sentences[chosen.to]!.end) : '');
    if (words === '') setHint(t('evidence.reader.nothing'));
    else onQuote?.(words);
  };
  const go = (from: number, to: number) => {
    if (sentences.length === 0) return;
    const within = (at: number) => Math.min(Math.max(at, 0), sentences.length - 1);
    setChosen({ from: within(from), to: within(to) });
    document.getSelection()?.removeAllRanges();
    keepInView(bodyRef.current, within(to));
  };
  const keys: Record<string, () => void> = {
    q: quote,
    j: () => go(chosen ? chosen.to + 1 : 0, chosen ? chosen.to + 1 : 0),
    k: () => go(chosen ? chosen.from - 1 : 0, chosen ? chosen.from - 1 : 0),
    l: () => go(chosen?.from ?? 0, chosen ? chosen.to + 1 : 0),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onQuote || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { chosen, quote, onKeyDown, hint };
}

/** Moves the text, never the page. */
function keepInView(body: HTMLElement | null, sentence: number): void {
  const words = body?.querySelector(`[data-sentence="${sentence}"]`);
  if (!body || !words) return;
  const [inner, outer] = [words.getBoundingClientRect(), body.getBoundingClientRect()];
  if (inner.top < outer.top) body.scrollTop -= outer.top - inner.top + 24;
  else if (inner.bottom > outer.bottom) body.scrollTop += inner.bottom - outer.bottom + 24;
}

function selectedIn(body: HTMLElement | null): string {
  const selection = document.getSelection();
  return selection?.anchorNode && body?.contains(selection.anchorNode) ? selection.toString().trim() : '';
}
