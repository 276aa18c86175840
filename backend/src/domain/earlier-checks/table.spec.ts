import { describe, expect, it } from '@jest/globals';
import { missingColumns, readTable } from './table.js';

const HEADER = ['Claim reviewed', 'Claimant', 'Claim date', 'Textual rating', 'Publisher', 'Review URL', 'Review date'];
const row = (line: number, ...cells: string[]) => ({ line, cells });

describe('a table of checks', () => {
  it('is read by the names of its columns, however they are written', () => {
    const { checks } = readTable(HEADER, [row(2, 'A dam broke.', '', '2026-01-02', 'True', 'Check First', 'https://checks.example/dam', '2026-01-03')]);
    expect(checks).toMatchObject([{ claim: 'A dam broke.', claimant: null, claimDate: '2026-01-02', rating: 'True', publisher: 'Check First', reviewedAt: '2026-01-03' }]);
  });

  it('may be the export of another Claimdesk', () => {
    const header = ['id', 'statement', 'verdict', 'verdict_label', 'speaker', 'published_at', 'url'];
    const { checks } = readTable(header, [row(2, '1', 'A dam broke.', 'not_checkable', 'Not checkable', 'A mayor', '2026-01-03T10:00:00.000Z', 'https://desk.example/facts/dam')]);
    expect(checks).toMatchObject([{ rating: 'Not checkable', claimant: 'A mayor', publisher: 'desk.example', reviewedAt: '2026-01-03' }]);
  });

  it('says by its line which row it can’t take', () => {
    expect(readTable(HEADER, [row(2, 'A dam broke.'), row(3)])).toEqual({
      read: 2,
      checks: [],
      refused: [
        { at: 'line 2', why: 'It has no rating.' },
        { at: 'line 3', why: 'It does not say which claim was checked.' },
      ],
    });
  });

  it.each([
    [HEADER, []],
    [['claim', 'rating'], ['url']],
    [[], ['claim', 'rating', 'url']],
  ])('with the columns %j lacks %j', (header, missing) => {
    expect(missingColumns(header)).toEqual(missing);
  });
});
