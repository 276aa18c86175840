/** Closed lists of English words. */

const list = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** Words that say nothing of what a sentence is about, and the verbs of saying. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(`a an the this that these those it its he his him she her they them their we our us you your i my me who whom whose which what when where why how
    and or but nor so yet if then than as because while although though whether until since after before during about above across against along among around at
    by down for from in inside into near of off on onto out over past per through to toward towards under up upon with within without via amid
    is are was were be been being am has have had having do does did done will would shall should can could may might must not no
    also just only even still very too more most much many some any all both each every other another such own same few several less least there here now again once ever never
    said say says saying told tell tells added add adds according reported reportedly report reports reporting stated state states stating announced noted
    one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion scores first second third
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week weeks day days month months year years ago last late early earlier later
    mr mrs ms dr s t don doesn didn isn wasn weren hasn haven hadn won wouldn couldn shouldn aren re ve ll d m`),
);

/** One line for each thing; the first word stands for all. */
const SAME = `
  kill killed killing kills killings dead death deaths die died dies dying fatalities fatality toll bodies body corpses slain martyred perished murdered eliminated elimination
  wound wounded wounding wounds injured injuring injures injuries injury hurt
  casualty casualties
  strike airstrike airstrikes strikes struck striking raid raids bombardment bombarded bombing bombings bombed shelling shelled pounded pounding
  attack attacks attacked attacking assault assaults assaulted
  blast blasts explosion explosions exploded explode blew detonated bomb bombs bomber bombers
  plane planes aircraft jet jets warplane warplanes airplane airplanes airliner airliners aeroplane
  truce ceasefire ceasefires truces armistice
  talk talks negotiation negotiations negotiating negotiate negotiated dialogue
  broker brokered mediate mediated mediating mediator mediators mediation brokering
  regime government governments govt regimes
  army troops soldiers soldier military forces troop
  militant militants terrorist terrorists jihadist jihadists fighter fighters insurgent insurgents gunmen extremist extremists islamist islamists
  islamicstate isis isil daesh
  rebel rebels opposition
  arrest arrested detained arrests detain detains
  child children kid kids
  woman women
  hospital clinic hospitals clinics
  hostage hostages captive captives
  kidnap kidnapped abducted abduct abduction kidnapping seized seize captured capture
  flee fled fleeing displaced
  evacuate evacuated evacuation evacuees evacuating evacuations
  police policemen officers officer
  deny denied denies denying denial rejected rejects reject refuted refutes dismissed dismisses disputed
  false fake bogus untrue fabricated hoax baseless rubbish
  accuse accused accuses accusing blamed blames blame alleged alleges accusation accusations allegation allegations
  home homes house houses
  town village city towns villages cities
  monitor observatory
  medic medics medical doctors doctor nurse nurses
  moscow russia russian russians kremlin
  turkey turkiye turkish
  us usa american americans america
  syria syrian syrians syrias
  afghanistan afghan afghans
  pakistan pakistani pakistanis
  agreement deal accord pact agreed agree agrees
  assurance assurances guarantee guarantees
  border frontier borders
  fire fired firing rocket rockets missile missiles mortar mortars
  fire blaze fires
  student students pupils pupil schoolgirls
  price prices cost costs
  fall fell dropped drop drops falls declined decline
  rise rose risen rises climbed climb increased increase increases
  buy bought purchase purchased
  sack sacked fired dismissed
`;

/** Word → the word that stands for it. The first line that has a word counts. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split('\n')
    .map(list)
    .reverse()
    .flatMap(([first = '', ...others]) => [first, ...others].map((word): [string, string] => [word, first])),
);
