/** Words that attribute: verbs of speech, roles of people who speak, and nouns for groups that do. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Whatever stands before them speaks. */
export const STRONG_VERBS = set('said says say saying told tells added adds adding stated stating wrote writes tweeted');

/** Attribute wherever a person or body is their subject. */
export const PLAIN_VERBS = set(
  `claimed claims alleged alleges warned warns confirmed confirms noted notes insisted insists argued argues asserted asserts maintains explained explains declared declares acknowledged admitted admits
   denied denies accused accuses blamed blames states estimates reiterated stressed stresses emphasized emphasised emphasizes emphasises concluded concludes indicated testified recalled remarked predicted predicts cautioned cautions affirmed
   disclosed conceded contended contends replied responded commented refuted refutes repeated speculated complained complains underlined underlines vows tells reckons describes acknowledges concedes reiterates
   forecasts anticipates projects calculates calculated projected forecast alleging claiming accusing warning confessed hopes boasted joked quipped lamented hinted signalled signaled clarified elaborated
   testifies recalls announces disputes disputed debunked highlights highlighted informed tells determined cites posits asserting insisting arguing stressing noting confirming denying revealing announcing suggesting reporting contending explaining predicting`,
);

/** The same in the plural or in the present of "I": nouns and verbs of their own beside it, so a plural subject must stand before them. */
export const BASE_VERBS = set('note state confirm maintain acknowledge warn argue believe allege deny insist fear accuse say blame complain claim report suggest estimate predict expect think describe');

/** Deeds done by speaking, and verbs that attribute in some company only (see content.ts). */
export const WEAK_VERBS = set(
  `reported reports announced found shows showed believes believed expected expects released issued issues called calls quoted cited counted counts put puts asked demanded demands rejected rejects dismissed dismisses hailed praised voiced expressed
   described condemned condemns denounced denounces criticised criticized criticises criticizes slammed welcomed pledged pledges vowed promised promises urged urges threatened threatens suggests suggested observed ruled ruled feared revealed reveals
   appealed estimated maintained raised gave gives defended defends thinks thought sees point points pointed talked spoke speaks appealed apologised apologized advised advises recommended recommends contradicted proclaimed posted
   published listed painted`,
);

export const SPEECH_VERBS: ReadonlySet<string> = new Set([...STRONG_VERBS, ...PLAIN_VERBS, ...BASE_VERBS, ...WEAK_VERBS]);

/** What was said by somebody behind "by": "denied by the ministry". */
export const PASSIVE_VERBS = set(
  'reported claimed denied confirmed described called dismissed rejected condemned blamed announced accused disputed criticised criticized cited quoted estimated stated branded denounced dubbed refuted alleged labelled labeled posted',
);

export const SKIPPED_BEFORE_VERB = set(
  'has had have also earlier later repeatedly consistently long then further again previously reportedly strongly explicitly publicly directly officially recently initially simply now since always already once still however meanwhile though just both all did does do not never would will is was are were be been being today yesterday',
);

/** People named by what they do; the article may name them elsewhere. */
export const ROLE_NOUNS = set(
  `minister ministers president spokesman spokeswoman spokesperson spokespeople official officials source sources governor mayor director chief commander commanders general officer officers secretary ambassador envoy adviser advisor advisers analyst analysts expert experts
   witness witnesses eyewitness eyewitnesses resident residents activist activists doctor doctors medic medics lawyer lawyers prosecutor judge judges leader leaders chairman chairwoman chairperson ceo executive executives manager scientist scientists researcher researchers economist economists
   senator senators lawmaker lawmakers representative representatives diplomat diplomats politician politicians professor teacher teachers parents family families police militants rebels insurgents fighters reporter reporters journalist journalists correspondent author authors
   agent agents attorney attorneys parent mother father brother sister son daughter wife husband widow cousin uncle aunt relative relatives survivor victim physician physicians local locals blogger bloggers man woman boy girl owner owners employee employees worker workers student students player fans astronomers engineers engineer pilots pilot farmer farmers shopkeeper driver drivers neighbour neighbor congressman congresswoman candidate nurse nurses surgeon surgeons prosecutors insider insiders
   trader traders shipowners dockers operator operators organisers organizers publicist narrator photographer publisher editor editors broker historian historians psychologist
   critic critics supporters opponents proponents authorities neighbours neighbors survivors victims rescuers observers observer investigators investigator inspectors inspector king prince pope sheikh coach negotiator negotiators mediator mediators veteran veterans soldier soldiers colonel captain deputy aide aides voters developers developer detective detectives campaigner campaigners defender defenders guardian volunteers volunteer paramedic paramedics firefighters astronomer founder co-founder boss bosses head`,
);

export const GROUP_NOUNS = set(
  `ministry ministries government governments group groups agency organisation organization organisations organizations observatory coalition army military police council councils committee commission monitor party union company firm fund bank court department office administration administrations network association institute centre center foundation university hospital authority bureau
   service services chamber brigade federation board syndicate coroner directorate clinic airline airlines agencies insurer regulator mission movement regime opposition parliament congress senate embassy palace house media television tv channel radio newspaper outlet outlets website watchdog charity charities militia alliance force forces command kremlin pentagon
   league front team panel campaign faction factions companies banks nations countries states allies tribunal consulate secretariat assembly cabinet church club think-tank label studio retailer manufacturer maker startup publication magazine blog defence defense presidency junta rebels`,
);

/** Nouns that carry somebody's words without being the speaker of interest. */
export const DOCUMENT_NOUNS = set(
  'statement statements report reports study studies survey poll polls document documents letter paper analysis research data figures statistics records findings list index census audit indictment lawsuit complaint memo filing average estimate estimates review release email post tweet message announcement',
);

/** Outlets: they carry what others say, and speak for themselves only where nobody else does. */
const OUTLETS = /\b(?:Reuters|AFP|AP|Associated Press|Agence France|Press|Sputnik|TASS|Tass|Interfax|Xinhua|SANA|BBC|CNN|NBC|CBS|ABC|Fox|Bloomberg|Politico|POLITICO|Al[- ]?Jazeera|Al[- ]Arabiya|[Aa]gency|News|Times|Post|Mirror|Guardian|Telegraph|Mail|Journal|Herald|Tribune|Gazette|TV|[Tt]elevision|[Rr]adio|[Nn]ewspaper|[Mm]agazine|[Ww]ebsite|[Mm]edia|[Oo]utlets?|[Cc]orrespondent|[Rr]eporters?)\b/u;

export function isOutlet(subject: string): boolean {
  return OUTLETS.test(subject) && !/\b(?:poll|survey)\b/u.test(subject);
}

export const PRONOUNS = set('he she they it');
