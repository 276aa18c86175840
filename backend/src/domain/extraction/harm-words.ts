/** Words of death and injury, as nouns that are counted and verbs that say it of what is counted. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

export const DEAD_NOUNS = set('deaths death dead fatalities fatality bodies corpses martyrs killings murders suicides lives');
export const HURT_NOUNS = set('injuries wounded injured injury');

export const DEAD_WORDS = set(
  `elimination execution massacre murder killed killing kill kills martyred slain murdered executed massacred massacring beheaded assassinated eliminated neutralised neutralized
   slaughtered claiming claimed claim perish perished died dies die dead drowned drown lynched`,
);
export const HURT_WORDS = set('wounded wounding wound wounds injured injuring injure injures hurt hurting maimed hospitalised hospitalized injury injuries');

/** Say it of their subject without an auxiliary. */
export const INTRANSITIVE = set('died dead perished die dies drowned dying');
/** Between the counted and the participle: "were reportedly killed". */
export const AUXILIARIES = set('was were been be being are is got have has had reportedly also confirmed reported feared later');
/** Open the object of an active verb: "killed a guard". */
export const OBJECT_STARTS = set(
  'a an the at more some about up over nearly almost around least its his her their several dozens many as scores hundreds one two three four five six seven eight nine ten',
);
/** What follows belongs to the quantity before. */
export const INHERITS = set('including include included among');

/** "claimed" kills only with lives. */
export function isClaim(word: string): boolean {
  return word.startsWith('claim');
}

export function isDeadWord(word: string): boolean {
  return DEAD_WORDS.has(word) && !isClaim(word);
}

const DEATH: ReadonlySet<string> = new Set([...DEAD_NOUNS, ...DEAD_WORDS].filter((word) => !isClaim(word)));
const HURT: ReadonlySet<string> = new Set([...HURT_NOUNS, ...HURT_WORDS]);

/** The worst that a text speaks of by its words: people who died, people who were hurt, or neither. */
export function harmIn(text: string): 'death' | 'injury' | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => DEATH.has(word))) return 'death';
  return words.some((word) => HURT.has(word)) ? 'injury' : null;
}
