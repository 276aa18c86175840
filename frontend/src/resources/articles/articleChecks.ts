/** The server's own limit, said before anything is sent. */
export const BYTES_MAX = 2_000_000;
export const FILE_KINDS = ['.txt', '.md', '.html'] as const;

export type TextProblem = 'textNeeded' | 'tooLong';
export type FileProblem = 'fileNeeded' | 'wrongKind' | 'fileTooBig';

export function problemOfText(text: string): TextProblem | null {
  if (text.trim() === '') return 'textNeeded';
  return new Blob([text]).size > BYTES_MAX ? 'tooLong' : null;
}

export function problemOfFile(file: Pick<File, 'name' | 'size'> | null): FileProblem | null {
  if (!file) return 'fileNeeded';
  const name = file.name.toLowerCase();
  if (!FILE_KINDS.some((kind) => name.endsWith(kind))) return 'wrongKind';
  return file.size > BYTES_MAX ? 'fileTooBig' : null;
}

/** "812 B", "14 kB", "2.4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
