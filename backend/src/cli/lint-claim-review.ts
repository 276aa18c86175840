import { parseHTML } from 'linkedom';
import { type Finding, lintClaimReview } from '../domain/claim-review/index.js';
import { CommandError } from './command-error.js';
import { fetchPage, isAddress } from './pages.js';
import { readTextFile, Sink, type Streams, TextFileError } from './text-files.js';

/** `claimdesk lint-claimreview`: what is wrong with the ClaimReview markup of files and pages, and what could be better. Needs no database. */
export interface LintOptions {
  /** Where the markup stands, where a file does not tell. */
  page?: string;
  json?: boolean;
}

interface Markup {
  name: string;
  /** Parsed JSON-LD: the file's, or each script element's of a page. */
  documents: unknown[];
  page: string | null;
}

const FAILED = 1;

/**
 * @param inputs JSON-LD files, HTML files, addresses of either, or `-` for standard input
 * @returns exit code: 0 nothing that readers of markup refuse, 1 errors found, or not readable with one line on `stderr`
 */
export async function runLint(inputs: string[], options: LintOptions, io: Streams): Promise<number> {
  const sink = new Sink(io.stdout);
  try {
    if (options.page !== undefined && !URL.canParse(options.page)) throw new CommandError(`--page ${options.page} is no web address; write it like https://desk.example/check`);
    let hasErrors = false;
    for (const input of inputs) {
      const { name, documents, page } = await read(input, options, io);
      const findings = lintClaimReview(documents, page);
      hasErrors ||= findings.some(({ level }) => level === 'error');
      await sink.write(options.json ? asLines(name, findings) : asText(name, findings));
    }
    return sink.end() || (hasErrors ? FAILED : 0);
  } catch (error) {
    if (!(error instanceof TextFileError) && !(error instanceof CommandError)) throw error;
    io.stderr.write(`claimdesk lint-claimreview: ${error.message}\n`);
    return FAILED;
  } finally {
    sink.release();
  }
}

async function read(input: string, { page }: LintOptions, io: Streams): Promise<Markup> {
  if (!isAddress(input)) return { name: input === '-' ? 'standard input' : input, documents: documentsIn(await readTextFile(input, io.stdin), input), page: page ?? null };
  const fetched = await fetchPage(input, 'application/ld+json,application/json,text/html');
  return { name: input, documents: documentsIn(new TextDecoder().decode(fetched.bytes), input), page: page ?? fetched.url };
}

/** JSON begins with a bracket; everything else is a page. */
function documentsIn(text: string, input: string): unknown[] {
  const plain = text.replace(/^\uFEFF/u, '').trim();
  if (/^[[{]/u.test(plain)) return [parsed(plain, input)];
  const { document } = parseHTML(plain) as unknown as { document: { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> } };
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => parsed(script.textContent ?? '', input));
}

function parsed(json: string, input: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CommandError(`${input}: its JSON can't be read (${(error as Error).message})`);
  }
}

const asLines = (name: string, findings: readonly Finding[]): string => findings.map((finding) => `${JSON.stringify({ file: name, ...finding })}\n`).join('');

function asText(name: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${name}: nothing to wish for\n`;
  return `${name}\n${findings.map(({ level, rule, at, says }) => `  ${level.padEnd(8)} ${rule}  ${at || '/'}\n           ${says}\n`).join('')}`;
}
