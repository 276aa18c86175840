import { describe, expect, it } from '@jest/globals';
import { checkSettings, type ViewSettings } from './viewed-lists.js';

const settings = (over: Partial<ViewSettings> = {}): ViewSettings => ({ filter: {}, sort: '-priority', columns: null, ...over });
const refusalOf = (over: Partial<ViewSettings>): string[] => {
  try {
    checkSettings('claims', settings(over));
    return [];
  } catch (error) {
    return (error as { errors: Array<{ pointer: string; code: string }> }).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('the settings of a saved view', () => {
  it.each([
    ['nothing but an order', {}],
    ['filters that the list has', { filter: { state: 'queued', due: 'overdue', q: 'flood' } }],
    ['some of its columns', { columns: ['wording', 'state'] }],
  ])('may be %s', (_, over) => {
    expect(refusalOf(over)).toEqual([]);
  });

  it.each([
    ['a filter that the list has not', { filter: { colour: 'red' } }, ['/filter/colour unknown-filter']],
    ['a value that the filter does not know', { filter: { state: 'lost' } }, ['/filter/state invalid-value']],
    ['an order that the list has not', { sort: '-shoeSize' }, ['/sort invalid-value']],
    ['a column that it has not', { columns: ['wording', 'shoeSize'] }, ['/columns unknown-column']],
  ])('may not be %s', (_, over, refusal) => {
    expect(refusalOf(over)).toEqual(refusal);
  });
});
