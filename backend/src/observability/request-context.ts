import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
  requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with the id that logs and audit events of this request carry. */
export const withRequest = <T>(id: string, work: () => T): T => storage.run({ requestId: id }, work);

/** The id of the request being answered, null outside of one. */
export const requestId = (): string | null => storage.getStore()?.requestId ?? null;
