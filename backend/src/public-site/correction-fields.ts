import type { Words } from './words/index.js';

const FIELDS = ['problem', 'source', 'name', 'email'] as const;
export type Field = (typeof FIELDS)[number];

/** What somebody filled in, as it came: also what does not fit is shown to them again. */
export interface FilledIn extends Record<Field, string> {
  token: string;
  /** Nobody sees this field, so nobody but a program fills it in. */
  website: string;
}

export type Faults = Partial<Record<Field, keyof Words['correction']>>;

const EMPTY: FilledIn = { problem: '', source: '', name: '', email: '', token: '', website: '' };
const PROBLEM = { shortest: 10, longest: 4_000 } as const;
const LONGEST_NAME = 120;
const LONGEST_ADDRESS = 2_000;
/** As a browser checks it: something, an @, a host. */
const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/;

export const nothingFilledIn = (token: string): FilledIn => ({ ...EMPTY, token });

/** Reads a form as browsers send it; of a field that came twice the first. */
export function readForm(body: unknown): FilledIn {
  const sent = new URLSearchParams(typeof body === 'string' ? body : '');
  const read = (name: keyof FilledIn): string => (sent.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  return { problem: read('problem'), source: read('source'), name: read('name'), email: read('email'), token: read('token'), website: read('website') };
}

/** What is wrong with it, by field; nothing where it may be taken in. */
export function faultsIn(form: FilledIn): Faults {
  const found: Array<[Field, Faults[Field] | false]> = [
    ['problem', form.problem.length < PROBLEM.shortest && 'problemShort'],
    ['problem', form.problem.length > PROBLEM.longest && 'problemLong'],
    ['source', form.source !== '' && !isAddress(form.source) && 'sourceBad'],
    ['name', form.name.length > LONGEST_NAME && 'nameBad'],
    ['email', form.email !== '' && !EMAIL.test(form.email) && 'emailBad'],
    ...FIELDS.map((field): [Field, Faults[Field] | false] => [field, !isStorable(form[field]) && 'textBad']),
  ];
  return Object.fromEntries(found.filter(([, fault]) => fault));
}

const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
