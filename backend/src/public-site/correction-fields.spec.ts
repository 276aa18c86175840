import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsIn, type FilledIn, nothingFilledIn, readForm } from './correction-fields.js';

const form = (change: Partial<FilledIn> = {}): FilledIn => ({ ...nothingFilledIn('t'), problem: 'The figure is of 2029.', ...change });

describe('what readers fill in', () => {
  it.each([
    [{}, {}],
    [{ source: 'https://register.example/7', name: 'Rana', email: 'rana@reader.example' }, {}],
    [{ problem: 'a'.repeat(4000), name: 'n'.repeat(120) }, {}],
    [{ problem: '' }, { problem: 'problemShort' }],
    [{ problem: 'Wrong.' }, { problem: 'problemShort' }],
    [{ problem: 'a'.repeat(4001) }, { problem: 'problemLong' }],
    [{ problem: 'Something is\0wrong' }, { problem: 'textBad' }],
    [{ problem: 'Something is wrong \ud800' }, { problem: 'textBad' }],
    [{ source: 'javascript:alert(1)' }, { source: 'sourceBad' }],
    [{ source: 'register.example' }, { source: 'sourceBad' }],
    [{ source: `https://register.example/${'a'.repeat(2000)}` }, { source: 'sourceBad' }],
    [{ name: 'n'.repeat(121) }, { name: 'nameBad' }],
    [{ email: 'rana' }, { email: 'emailBad' }],
    [{ email: 'rana@a\nbcc: b@c' }, { email: 'emailBad' }],
    [{ problem: '', source: 'x', email: '@' }, { problem: 'problemShort', source: 'sourceBad', email: 'emailBad' }],
  ])('%j: %j', (change, faults) => expect(faultsIn(form(change))).toEqual(faults));

  it('is read from any body, and from a browser’s as it was typed', () => {
    fc.assert(fc.property(fc.anything(), (body) => void readForm(body)));
    expect(readForm('problem=One%0D%0Atwo+%26+%D8%A7&problem=again&token=t&email=')).toEqual({ ...nothingFilledIn('t'), problem: 'One\ntwo & ا' });
  });
});
