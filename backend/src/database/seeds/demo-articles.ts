/**
 * Articles of the demo newsroom, written for it. The outlets are invented, and so are the people and places of the second
 * and third story; the first carries publicly known figures of the border conflict of October 2025.
 *
 * They are made to be reviewed: outlets agree (closed for more than two weeks), differ (23 soldiers against 58, dozens
 * against over 200), update each other (12 dead, then at least 15), repeat an agency word for word, and carry headings, bylines and promotion, which
 * must not be queued.
 */
export interface DemoArticle {
  source: string;
  title: string;
  url: string;
  /** ISO instant. */
  publishedAt: string;
  text: string;
}

const KESTREL = { source: 'Kestrel Wire', site: 'https://kestrelwire.example' };
const NORTHGATE = { source: 'Northgate Courier', site: 'https://northgate-courier.example' };
const SALTMARSH = { source: 'Saltmarsh Gazette', site: 'https://saltmarsh-gazette.example' };
const ORRIN = { source: 'Orrin Dispatch', site: 'https://orrin-dispatch.example' };
const TIDEWATER = { source: 'Tidewater Ledger', site: 'https://tidewater-ledger.example' };
const LANTERN = { source: 'The Lanternlight Review', site: 'https://lanternlight.example' };

function article(outlet: { source: string; site: string }, slug: string, publishedAt: string, title: string, ...paragraphs: string[]): DemoArticle {
  return { source: outlet.source, title, url: `${outlet.site}/${slug}`, publishedAt, text: [title, ...paragraphs].join('\n\n') };
}

const CONFLICT: readonly DemoArticle[] = [
  article(
    KESTREL,
    'world/border-toll',
    '2025-10-14T07:40:00Z',
    'Army gives toll of night of fighting on the Afghan border',
    'ISLAMABAD: Over 200 fighters of the Taliban and allied militant groups were killed in a night of clashes along the Afghan border, the Pakistani military said in a statement on Sunday. The same statement put the army’s own losses at 23 soldiers dead and 29 wounded.',
    'A spokesman for the Taliban government in Kabul gave another count. He said 58 Pakistani soldiers had been killed and 30 injured, and that nine of his own men had died.',
    'Claims on both sides',
    'Neither toll could be independently verified. The fighting began late on 11 October and reached seven border districts, from Kunar to Helmand, according to the military.',
    'Follow us for the latest from the region and sign up for our free newsletter.',
  ),
  article(
    NORTHGATE,
    'news/skirmishes-casualties',
    '2025-10-20T16:05:00Z',
    'After the skirmishes, two capitals trade blame',
    'By Petra Lindqvist',
    'Fighting along the frontier between Pakistan and Afghanistan this month caused dozens of casualties on both sides, aid workers in Chaman said on Monday. Hospitals in Kandahar treated more than 170 wounded people in two days, a doctor there told this newspaper.',
    'Pakistan accuses the Taliban government of sheltering the armed group TTP. Kabul denied that any such group operates from Afghan soil.',
    'Doha ceasefire',
    'A ceasefire was signed in Doha on 19 October after mediation by Qatar and Türkiye. What comes next? Nobody can say how long it will hold.',
  ),
  article(
    SALTMARSH,
    'trade/crossing-shut',
    '2025-10-28T09:15:00Z',
    'Lorries queue for kilometres as Torkham crossing stays shut',
    'The crossings between Pakistan and Afghanistan have now been closed for more than two weeks. About 5,000 lorries were stranded on the two sides of the Torkham gate on Tuesday, the joint chamber of commerce reported.',
    'Traders in Peshawar said tomatoes cost five times as much as in September. The chamber estimated the loss at $1 million a day.',
    '“We threw away forty crates of grapes this morning,” said Gul Marwat, a driver who has waited there since 12 October.',
    'Read more: what the frontier trade is worth',
  ),
  article(
    ORRIN,
    'diplomacy/istanbul-talks-end',
    '2025-10-29T06:20:00Z',
    'Istanbul talks break up without an agreement',
    'Four days of talks between Pakistan and the Taliban government ended in Istanbul on Tuesday without an agreement. Qatar and Türkiye had mediated the meetings, which opened on 25 October.',
    'Pakistan’s information minister said the Afghan delegation had given no assurances on armed groups. An official from the Afghan side said the Pakistani delegation left the room twice on the last day.',
    'No further round has been announced',
    'The United Nations called for the ceasefire to be kept. The border had been closed for 17 days when the talks ended, customs officials said.',
  ),
  article(
    LANTERN,
    'essays/what-the-border-war-cost',
    '2025-11-07T12:00:00Z',
    'What three weeks of a closed border have cost',
    'Last month’s clashes between Pakistan and Afghanistan killed 23 Pakistani soldiers, by the army’s own account. The United Nations mission in Kabul documented 50 civilians killed and 447 injured on the Afghan side in one week.',
    'The two governments met in Istanbul for four days and parted with no deal. Talks resumed on 6 November, under the same mediators, Qatar and Türkiye.',
    'A ceasefire was signed in Doha on 19 October after mediation by Qatar and Türkiye. Some 40 per cent of Afghanistan’s imports used to pass through the crossings that have been shut since 12 October, the World Food Programme said.',
    'Surely somebody must blink first. One can only hope that it is both.',
    'Subscribe to The Lanternlight Review for essays like this one.',
  ),
];

