/** What is counted in a sentence to judge how much it deserves a check. Every feature is a number near 0 to 1. */
import { quotedTokens, type Attribution } from './attribution.js';
import type { Token } from './tokens.js';
import type { DateMention, Quantity } from './types.js';

export interface Features {
  figure: number;
  casualties: number;
  measure: number;
  duration: number;
  date: number;
  place: number;
  actors: number;
  attributed: number;
  accusation: number;
  event: number;
  status: number;
  threat: number;
  opinion: number;
  question: number;
  firstPerson: number;
  secondPerson: number;
  conditional: number;
  noNews: number;
  short: number;
  long: number;
  mostlyQuote: number;
  pronounOnly: number;
  /** Something is told as done. */
  past: number;
  /** What may, could or is likely to happen. */
  maybe: number;
  need: number;
  /** "Any attack would …" */
  hypothetical: number;
  menace: number;
  negated: number;
  passive: number;
  /** Claims of fact verbs in the mouth of a source: confirmed, found, showed. */
  finding: number;
  colon: number;
}

export interface Evidence {
  sentence: string;
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  places: readonly string[];
  entities: readonly string[];
  attribution: Attribution | null;
  insideQuote: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs and nouns of things that happen and leave a record. */
const EVENT = set(
  `killed killing wounded injured died dead attacked attack attacks bombed bombing shelled struck strike strikes raid raids airstrikes fired launched seized captured retook destroyed damaged blocked closed reopened shut evacuated displaced fled arrested detained charged convicted sentenced
   released kidnapped abducted executed beheaded exploded explosion blast crashed collapsed signed agreed rejected withdrew failed brokered mediated banned approved passed voted elected resigned sacked fired fined sued filed ruled ordered announced launched sold bought acquired spent paid cut raised
   rose fell grew dropped increased declined reported confirmed tested infected diagnosed hospitalised hospitalized vaccinated supplied provided delivered deployed invaded crossed entered carried conducted targeted hit held met visited published leaked hacked stolen found discovered recovered suspended cancelled canceled delayed built opened
   ended began started imposed lifted extended violated breached used dropped shot stabbed raped tortured massacred burned flooded rescued transferred reached fought clashed claimed claimed donated awarded won lost defeated`,
);
const STATUS = set('is are has have remains remain controls control holds operates operate contains includes lies stands hosts owns employs costs accounts ranks');
const ACCUSE = set('accused accuses accusing blamed blames blaming alleged alleges alleging denied denies denying responsible responsibility behind harbouring harboring sheltering backing arming funding supporting violating');
const FUTURE = set("will won't would shall 'll going vow vows vowed warn warns warned warning threatened threatens threatening prepared ready pledge pledged promise promised hope hopes hoped");
const OPINION = set(
  `must should ought hopefully unfortunately sadly clearly obviously surely certainly indeed shameful barbaric heinous brutal cowardly tragic horrific terrible awful great wonderful believe think feel sceptical skeptical worried worrying concerned surprising surprised amazing good bad better best worst difficult
   important crucial vital telling reflects exposes underscores underlines signals suggests raises fears perhaps maybe seems condemn condemned condemns strongly deeply condolences mistake mistaking aggression defiant cracks boast rhetoric reality ironic strange sense resolve peril doom`,
);
const MAYBE = set('could may might possibly likely unlikely potentially probably possible potential expected would');
const NEED = set('must should need needs needed ought let require requires urge urged urges calls calling allow please');
const MENACE = set('retaliate retaliation retaliatory revenge obliterate dismantle hunt spare tolerate crush punish destroy annihilate confrontational peril doom arsenal caves hesitate teach lesson consequences');
/** Behind "will" or "would" these announce, they do not report. */
const ATTACK = set('strike strikes attack attacks hit invade launch destroy kill bomb fight respond target targeted punished met');
const NEGATION = set("not no never n't don't doesn't didn't won't cannot can't hasn't haven't isn't wasn't weren't nobody nothing without");
const FINDING = set('confirmed found showed shows documented recorded registered estimated estimates identified revealed according data figures survey poll report study official statistics');
const FIRST = set("i we our us my me i'm we're i've we've i'd we'll");
const SECOND = set("you your you're you'll yours");
const NO_NEWS = /\b(?:not (?:yet )?(?:immediately )?clear|unclear|no (?:immediate )?comment|declined to comment|did not (?:immediately )?(?:respond|comment|reply)|has(?:n't| not) (?:responded|replied|commented)|could not be (?:independently |immediately )?(?:verified|reached|confirmed)|remains to be seen|expected to (?:rise|be)|time will tell|refused to comment)\b/iu;

export function features(evidence: Evidence): Features {
  const { tokens, quantities } = evidence;
  const words = tokens.filter((token) => token.kind === 'word');
  const has = (list: ReadonlySet<string>): number => words.filter((token) => list.has(token.lower)).length;
  const counted = quantities.filter((quantity) => quantity.kind !== 'date' && quantity.kind !== 'ordinal');
  const kinds = new Set(counted.map((quantity) => quantity.kind));
  const quoted = quotedTokens(tokens).filter(Boolean).length;
  const future = has(FUTURE);
  return {
    figure: Math.min(2, counted.filter((quantity) => quantity.value !== null).length) / 2 + (counted.length > 0 ? 0.5 : 0),
    casualties: flag(kinds.has('deaths') || kinds.has('injuries') || kinds.has('casualties')),
    measure: flag(kinds.has('money') || kinds.has('percent')),
    duration: flag(kinds.has('duration')),
    date: flag(evidence.dates.length > 0),
    place: Math.min(2, evidence.places.length) / 2,
    actors: Math.min(3, evidence.entities.length) / 3,
    attributed: flag(evidence.attribution !== null),
    accusation: flag(has(ACCUSE) > 0),
    event: Math.min(2, has(EVENT)) / 2,
    status: flag(has(STATUS) > 0),
    threat: Math.min(2, future) / 2,
    opinion: Math.min(2, has(OPINION)) / 2,
    question: flag(/\?["'”’)]*$/u.test(evidence.sentence.slice(-4))),
    firstPerson: flag(has(FIRST) > 0),
    secondPerson: flag(has(SECOND) > 0),
    conditional: flag(words.some((token) => token.lower === 'if' || token.lower === 'unless')),
    noNews: flag(NO_NEWS.test(evidence.sentence.slice(0, 2_000))),
    short: flag(words.length < 8),
    long: flag(words.length > 22),
    mostlyQuote: tokens.length > 0 ? flag(evidence.insideQuote || quoted / tokens.length > 0.6) : 0,
    past: Math.min(3, words.filter((token) => /(?:ed|was|were|had)$/u.test(token.lower) && !/^(?:need|indeed|speed|feed|united|based|led|supposed|backed|concerned|worried)$/u.test(token.lower)).length) / 3,
    maybe: flag(has(MAYBE) > 0),
    need: flag(has(NEED) > 0),
    hypothetical: flag(/^(?:any|such|if|whether|whatever|whoever|imagine|suppose|would)$/u.test(words[0]?.lower ?? '') || (words[0]?.lower === 'by' && /ing$/u.test(words[1]?.lower ?? ''))),
    menace: flag(has(MENACE) > 0 || words.some((token, i) => /^(?:will|would|won't|shall)$/u.test(token.lower) && words.slice(i + 1, i + 5).some((next) => ATTACK.has(next.lower)))),
    negated: flag(has(NEGATION) > 0),
    passive: flag(words.some((token, i) => /^(?:was|were|been|being|is|are)$/u.test(token.lower) && /(?:ed|en|wn|lt|ught)$/u.test(words[i + 1]?.lower ?? ''))),
    finding: flag(has(FINDING) > 0),
    colon: flag(/:["'”’]*$/u.test(evidence.sentence.slice(-3))),
    pronounOnly: flag(evidence.entities.length === 0 && evidence.places.length === 0 && counted.length === 0),
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
