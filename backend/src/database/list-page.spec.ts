import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Conditions, contains, listPage, type ListRequest } from './list-page.js';
import type { Tx } from './unit-of-work.js';

const ID = '019a0000-0000-7000-8000-00000000000';

/** A database that answers with these rows and remembers what it was asked. */
function fakeDatabase(rows: Array<{ id: string; sort_key: string }>, total = rows.length) {
  const asked: Array<{ sql: string; values: unknown[] }> = [];
  const query = async (sql: string, values: unknown[] = []): Promise<{ rows: unknown[] }> => {
    if (sql.startsWith('SELECT')) asked.push({ sql: sql.replace(/\s+/g, ' '), values });
    return { rows: sql.startsWith('SELECT count') ? [{ total }] : rows };
  };
  const connect = async () => ({ query, release: () => undefined });
  return { tx: { connection: { driver: { master: { connect } } } } as unknown as Tx, asked };
}
const request = (page: Partial<ListRequest['page']> = {}, rest: Partial<ListRequest> = {}): ListRequest => ({
  select: 'id',
  from: 'things',
  where: ['state = $1'],
  values: ['open'],
  sortColumn: 'age',
  sortType: 'smallint',
  idColumn: 'id',
  descending: true,
  page: { size: 2, after: null, number: 1, ...page },
  ...rest,
});
const three = [9, 8, 8].map((age, index) => ({ id: `${ID}${index}`, sort_key: String(age) }));
const refusal = expect.objectContaining({ code: 'validation-failed', errors: [expect.objectContaining({ code: 'invalid-cursor' })] });

describe('a page of a list', () => {
  it('goes on behind its last row, which the cursor names', async () => {
    const first = await listPage(fakeDatabase(three).tx, request());
    expect(first.rows).toEqual(three.slice(0, 2));
    const { tx, asked } = fakeDatabase([]);
    await listPage(tx, request({ after: first.page.after }));
    expect(asked[1]!.sql).toContain('WHERE state = $1 AND (age, id) < ($2::smallint, $3::uuid) ORDER BY age DESC, id DESC LIMIT 3 OFFSET 0');
    expect(asked[1]!.values).toEqual(['open', '8', `${ID}1`]);
  });

  it('has no cursor when it is the last one', async () => {
    expect((await listPage(fakeDatabase(three.slice(1)).tx, request())).page.after).toBeNull();
    expect((await listPage(fakeDatabase([]).tx, request())).page).toEqual({ after: null, total: 0, totalIsExact: true });
  });

  it('counts to 10,000 and says when there are more', async () => {
    expect((await listPage(fakeDatabase(three, 10_000).tx, request())).page).toMatchObject({ total: 10_000, totalIsExact: true });
    expect((await listPage(fakeDatabase(three, 10_001).tx, request())).page).toMatchObject({ total: 10_000, totalIsExact: false });
  });

  it('skips rows by page number only where there is no cursor', async () => {
    const { tx, asked } = fakeDatabase(three);
    await listPage(tx, request({ number: 3 }, { descending: false }));
    expect(asked[1]!.sql).toContain('ORDER BY age ASC, id ASC LIMIT 3 OFFSET 4');
  });

  it('refuses every cursor that it did not write itself', async () => {
    const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');
    const forged = fc.oneof(fc.string(), fc.jsonValue().map(encoded), fc.tuple(fc.string(), fc.string()).map(encoded));
    await fc.assert(
      fc.asyncProperty(forged, async (after) => {
        fc.pre(after !== '');
        await expect(listPage(fakeDatabase(three).tx, request({ after }))).rejects.toEqual(refusal);
      }),
    );
  });

  it('keeps any sort key whole on its way through the cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (key) => {
        const rows = three.map((row) => ({ ...row, sort_key: key }));
        const { page } = await listPage(fakeDatabase(rows).tx, request());
        const { tx, asked } = fakeDatabase([]);
        await listPage(tx, request({ after: page.after }));
        expect(asked[1]!.values).toEqual(['open', key, `${ID}1`]);
      }),
    );
  });
});

describe('conditions', () => {
  it('number their placeholders and leave out what is not asked for', () => {
    const conditions = new Conditions().add('a = ?', 1).add('b = ?', undefined).when(false, 'no').when(true, 'c').add('(d = ? OR e = ?)', 2);
    expect(conditions).toEqual({ where: ['a = $1', 'c', '(d = $2 OR e = $2)'], values: [1, 2] });
  });

  it('take a search term word for word', () => {
    expect(contains('50%_\\')).toBe('%50\\%\\_\\\\%');
    expect(contains(undefined)).toBeUndefined();
  });
});
