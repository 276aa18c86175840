import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { FactRow, Publication } from '../../facts/index.js';
import { cellsOf, COLUMNS } from './columns.js';
import type { ExportFormat, FactFile } from './format.js';
import { xmlText } from './xml.js';

/** Rows of a sheet, its header among them; beyond that another sheet begins. */
const ROWS = 1_048_576;
/** Characters of a cell. */
const CELL = 32_767;
const CUT = '…';
/** Files of the archive bear no time of their own: the same facts make the same bytes. */
const MADE = new Date(1980, 0, 1);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WIDE: ReadonlySet<string> = new Set(['statement', 'summary', 'evidence', 'evidence_quotes', 'url', 'correction']);

const sheetHead = (rows: string): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${COLUMNS.map(
    ([name], at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDE.has(name) ? 60 : 20}" customWidth="1"/>`,
  ).join('')}</cols><sheetData>${rows}`;
const SHEET_TAIL = '</sheetData></worksheet>';

/** Text, never a formula. A program of spreadsheets reads `_x0041_` as the character that it names, so that the sign before it is named itself. */
const cell = (address: string, text: string, style: string): string => `<c r="${address}" t="inlineStr"${style}><is><t xml:space="preserve">${xmlText(short(text).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))}</t></is></c>`;
const short = (text: string): string => (text.length <= CELL ? text : `${text.slice(0, CELL - CUT.length).toWellFormed()}${CUT}`);
const FIRST_COLUMN = 'A'.charCodeAt(0);
/** @param at from 1; a table of facts has fewer columns than the alphabet has letters */
const row = (at: number, texts: readonly string[], style = ''): string =>
  `<row r="${at}">${texts.map((text, column) => cell(`${String.fromCharCode(FIRST_COLUMN + column)}${at}`, text, style)).join('')}</row>`;

const HEADER = row(1, COLUMNS.map(([name]) => name), ' s="1"');

/** Office Open XML, written as it goes: however many facts, no more than a page of them is in memory. */
class Workbook implements FactFile {
  private chunks: Uint8Array[] = [];
  private readonly archive: Zip;
  private sheet: ZipDeflate | null = null;
  private sheets = 0;
  private rows = 0;

  constructor(private readonly publication: Publication) {
    this.archive = new Zip((error, chunk) => {
      if (error) throw error;
      this.chunks.push(chunk);
    });
  }

  head(): Buffer {
    this.beginSheet();
    return this.taken();
  }

  page(facts: readonly FactRow[]): Buffer {
    for (let done = 0; done < facts.length; ) {
      if (this.rows === ROWS) this.beginSheet();
      const fitting = facts.slice(done, done + ROWS - this.rows);
      this.sheet?.push(strToU8(fitting.map((fact, at) => row(this.rows + at + 1, cellsOf(fact, this.publication))).join('')));
      this.rows += fitting.length;
      done += fitting.length;
    }
    return this.taken();
  }

  tail(): Buffer {
    this.endSheet();
    const sheets = Array.from({ length: this.sheets }, (_, at) => at + 1);
    this.add('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((n) => `<sheet name="Facts${n > 1 ? ` ${n}` : ''}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`);
    this.add('xl/styles.xml', STYLES);
    this.add('xl/_rels/workbook.xml.rels', relations([...sheets.map((n): [string, string] => ['worksheet', `worksheets/sheet${n}.xml`]), ['styles', 'styles.xml']]));
    this.add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
    this.add('[Content_Types].xml', contentTypes(sheets));
    this.archive.end();
    return this.taken();
  }

  private beginSheet(): void {
    this.endSheet();
    this.sheets += 1;
    this.sheet = this.file(`xl/worksheets/sheet${this.sheets}.xml`);
    this.sheet.push(strToU8(sheetHead(HEADER)));
    this.rows = 1;
  }

  private endSheet(): void {
    this.sheet?.push(strToU8(SHEET_TAIL), true);
  }

  private add(name: string, xml: string): void {
    this.file(name).push(strToU8(XML + xml), true);
  }

  private file(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MADE;
    this.archive.add(file);
    return file;
  }

  private taken(): Buffer {
    const taken = Buffer.concat(this.chunks);
    this.chunks = [];
    return taken;
  }
}

/** The second style, bold, is the header's. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

const relations = (targets: ReadonlyArray<[kind: string, target: string]>): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const contentTypes = (sheets: readonly number[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KINDS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KINDS}.styles+xml"/>${sheets.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KINDS}.worksheet+xml"/>`).join('')}</Types>`;

/** A workbook for spreadsheets. @see ECMA-376, Office Open XML */
export const xlsx: ExportFormat = {
  extension: 'xlsx',
  contentType: `${KINDS}.sheet`,
  isText: false,
  begin: (edition) => new Workbook(edition),
};
