/** Who acts: a signed-in person, or the program itself (`id` null) in a job or on the command line. */
export interface Actor {
  id: string | null;
  name: string;
  role: 'reviewer' | 'editor' | 'admin' | 'system';
}

/** The program itself, as it stands in the audit log. */
export const systemActor = (name: string): Actor => ({ id: null, name, role: 'system' });
