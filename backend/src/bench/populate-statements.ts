import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { contextOf, keysOf, type Statement } from '../domain/matching/index.js';
import { hashOf } from '../relations/index.js';

/** One event is told in so many claims, of so many articles. */
const CLAIMS_OF_EVENT = 24;
const CLAIMS_OF_ARTICLE = 6;
/** Few towns are in the news every day, most once in a lifetime. */
const TOWNS = 30_000;
const SKEW = 3;
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo xu ze al or en us'.split(' ');
const EVENTS = [
  'a ferry sank', 'the dam broke', 'a bus fell into a ravine', 'the market hall burned down', 'a train left its tracks', 'the old bridge collapsed', 'a warehouse exploded', 'the river flooded the valley',
  'gunmen attacked a convoy', 'an earthquake struck', 'the hospital lost its power', 'a chemical leak closed the school', 'a storm tore off roofs', 'a mine shaft caved in', 'the stadium roof gave way',
];
const OFFICES = ['police', 'the interior ministry', 'rescue workers', 'the mayor', 'the fire service', 'doctors at the clinic', 'the provincial governor'];

interface Told {
  wording: string;
  figure: { raw: string; value: number; kind: string; unit: string };
}

const TELLINGS: ReadonlyArray<(town: string, event: string, office: string, count: number) => Told> = [
  (town, event, office, count) => told(`${count} people died when ${event} near ${town}, ${office} said.`, `${count} people`, count, 'deaths'),
  (town, event, office, count) => told(`${office} said ${count} people were injured as ${event} in ${town}.`, `${count} people`, count, 'injuries'),
  (town, event, office, count) => told(`After ${event} in ${town}, ${count} families left their homes.`, `${count} families`, count, 'count'),
  (town, event, office, count) => told(`${event} in ${town} and ${count} houses were destroyed, ${office} reported.`, `${count} houses`, count, 'count'),
  (town, event, office, count) => told(`The road from ${town} stayed closed for ${count} days because ${event}.`, `${count} days`, count, 'duration'),
  (town, event, office, count) => told(`Repairs in ${town}, where ${event}, will cost $${count} million.`, `$${count} million`, count * 1_000_000, 'money'),
];

const told = (wording: string, raw: string, value: number, kind: string): Told => ({ wording, figure: { raw, value, kind, unit: raw.split(' ').at(-1)! } });

/** 0 to 1, always the same for the same number. */
const chance = (seed: number): number => createHash('md5').update(String(seed)).digest().readUInt32BE(0) / 2 ** 32;

function townOf(event: number): string {
  let index = Math.floor(TOWNS * chance(event) ** SKEW) + SYLLABLES.length ** 2;
  let name = '';
  for (; index > 0; index = Math.floor(index / SYLLABLES.length)) name += SYLLABLES[index % SYLLABLES.length]!;
  return name[0]!.toUpperCase() + name.slice(1);
}

/** What is told of an event, in the words of one of its articles. */
function tellings(event: number, article: number): Told[] {
  const [town, what] = [townOf(event), EVENTS[Math.floor(chance(-event) * EVENTS.length)]!];
  return TELLINGS.map((tell, i) => tell(town, what, OFFICES[(event + article + i) % OFFICES.length]!, 2 + ((event * 7 + i * 13 + (article % 3)) % 90)));
}

const recordOf = ({ figure }: Told, town: string) => ({
  quantities: [{ raw: figure.raw, start: 0, end: figure.raw.length, comparator: 'exact', value: figure.value, valueMax: null, unit: figure.unit, kind: figure.kind }],
  dates: [],
  places: [town],
  entities: [town],
  reasons: [],
});

function statement(one: Told, town: string, context: readonly string[]): Statement {
  const { quantities, places, entities } = recordOf(one, town);
  return { article: '', source: null, publishedAt: null, text: one.wording, wording: one.wording, speaker: null, quantities: quantities as Statement['quantities'], dates: [], places, entities, context };
}

/** Fills in claims that were related, from a number of them to another; of each event those of four articles. Written by COPY: what is measured comes later. */
export async function fillStatements(client: pg.Client, from: number, to: number): Promise<void> {
  // Indexes of words are for lists: they would take most of the time, and nothing here is measured by them.
  await client.query(`DROP INDEX IF EXISTS claims_by_words, claims_by_stems`);
  await client.query(`ALTER TABLE statement_keys DROP CONSTRAINT statement_keys_pk, DROP CONSTRAINT statement_keys_sighting_fk`);
  for (let event = from / CLAIMS_OF_EVENT; event < to / CLAIMS_OF_EVENT; event += 1_000) await fillEvents(client, Math.floor(event), Math.floor(Math.min(event + 1_000, to / CLAIMS_OF_EVENT)));
  await client.query(`ALTER TABLE statement_keys ADD CONSTRAINT statement_keys_pk PRIMARY KEY (key, sighting_id),
    ADD CONSTRAINT statement_keys_sighting_fk FOREIGN KEY (sighting_id) REFERENCES sightings ON DELETE CASCADE NOT VALID`);
}

