/** Words that speak for or against a check. No verdict: each list is one feature among many. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs and nouns of things that happen and leave a record. */
export const EVENT = set(
  `killed killing wounded injured died dead attacked attack attacks bombed bombing shelled struck strike strikes raid raids airstrikes fired launched seized captured retook destroyed damaged blocked closed reopened shut evacuated displaced fled arrested detained charged convicted sentenced
   released kidnapped abducted executed beheaded exploded explosion blast crashed collapsed signed agreed rejected withdrew failed brokered mediated banned approved passed voted elected resigned sacked fired fined sued filed ruled ordered announced launched sold bought acquired spent paid cut raised
   rose fell grew dropped increased declined reported confirmed tested infected diagnosed hospitalised hospitalized vaccinated supplied provided delivered deployed invaded crossed entered carried conducted targeted hit held met visited published leaked hacked stolen found discovered recovered suspended cancelled canceled delayed built opened
   ended began started imposed lifted extended violated breached used dropped shot stabbed raped tortured massacred burned flooded rescued transferred reached fought clashed claimed claimed donated missing stranded treated awarded won lost defeated`,
);
export const STATUS = set('is are has have remains remain controls control holds operates operate contains includes lies stands hosts owns employs costs accounts ranks');
export const ACCUSE = set('accused accuses accusing blamed blames blaming alleged alleges alleging denied denies denying responsible responsibility behind harbouring harboring sheltering backing arming funding supporting violating');
export const FUTURE = set("will won't would shall 'll going vow vows vowed warn warns warned warning threatened threatens threatening prepared ready pledge pledged promise promised hope hopes hoped");
export const OPINION = set(
  `must should ought hopefully unfortunately sadly clearly obviously surely certainly indeed shameful barbaric heinous brutal cowardly tragic horrific terrible awful great wonderful believe think feel sceptical skeptical worried worrying concerned surprising surprised amazing good bad better best worst difficult
   important crucial vital telling reflects exposes underscores underlines signals suggests raises fears perhaps maybe seems condemn condemned condemns strongly deeply condolences mistake aggression defiant boast rhetoric reality ironic strange sense resolve `,
);
export const MAYBE = set('could may might possibly likely unlikely potentially probably possible potential expected would');
export const NEED = set('must should need needs needed ought let require requires urge urged urges calls calling allow please');
export const MENACE = set('retaliate retaliation retaliatory revenge obliterate dismantle hunt spare tolerate crush punish destroy annihilate confrontational hesitate teach lesson consequences');
/** Behind "will" or "would" these announce, they do not report. */
export const ATTACK = set('strike strikes attack attacks hit invade launch destroy kill bomb fight respond target targeted punished met');
export const NEGATION = set("not no never n't don't doesn't didn't won't cannot can't hasn't haven't isn't wasn't weren't nobody nothing without");
export const FINDING = set('confirmed found showed shows documented recorded registered estimated estimates identified revealed according data figures survey poll report study official statistics');
export const FIRST = set("i we our us my me i'm we're i've we've i'd we'll");
export const SECOND = set("you your you're you'll yours");
