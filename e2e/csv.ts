/** A cell in quotation marks, where two stand for one, or a plain one; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;

/** Reads a file with a header line as RFC 4180 has it. @throws Error at what is no CSV */
export function readCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = cells(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const [, quoted, plain, end] = CELL.exec(text) ?? [];
    if (end === undefined) throw new Error(`This is no CSV: ${text.slice(at, at + 40)}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n' && CELL.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
