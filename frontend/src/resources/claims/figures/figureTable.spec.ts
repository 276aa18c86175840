import { aSighting } from '../../../../test/fixtures';
import { aRelation } from '../../../../test/relationFixtures';
import type { Sighting } from '../../../api';
import { figureTable, mostSay, plotted, saysDifferent, standsApart } from './figureTable';

let id = 0;
/** What a source says on some day of March. */
function says(source: string, day: number, value: number, over: Partial<Sighting> = {}): Sighting {
  const raw = `${value} soldiers`;
  return aSighting({
    id: `s${(id += 1)}`,
    claimId: 'c1',
    voice: id,
    quantities: [{ raw, start: 0, end: raw.length, comparator: 'exact', value, valueMax: null, unit: 'soldiers', kind: 'deaths' }],
    article: { id: `a${id}`, title: '', source: { id: source, name: source }, url: null, publishedAt: `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z` },
    ...over,
  });
}

const course = [says('Ford Times', 2, 23), says('Hill Post', 3, 23), says('River News', 4, 40), says('Ford Times', 5, 31)];

describe('who says which figure', () => {
  it('is one line for each source, in the order in which they spoke, its newest figure first', () => {
    const { sources, measures } = figureTable(course, []);
    expect(sources.map(({ name }) => name)).toEqual(['Ford Times', 'Hill Post', 'River News']);
    expect(sources[0]!.figures.get(measures[0]!.key)!.map(({ quantity }) => quantity.raw)).toEqual(['31 soldiers', '23 soldiers']);
  });

  it('marks the figure that few have, and all where no figure has more behind it', () => {
    const apart = (sightings: Sighting[]) => {
      const { measures: [measure], sources } = figureTable(sightings, []);
      return sources.map(({ figures }) => standsApart(figures.get(measure!.key)![0]!, mostSay(measure!, sources), saysDifferent(measure!, sources)));
    };
    expect(apart([says('A', 2, 23), says('B', 2, 23), says('C', 2, 40)])).toEqual([false, false, true]);
    expect(apart([says('A', 2, 23), says('B', 2, 40)])).toEqual([true, true]);
    expect(apart([says('A', 2, 23), says('B', 3, 23)])).toEqual([false, false]);
  });

  it('takes in what related claims say of the same measure, but not what somebody rejected', () => {
    const related = (state: 'suggested' | 'rejected') => aRelation({ state, theirs: says('Gull Gazette', 6, 51, { claimId: 'c2' }) });
    const names = (state: 'suggested' | 'rejected') => figureTable(course, [related(state)]).sources.map(({ name }) => name);
    expect(names('suggested')).toContain('Gull Gazette');
    expect(names('rejected')).not.toContain('Gull Gazette');
  });

  it('names whose text a near-copy is', () => {
    const { sources } = figureTable([says('Agency', 2, 23, { voice: 7 }), says('Copyist', 2, 23, { voice: 7 })], []);
    expect(sources.map(({ copyOf }) => copyOf)).toEqual([null, 'Agency']);
  });
});

describe('figures over time', () => {
  it('are plotted from three values on, when they come from more than one day', () => {
    expect(plotted(figureTable(course, []).measures)).toHaveLength(1);
    expect(plotted(figureTable(course.slice(0, 2), []).measures)).toHaveLength(0);
    expect(plotted(figureTable([says('A', 2, 1), says('B', 2, 2), says('C', 2, 3)], []).measures)).toHaveLength(0);
  });
});
