import { aSighting } from '../../test/fixtures';
import { anotherSighting } from '../../test/relationFixtures';
import { compareFigures } from './figures';

const figure = (raw: string, start: number, value: number, over = {}) => ({ raw, start, end: start + raw.length, comparator: 'exact' as const, value, valueMax: null, unit: 'soldiers', kind: 'deaths', ...over });
const sighting = (quote: string, quantities: ReturnType<typeof figure>[], start = 0) => aSighting({ quote, start, end: start + quote.length, quantities });
const marked = (quote: string, spans: { start: number; end: number; differs: boolean }[]) => spans.map(({ start, end, differs }) => [quote.slice(start, end), differs]);

describe('the figures of two sightings', () => {
  it('are marked where they differ, and only told where they agree', () => {
    const mine = sighting('At the ford 23 soldiers died and 40 soldiers were hurt.', [figure('23 soldiers', 112, 23), figure('40 soldiers', 133, 40, { kind: 'injuries' })], 100);
    const theirs = sighting('It says 51 soldiers died, 40 soldiers are hurt.', [figure('51 soldiers', 8, 51), figure('40 soldiers', 26, 40, { kind: 'injuries' })]);
    const compared = compareFigures(mine, theirs);
    expect(marked(mine.quote, compared.mine)).toEqual([['23 soldiers', true], ['40 soldiers', false]]);
    expect(marked(theirs.quote, compared.theirs)).toEqual([['51 soldiers', true], ['40 soldiers', false]]);
    expect(compared.pairs).toEqual([{ mine: '23 soldiers', theirs: '51 soldiers' }]);
  });

  it('are found by their words where the offsets are of another text, and left alone where they are not there', () => {
    const { mine, theirs } = compareFigures(aSighting(), anotherSighting({ quantities: [figure('nine hundred', 700, 900)] }));
    expect(marked(aSighting().quote, mine)).toEqual([['more than 40,000 passengers', false]]);
    expect(theirs).toEqual([]);
  });
});
