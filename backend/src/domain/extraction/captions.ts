/**
 * Captions, credits and lines about the outlet itself that read like sentences. Told by their form: a caption names a scene or says
 * in the present tense what unnamed people are seen doing; a credit stands at an end, in brackets or behind an agency's name.
 */

const AGENCIES = 'REUTERS|Reuters|AFP|AP|EPA|Getty Images|Getty|Anadolu Agency|Anadolu|Sputnik|TASS|Xinhua|SANA|IHA';
/** "REUTERS/Ada Brandt" */
const AGENCY_CREDIT = new RegExp(String.raw`^(?:${AGENCIES})\s?[/|©]\s?\p{Lu}`, 'u');
/** "Sputnik Lev Brandt Fire in Velm": agency, photographer and title without a full stop. */
const AGENCY_TITLE = new RegExp(String.raw`^(?:${AGENCIES})(?: \p{Lu}[\p{L}'’-]{1,30}){2}`, 'u');
/** "… were released [Twitter]", "… in Velm (Velm Photo/AP)" */
const CREDIT_AT_END = /[\p{L}\p{N}”"’]\s\[\p{Lu}[\p{L}./ ]{1,30}\]$|\((?:[^()]{0,40}[/, ])?(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Twitter|Facebook|YouTube|Screenshot|Handout|File)\)\.?$/u;
const SITE_AT_END = /\s[-–—|]\s(?:YouTube|Twitter|Facebook|Instagram|BBC News|CNN|Al Jazeera|Reuters)$/u;

const SCENE = /^(?:The scene (?:in|at|of|on|outside|near|after)|An? (?:general|aerial|file|satellite|wide) (?:view|photo|picture|image)|A view (?:of|from)|(?:An? )?(?:undated|handout|file) (?:photo|picture|image))\b/iu;
const SEEN =
  /^(?:An? |The |Some |Two |Three |Several )?(?:\p{L}{2,20} ){0,2}(?:people|residents|civilians|men|women|children|boys|girls|man|woman|boy|girl|child|soldiers?|troops|fighters?|rebels?|officers?|policem[ae]n|firefighters?|rescuers|mourners|protesters?|demonstrators?|supporters?|migrants?|refugees?|workers?|medics?|smoke|flames)\b(.{0,200})/iu;
const DOES =
  /^(?: (?!who\b|that\b|which\b)\p{L}+){0,2} (?:walks?|stands?|waits?|sits?|inspects?|looks?|gathers?|carr(?:y|ies)|rides?|holds?|watch(?:es)?|search(?:es)?|reacts?|prays?|rises?|billows?|runs?|waves?|poses?|chants?|queues?|mourns?|cheers?|rests?|plays?|passes|pass|lines? up|takes? part|takes? cover) (?:in|near|at|on|outside|inside|through|past|during|after|next|along|over|over the|from|for|as|amid|around|beside|by|the|a|an|up)\b/iu;
const RELATIVE = /^ (?:who|that|which) .{1,170}?(?= (?:walks?|stands?|waits?|sits?|inspects?|looks?|gathers?|rides?|holds?|prays?|rests?) (?:in|near|at|on|outside|inside|next|beside|by)\b)/iu;
const TOLD = /\b(?:said|says|told|according|reported|added|\d{1,3} percent)\b|["“”]/u;

const PRAISE = /\b(?:premier|leading|decisive|trusted|award-winning|in-depth|exclusive|most comprehensive|number one)\b/iu;
const OUTLET = /\b(?:newspaper|magazine|publication|news agency|news site|news website|website|portal|broadcaster|news channel|news outlet)\b/iu;
const AUDIENCE = /\b(?:readers?|readership|viewers|printed|circulation|subscribers|coverage|editorials?|newsroom|audiences?)\b/iu;

/** @param finished whether the line ends like a sentence */
export function isCaption(text: string, finished: boolean): boolean {
  if (AGENCY_CREDIT.test(text) || CREDIT_AT_END.test(text.slice(-80))) return true;
  if (!finished && (AGENCY_TITLE.test(text) || SITE_AT_END.test(text.slice(-40)))) return true;
  if (TOLD.test(text)) return false;
  return SCENE.test(text) || showsPeople(text);
}

/** "Residents queue for water outside the town hall", also with a relative clause before the verb. */
function showsPeople(text: string): boolean {
  const rest = SEEN.exec(text)?.[1];
  if (rest === undefined) return false;
  const clause = RELATIVE.exec(rest)?.[0].length ?? 0;
  return DOES.test(rest.slice(clause));
}

/** What an outlet says of itself at the foot of its page. */
export function isAboutOutlet(text: string): boolean {
  return OUTLET.test(text) && PRAISE.test(text) && AUDIENCE.test(text) && !TOLD.test(text);
}
