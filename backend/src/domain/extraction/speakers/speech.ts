/** Words that attribute: verbs of speech, roles of people who speak, and nouns for groups that do. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Say that their subject said something. */
export const SPEECH_VERBS = set(
  `said says say saying told tells added adds adding stated states stating claimed claims claim alleged alleges warned warns announced announces confirmed confirms
   reported noted notes insisted insists argued argues asserted asserts maintained maintains explained explains declared declares wrote writes tweeted acknowledged admitted admits revealed reveals
   denied denies accused accuses blamed blames described estimates estimated believes believed reiterated stressed emphasized emphasised concluded suggested suggests indicated testified recalled observed
   disclosed conceded contended replied responded commented remarked predicted cautioned affirmed pledged vowed promised urged condemned demanded called rejected dismissed refuted repeated speculated
   ruled note warn argue believe allege deny insist fear feared accuse say point points pointed blame complain complained underlined vows
   forecasts anticipates predicts projects calculates expects expected reckons calculated recalls describes acknowledges concedes reiterates projected forecast found shows showed threatened hailed praised voiced expressed clarified cited quoted released issued conceded asked counted counts put puts alleging claiming accusing warning confessed hopes tells asserted`,
);
/** Attribute only where a "that", a quote or an object clause follows, or the subject is a person or body. */
export const WEAK_VERBS = set('found shows showed believes believed expected expects estimates released issued called quoted cited counted counts put puts hopes asked demanded rejected dismissed hailed praised voiced expressed described reported claim writes condemned pledged vowed promised urged threatened suggests suggested indicated blamed blames observed recalled ruled note warn argue believe allege deny insist fear feared accuse blame revealed reveals');

export const SKIPPED_BEFORE_VERB = set(
  'has had have also earlier later repeatedly consistently long then further again previously reportedly strongly explicitly publicly directly officially recently initially simply now since always already once still however meanwhile though just both all did does do not never would will is was were are be been being',
);

/** People named by what they do; the article may name them elsewhere. */
export const ROLE_NOUNS = set(
  `minister president spokesman spokeswoman spokesperson official officials source sources governor mayor director chief commander general officer officers secretary ambassador envoy adviser advisor analyst analysts expert experts
   witness witnesses resident residents activist activists doctor doctors medic medics lawyer lawyers prosecutor judge leader leaders chairman chairwoman ceo executive manager scientist scientists researcher researchers economist economists
   senator lawmaker lawmakers representative representatives diplomat diplomats politician professor teacher teachers parents family families police militants rebels fighters reporter reporters journalist journalists correspondent author authors
   agent agents attorney parent mother father brother sister survivor victim physicians physician locals bloggers person man woman boy girl owner employee employees workers worker student students player fans astronomers engineers engineer pilots pilot farmer farmers shopkeeper driver neighbour neighbor congressman lawmaker candidate nurse nurses surgeon prosecutors insider insiders
   traders trader shipowners dockers operator operators organisers organizers
   critics supporters authorities neighbours neighbors survivors victims rescuers observers investigators inspectors governor king prince pope sheikh coach`,
);

export const GROUP_NOUNS = set(
  `ministry government group agency organisation organization observatory coalition army military police council committee commission monitor party union company firm fund bank court department office administration administration network association institute centre center foundation university hospital authority bureau
   service services chamber brigade federation board syndicate coroner directorate charity clinic airline airlines agencies firm insurer regulator ministry mission movement regime opposition parliament congress senate embassy palace house media television tv channel radio newspaper outlet website report study survey poll statement watchdog charity militia alliance force forces command kremlin pentagon`,
);

/** Nouns that carry somebody's words without being the speaker of interest. */
export const DOCUMENT_NOUNS = set('statement report study survey poll document letter reports media video footage post paper');

export const PRONOUNS = set('he she they it');
