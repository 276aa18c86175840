/**
 * Finds, within one sentence, who is said to say it: "the governor said", "according to the ministry", "… , said Rana
 * Okafor, a surgeon". Gives the printed subject; speakers.ts turns that into a person or body.
 *
 * Every verb of speech and every other cue proposes a source; the surest one wins, the first among equals.
 */
import { type Name, textAt, type Token } from '../text/index.js';
import { type Attribution, type Candidate, OUTLET, SURE } from './candidate.js';
import { quotedTokens } from './quoted-tokens.js';
import { cited, citedAs, passiveSource, sourceBehind } from './sources.js';
import { isOutlet } from './speech.js';
import { spoken } from './spoken.js';

/** @returns the attribution that governs the sentence, or null where the article speaks for itself */
export function findAttribution(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  const quoted = quotedTokens(tokens);
  let best: Candidate | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    const candidate = propose(tokens, names, at);
    if (!candidate) continue;
    if (isOutlet(candidate.text)) candidate.rank = OUTLET;
    if (quoted[at]) candidate.rank -= SURE;
    if (!best || candidate.rank > best.rank) best = candidate;
    if (best.rank > SURE) break;
  }
  return best && best.rank > 0 ? best : null;
}

function propose(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  const other = accordingTo(tokens, names, at) ?? mentioned(tokens, names, at);
  if (other && other.rank >= SURE) return other;
  return spoken(tokens, names, at) ?? other;
}

function accordingTo(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  const token = tokens[at];
  if (token?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const subject = sourceBehind(tokens, names, at + 2);
  return subject ? { ...subject, cue: `${token.text} to`, spanFrom: at, spanTo: subject.to, leading: true, rank: SURE } : null;
}

/** "quoted a medic as saying", "citing the ministry", "was quoted as saying", "denied by the ministry" */
function mentioned(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  const source = citedAs(tokens, names, at) ?? cited(tokens, names, at);
  const cue = textAt(tokens, at);
  if (source) return { ...source, cue, spanFrom: source.from, spanTo: Math.max(at, source.to), leading: false, rank: SURE + 1 };
  const by = passiveSource(tokens, names, at);
  return by ? { ...by, cue, spanFrom: at, spanTo: by.to, leading: false, rank: SURE - 2.5 } : null;
}
