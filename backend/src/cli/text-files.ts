/** Text files of the command line, and standard output that waits for its reader. */
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import path from 'node:path';

export interface Streams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  stdin: NodeJS.ReadableStream;
}

/** Larger than any article; a log or a dump that was named by mistake is told apart from a hang. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a person is told, in one line. */
export class TextFileError extends Error {}

/** @param file a path, or `-` for standard input */
export async function readTextFile(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  return decode(await read(file, stdin), file);
}

/** The file's name without its ending. */
export function articleName(file: string): string {
  return file === '-' ? '-' : path.parse(file).name;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TextFileError(`${label(file)} is not UTF-8 text; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8`);
  }
}

async function read(file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (file === '-') return collect(stdin, file);
  try {
    const handle = await open(file, 'r');
    return await collect(handle.createReadStream(), file);
  } catch (error) {
    throw error instanceof TextFileError ? error : new TextFileError(readProblem(file, error));
  }
}

async function collect(stream: AsyncIterable<unknown>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Uint8Array);
    size += bytes.length;
    if (size > MOST_BYTES) throw new TextFileError(`${label(file)} is larger than ${MOST_BYTES / 1024 / 1024} MB; split it into articles`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function readProblem(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return `there is no ${label(file)}; check the path, or give - to read standard input`;
    case 'EISDIR':
      return `${label(file)} is a folder; give the files in it, for example ${path.join(file, '*.txt')}`;
    case 'EACCES':
    case 'EPERM':
      return `${label(file)} may not be read by this user; check its permissions`;
    default:
      return `${label(file)} can't be read (${message}); check the disk it is on`;
  }
}

function label(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** Standard output that waits for a slow reader, and stops quietly for one that has left (`| head`). */
export class Sink {
  private failure: NodeJS.ErrnoException | null = null;
  private readonly onError = (error: NodeJS.ErrnoException): void => {
    this.failure = error;
  };

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', this.onError);
  }

  get closed(): boolean {
    return this.failure !== null;
  }

  get columns(): number | undefined {
    return 'columns' in this.stream && typeof this.stream.columns === 'number' ? this.stream.columns : undefined;
  }

  async write(text: string): Promise<void> {
    if (this.closed || this.stream.write(text)) return;
    // A rejection is the stream's error, which onError has already noted.
    await once(this.stream, 'drain').catch(() => undefined);
  }

  /** @returns exit code */
  end(): number {
    if (this.failure && this.failure.code !== 'EPIPE') throw new TextFileError(`output failed (${this.failure.message}); check the disk or the program that reads it`);
    return 0;
  }

  release(): void {
    this.stream.removeListener('error', this.onError);
  }
}