const ECONOMY: readonly DemoArticle[] = [
  article(
    TIDEWATER,
    'markets/maravel-raises-rate',
    '2025-11-04T13:30:00Z',
    'Maravel lifts its key rate as prices climb',
    'The Central Bank of Maravel raised its key interest rate from 6 per cent to 6.5 per cent on Tuesday. Inflation reached 7.2 per cent in October, the statistics office reported, up from 6.8 per cent in September.',
    'Governor Ilse Varga said the bank had spent $340 million on supporting the currency since August. “We will do what it takes,” she added.',
    'Households feel it',
    'Bread prices rose by 11 per cent in a year. Nearly 60,000 families applied for the fuel allowance in October, twice as many as a year ago, the ministry of social affairs said.',
  ),
  article(
    NORTHGATE,
    'business/port-sorrel-walkout',
    '2025-11-06T08:00:00Z',
    'Dockers walk out at Port Sorrel',
    'By Anselm Dray',
    'Around 1,800 dockers stopped work at Port Sorrel on Wednesday, the harbour union said. The port authority counted 1,200 strikers.',
    'The walkout left 34 ships waiting in the bay, and exporters lose $12 million a day, according to the chamber of shipping. The union demands a pay rise of 9 per cent; the operator has offered 3 per cent.',
    'Maravel’s statistics office has meanwhile corrected its inflation rate for October to 7.4 per cent.',
    'Share this article with a colleague.',
  ),
  article(
    KESTREL,
    'business/port-sorrel-day-five',
    '2025-11-10T17:45:00Z',
    'Port Sorrel strike enters fifth day with 41 ships at anchor',
    'The number of ships at anchor off Port Sorrel rose to 41 on Monday, the fifth day of a strike by dockers. Two freighters with 22,000 tonnes of grain were sent on to other ports, harbour master Lena Quill confirmed.',
    'The operator, Sorrel Terminals, said that fewer than half of its staff had joined the strike. Union leader Marek Thole disputed this and said that nine in ten were out.',
    'Should the government step in? Opinions differ.',
    'This story is being updated.',
  ),
  article(
    SALTMARSH,
    'trade/port-sorrel-deal',
    '2025-11-13T10:10:00Z',
    'Cranes move again at Port Sorrel after pay deal',
    'Dockers at Port Sorrel returned to work on Thursday after eight days on strike. The union and Sorrel Terminals agreed on a pay rise of 5.5 per cent over two years.',
    'The stoppage cost exporters $96 million, the chamber of shipping said. It had put the loss at $12 million a day.',
    'A long queue',
    'Clearing the 41 ships that still wait in the bay will take at least ten days, according to the harbour master. Maravel exported goods worth $2.1 billion through the port last year.',
  ),
];

const FLOOD: readonly DemoArticle[] = [
  article(
    SALTMARSH,
    'local/brennick-flood',
    '2025-11-16T06:50:00Z',
    'Twelve dead as the Sael bursts its banks',
    'Twelve people died when the river Sael flooded the town of Brennick on Saturday night, the fire service said. Rescuers brought about 3,000 residents to safety by boat and lorry.',
    'The water reached 6.4 metres at the old bridge, the highest level since 1974. Mayor Tomas Reni said a warning had gone out two hours before the dyke broke.',
    'Where to get help',
    'St Corvin’s Hospital moved 140 patients to the upper floors. The regional government has released 4 million crowns for emergency housing.',
    'Scroll down for pictures.',
  ),
  article(
    TIDEWATER,
    'news/brennick-toll-rises',
    '2025-11-17T18:25:00Z',
    'Brennick: at least 15 dead, search goes on',
    'At least 15 people have died in the flood in Brennick, district governor Nadia Oster said on Monday. Six people are still missing, among them two nurses from St Corvin’s Hospital.',
    'Some 3,400 residents were evacuated, she said. The day before, the fire service had spoken of 3,000.',
    'A question of minutes',
    'Residents of the lower town told this newspaper that they received the warning only 20 minutes before the water came. Will anyone answer for it?',
    'The regional government has released 4 million crowns for emergency housing.',
    'Photo: Tidewater Ledger',
  ),
  article(
    KESTREL,
    'news/sael-dam-operator-denies',
    '2025-11-18T14:00:00Z',
    'Dam operator denies opening gates without warning',
    'The operator of the Hallow dam denied that its gates were opened without notice before the flood in Brennick. Sael Hydro said it had informed the district control room at 9:10 p.m. on Saturday.',
    'Governor Nadia Oster accused the company of releasing twice the permitted amount of water. Data from the river authority show a discharge of 810 cubic metres a second that night; the permit allows 400.',
    'St Corvin’s Hospital remains closed, and 96 of its patients are being treated in Ostmere.',
  ),
  article(
    ORRIN,
    'investigations/brennick-dyke-audit',
    '2025-11-21T05:30:00Z',
    'Auditors had warned of the Brennick dyke',
    'By Rhea Castellan',
    'An audit in 2022 found cracks along 1.3 kilometres of the dyke that broke in Brennick last week. The repair was estimated at 18 million crowns, and the district council postponed it twice, minutes of its meetings show.',
    'The flood killed 15 people and destroyed 210 houses, according to the final count of the fire service on Thursday. Two people are still missing.',
    'Mayor Tomas Reni said the council had spent the money on a school. “It was the wrong choice,” he said.',
    'Have something to add to this story? Write to our newsroom.',
  ),
];

export const DEMO_ARTICLES: readonly DemoArticle[] = [...CONFLICT, ...ECONOMY, ...FLOOD];
