/**
 * Words whose full stop is part of the word. Three kinds, because they behave differently before a capital letter:
 * titles never end a sentence there ("Gen. Malik"), number words never end one before a figure ("No. 7"), and the
 * rest may ("at Brown & Co. It closed"), which only a usual first word of a sentence gives away.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Followed by a name. */
export const TITLES = words(
  'mr mrs ms mx dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep reps gov rev hon fr sr st mt ft pres supt insp det messrs mme mlle amb atty dist ald',
);

/** Followed by a figure. */
export const NUMBER_WORDS = words('no nos n° nr art arts fig figs vol p pp ch sec par approx ca rs');

/** May close a sentence or not. */
export const OTHERS = words(
  'inc co corp ltd llc plc bros jr esq etc al vs v ave blvd rd dept est assn univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun i.e e.g cf ext a.m p.m am.m pm.m',
);

/** Words that often open a sentence and rarely follow an abbreviation in the middle of one. */
export const OPENERS = words(
  'the a an it its he she they his her their we our you your i this that these those there here in on at after before since when while as if but and so yet however meanwhile also for from with by to what who where why how no not some many most all both each every another other more is are was were did do does has have had',
);
