import { session as sessionApi, type Permission, type Session } from '../api';

let known: Session | null = null;
let pending: Promise<Session> | null = null;
let endedUnasked = false;

/**
 * Who is signed in; asked of the server once, then remembered until {@link forget}.
 *
 * @throws HttpError 401 when nobody is
 */
export function currentSession(): Promise<Session> {
  if (known) return Promise.resolve(known);
  pending ??= sessionApi
    .current()
    .then(remember)
    .finally(() => {
      pending = null;
    });
  return pending;
}

export function remember(session: Session): Session {
  known = session;
  endedUnasked = false;
  return session;
}

export function forget(): void {
  known = null;
  pending = null;
}

/** The server knows nobody any more though nobody signed out: the session ran out or was ended elsewhere. */
export function lose(): void {
  endedUnasked ||= known !== null;
  forget();
}

/** Whether somebody was in the middle of something when their session ended. */
export const wasLost = (): boolean => endedUnasked;

export const knownSession = (): Session | null => known;

export const mayNow = (permission: Permission): boolean => known?.permissions.includes(permission) ?? false;
