/**
 * The embedded database cannot be brought up.
 * `message` is one line for the person at the terminal: what is wrong and what to do. `detail` is for the log.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    message: string,
    readonly detail = '',
  ) {
    super(message);
  }
}
