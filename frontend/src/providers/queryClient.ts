import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'ra-core';

const ATTEMPTS = 2;

/** A refusal stays a refusal: only answers that may differ the next time are asked for again. */
function worthRetrying(failures: number, error: unknown): boolean {
  if (failures >= ATTEMPTS) return false;
  return !(error instanceof HttpError) || error.status === 0 || error.status >= 502;
}

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000 } },
  });
