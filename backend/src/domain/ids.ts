/** Who acts: a signed-in person, a program with an API key (`id` null, `key` set), or this program itself in a job or on the command line. */
export interface Actor {
  id: string | null;
  name: string;
  role: 'reviewer' | 'editor' | 'admin' | 'key' | 'system';
  key?: KeyOfActor;
}

export interface KeyOfActor {
  id: string;
  /** The person who made it, and answers for it. */
  madeBy: string;
}

/** The program itself, as it stands in the audit log. */
export const systemActor = (name: string): Actor => ({ id: null, name, role: 'system' });