async function fillEvents(client: pg.Client, from: number, to: number): Promise<void> {
  const [articles, claims, sightings, keys]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (let event = from; event < to; event += 1) {
    const town = townOf(event);
    const first = tellings(event, 0);
    const context = contextOf(first.map(({ wording }) => wording));
    // What it is found by does not depend on who says it.
    const found = first.map((one) => keysOf(statement(one, town, context)).map(hashOf));
    for (let nth = 0; nth < CLAIMS_OF_EVENT / CLAIMS_OF_ARTICLE; nth += 1) {
      const article = orderedId();
      articles.push(line(article, 'Report', 'Report.', bytes(article), 'ready', `{${context.map((term) => JSON.stringify(term)).join(',')}}`));
      for (const [i, one] of tellings(event, nth).entries()) {
        const [claim, sighting] = [orderedId(), orderedId()];
        claims.push(line(claim, one.wording, bytes(claim), 'quantity', '0.8', 'queued', 'now', '1'));
        sightings.push(line(sighting, claim, claim, article, '0', '10', one.wording, JSON.stringify(recordOf(one, town)), 'now'));
        for (const key of found[i]!) keys.push(line(key, sighting));
      }
    }
  }
  await copy(client, 'articles (id, title, text, content_hash, status, terms)', articles);
  await client.query(`CREATE TEMP TABLE IF NOT EXISTS told (LIKE claims INCLUDING DEFAULTS)`);
  await copy(client, 'told (id, wording, wording_key, type, check_worthiness, state, created_at, sighting_count)', claims);
  await client.query(`UPDATE told SET queue_id = (SELECT id FROM queues WHERE is_fallback)`);
  await client.query(`INSERT INTO claims SELECT * FROM told`);
  await client.query(`TRUNCATE told`);
  await copy(client, 'sightings (id, claim_id, detected_as, article_id, span_start, span_end, quote, record, related_at)', sightings);
  await copy(client, 'statement_keys (key, sighting_id)', keys);
}

/** A new article with one sentence about something that is in the news. @returns its id */
export async function addArticle(client: pg.Client, claims: number, n: number): Promise<string> {
  const event = Math.floor(chance(claims + n) * (claims / CLAIMS_OF_EVENT));
  const all = tellings(event, 7 + n);
  const one = all[n % all.length]!;
  const { rows } = await client.query<{ id: string }>(
    `WITH a AS (INSERT INTO articles (title, text, content_hash, status, terms) VALUES ('New', 'New.', $1, 'ready', $2) RETURNING id),
      c AS (INSERT INTO claims (wording, wording_key, type, check_worthiness) VALUES ($3, $1, 'quantity', 0.8) RETURNING id)
      SELECT a.id, c.id AS claim_id FROM a, c`,
    [Buffer.from(randomUUID()), contextOf(all.map(({ wording }) => wording)), one.wording],
  );
  const { id, claim_id: claimId } = rows[0] as { id: string; claim_id: string };
  await client.query(`INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record) VALUES ($1, $2, 0, 10, $3, $4)`, [claimId, id, one.wording, recordOf(one, townOf(event))]);
  return id;
}

/** As autovacuum leaves the tables of a newsroom that is not just being filled. */
export async function vacuumStatements(client: pg.Client): Promise<void> {
  await client.query('VACUUM ANALYZE statement_keys, sightings, claims, articles');
}

let drawn = 0;
/** Ids that grow, as the database's do. */
const orderedId = (): string => {
  drawn += 1;
  const time = drawn.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${randomUUID().slice(24)}`;
};

const bytes = (id: string): string => `\\\\x${id.replaceAll('-', '')}`;
const line = (...fields: string[]): string => `${fields.map((field) => (field.startsWith('\\\\x') ? field : field.replaceAll('\\', '\\\\'))).join('\t')}\n`;

async function copy(client: pg.Client, target: string, lines: readonly string[]): Promise<void> {
  await pipeline(Readable.from(lines), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}
