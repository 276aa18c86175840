import { Refusal, type RefusalCode } from './refusal.js';

const NETWORK: Readonly<Record<string, RefusalCode>> = { ENOTFOUND: 'unknown_host', EAI_AGAIN: 'unknown_host', EAI_NODATA: 'unknown_host', ENODATA: 'unknown_host' };

/** What went wrong on the way, as people are told it. */
export function networkRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  // With several addresses of one name Node gathers what each said.
  const inner = error instanceof AggregateError ? error.errors.find((one) => one instanceof Refusal) : undefined;
  if (inner instanceof Refusal) return inner;
  if (/CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO/.test(code)) return new Refusal('bad_certificate');
  return new Refusal(NETWORK[code] ?? 'unreachable');
}
