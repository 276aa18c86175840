import { HttpError, type AuthProvider } from 'ra-core';
import { session as sessionApi, type Permission, type SignIn } from '../api';
import { currentSession, forget, knownSession, lose, remember } from './session';

type Needs = Partial<Record<string, Permission>> & { list: Permission };

/** What a screen needs: the server decides anyway, this only hides what it would refuse. */
const NEEDS: Record<string, Needs> = {
  desk: { list: 'assignment.work' },
  articles: { list: 'article.read', create: 'article.ingest' },
  claims: { list: 'claim.read' },
  disputes: { list: 'dispute.read' },
  matching: { list: 'claim.read', edit: 'relation.manage' },
  'earlier-checks': { list: 'claim.read', create: 'check.import' },
  'control-room': { list: 'control.read', edit: 'claim.assign' },
  calibration: { list: 'assignment.work' },
  'gold-claims': { list: 'gold.manage' },
  queues: { list: 'queue.read', create: 'queue.manage', edit: 'queue.manage' },
  'routing-rules': { list: 'queue.read', edit: 'queue.manage' },
  priorities: { list: 'priority.manage' },
  facts: { list: 'fact.read' },
  'correction-requests': { list: 'correction.decide' },
  approvals: { list: 'review.read' },
  'verdict-scale': { list: 'scale.manage' },
  exports: { list: 'export.run' },
  users: { list: 'user.manage' },
  'api-keys': { list: 'key.manage' },
  webhooks: { list: 'webhook.manage' },
  'audit-events': { list: 'audit.read' },
};

/** Nothing is ever deleted or copied, and a list is exported by the server, never row by row through the browser. */
const NEVER = new Set(['delete', 'export', 'clone']);

/** The permission that an action on a resource takes, null where nobody may. */
export function neededFor(resource: string, action: string): Permission | null {
  const needs = NEEDS[resource];
  if (!needs || NEVER.has(action)) return null;
  return needs[action] ?? needs.list;
}

const isSignedOut = (error: unknown): error is HttpError => error instanceof HttpError && error.status === 401;

/** react-admin shows the message of what it catches unless that is `false`: here the sign-in page speaks for itself. */
const quietly = (error: HttpError): HttpError => Object.defineProperty(error, 'message', { value: false });

export const authProvider: AuthProvider = {
  login: async (credentials: SignIn) => {
    remember(await sessionApi.signIn(credentials));
  },
  logout: async () => {
    // After a 401 there is no session left to end.
    const wasSignedIn = knownSession() !== null;
    forget();
    if (wasSignedIn) await sessionApi.signOut().catch(() => undefined);
    return '/login';
  },
  checkAuth: async () => {
    try {
      await currentSession();
    } catch (error) {
      throw isSignedOut(error) ? quietly(error) : error;
    }
  },
  checkError: async (error: unknown) => {
    if (!isSignedOut(error)) return;
    lose();
    throw error;
  },
  getIdentity: async () => {
    const { user, mustChangePassword } = await currentSession();
    return { id: user.id, fullName: user.name, email: user.email, role: user.role, mustChangePassword };
  },
  getPermissions: async () => (await currentSession()).permissions,
  canAccess: async ({ resource, action }) => {
    const needed = neededFor(resource, action);
    return needed !== null && (await currentSession()).permissions.includes(needed);
  },
};
