import { describe, expect, it } from '@jest/globals';
import { extract } from '../extraction/index.js';
import { contextOf, relate, type Relation, type Statement, statementOf } from './index.js';

function statement(text: string, article: string, publishedAt: Date | null = null, context?: string[]): Statement {
  const [record] = extract(text);
  if (!record) throw new Error('a sentence is needed');
  return statementOf(record, { article, publishedAt, ...(context && { context }) });
}

const related = (a: string, b: string): Relation | null => relate(statement(a, 'one'), statement(b, 'other'));

describe('figures', () => {
  it('flags two tolls of one event, and says which', () => {
    const relation = related('A ferry sank off Velmouth on Tuesday, killing 23 people, the coast guard said.', 'The sinking of a ferry off Velmouth on Tuesday killed 40 people, the coast guard said.');
    expect(relation).toMatchObject({ kind: 'differs_in_quantity', why: expect.stringContaining('23 against 40 dead, same day') });
  });

  it('calls a risen toll of the next day an update', () => {
    const first = statement('A ferry sank off Velmouth on Tuesday, killing at least 23 people.', 'one', new Date('2031-05-06T08:00:00Z'));
    const next = statement('The death toll of the ferry that sank off Velmouth on Tuesday has risen to 31.', 'other', new Date('2031-05-07T08:00:00Z'));
    expect(relate(first, next)).toMatchObject({ kind: 'updates', why: expect.stringContaining('at least 23, then 31 dead') });
  });

  it('calls "at least 31" after "23" an update, though nothing says that it rose', () => {
    const first = statement('A ferry sank off Velmouth on Tuesday, killing 23 people.', 'one', new Date('2031-05-06T08:00:00Z'));
    const next = statement('A ferry sank off Velmouth on Tuesday, killing at least 31 people.', 'other', new Date('2031-05-07T08:00:00Z'));
    expect(relate(first, next)?.kind).toBe('updates');
    expect(relate(next, first)?.kind).toBe('differs_in_quantity');
  });

  it('never sets the dead of one against the hurt of the other', () => {
    expect(related('The fire in the Ostmere mill killed 61 workers on Friday.', 'The fire in the Ostmere mill injured 61 workers on Friday.')?.why ?? '').not.toContain('61');
    expect(related('The fire in the Ostmere mill killed 61 workers on Friday.', 'The fire in the Ostmere mill injured 12 workers on Friday.')?.kind).not.toBe('differs_in_quantity');
  });

  it('lets dozens hold 23 to 99, and not hundreds', () => {
    const dozens = 'Dozens of people died when a bridge fell in Marrow Bay on Sunday.';
    expect(related(dozens, 'A bridge fell in Marrow Bay on Sunday and 58 people died.')?.kind).not.toBe('differs_in_quantity');
    expect(related(dozens, 'A bridge fell in Marrow Bay on Sunday and over 200 people died.')).toMatchObject({ kind: 'differs_in_quantity', why: expect.stringContaining('dozens against over 200 dead') });
  });

  it('takes metres and feet, stone and pounds for the same when they are', () => {
    expect(related('The sturgeon of Lake Orrin was 2.7 metres long.', 'The sturgeon of Lake Orrin was 8.9 feet long.')?.kind).toBe('same');
  });

  it('is never quite sure of two texts which name others, however alike they are', () => {
    const flood = (where: string): string => `At least 12 people were killed when the river flooded ${where} on Monday, the ministry said.`;
    expect(related(flood('Velmouth'), flood('Velmouth'))?.score).toBeGreaterThan(0.9);
    for (const [one, other] of [['Velmouth', 'Ostmere'], ['Paris', 'London'], ['Marrow Bay', 'Lake Orrin']]) expect(related(flood(one!), flood(other!))?.score ?? 0).toBeLessThan(0.9);
    expect(related(flood('Velmouth'), flood('Ostmere').replace('12', '15'))?.score ?? 0).toBeLessThan(0.8);
    expect(related(flood('Velmouth'), flood('Velmouth').replace('12', '15'))?.score).toBeGreaterThan(0.8);
    // Who passes it on is no other event.
    expect(related(`${flood('Velmouth')} Reuters reported.`, `${flood('Velmouth')} AFP reported.`)?.score).toBeGreaterThan(0.9);
  });

  it('suggests no clash of two towns, though both tell of April', () => {
    const trees = (count: number, where: string): string => `Volunteers planted ${count} oak trees in ${where} in April.`;
    expect(related(trees(564, 'Velmouth'), trees(9_120, 'Ostmere'))?.score ?? 0).toBeLessThan(0.5);
    expect(related(trees(564, 'Velmouth'), trees(9_120, 'Velmouth'))?.kind).toBe('differs_in_quantity');
  });

  it('suggests no claim of one town as that of another, where their figures differ too', () => {
    const ferry = (count: number, where: string): string => `The ferry carried ${count} passengers to ${where} last year.`;
    expect(related(ferry(604_763, 'Velmouth'), ferry(143_991, 'Ostmere'))?.score ?? 0).toBeLessThan(0.6);
  });

  it('is never quite sure that two texts are one whose figures differ, and says so', () => {
    const blast = (dead: number, day: string): string => `A gas blast at the Velmar shipyard killed ${dead} welders${day}.`;
    const relation = related(blast(52, ''), blast(17, ' on Monday'));
    expect(relation).toMatchObject({ kind: 'same', why: expect.stringContaining('though 52 against 17 welders dead') });
    expect(relation!.score).toBeLessThan(0.8);
  });

  it('doubts that two texts are one which have the people and the place in common, on two days', () => {
    const mill = ['Weavers of the Lorne mill in Velmouth stopped work on 3 May 2031.', 'Weavers of the Lorne mill in Velmouth returned to work on 12 May 2031.'] as const;
    const [one, other] = mill.map((text, at) => statement(text, String(at), null, contextOf(mill))) as [Statement, Statement];
    expect(relate(one, other)?.score ?? 0).toBeLessThan(0.8);
  });

  it('keeps two events on one day apart by their places', () => {
    expect(related('A bomb killed 12 people in Velmouth on Monday.', 'A bomb killed 19 people in the city of Ostmere on Monday.')).toBeNull();
  });
});

describe('words', () => {
  it('takes one sentence in two outlets for the same claim', () => {
    const text = 'The harbour of Ostmere has been closed to cargo ships since the strike of the pilots began in March.';
    expect(related(text, text)).toMatchObject({ kind: 'same', why: expect.stringContaining('almost word for word') });
  });

  it('shows a denial beside the accusation', () => {
    const context = contextOf(['The Orrin Dam was opened on Sunday.', 'Orrin Dam waters flooded Velmouth.', 'Velmouth blames the Orrin Dam.']);
    const accusation = statement('Velmouth officials said that engineers opened the Orrin Dam on Sunday and flooded the valley.', 'one', null, context);
    const denial = statement('The water board denied that engineers opened the Orrin Dam and flooded the valley.', 'other', null, context);
    expect(relate(accusation, denial)).toMatchObject({ kind: 'contradicts', why: expect.stringContaining('one denies what the other says') });
  });

  it('has nothing to say of two things that share a common word', () => {
    expect(related('The council of Velm met on Monday to discuss the new tram line.', 'A storm tore the roof off a school in Ostmere, officials said.')).toBeNull();
  });
});
