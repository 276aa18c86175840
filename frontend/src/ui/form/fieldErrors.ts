import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { fieldErrorsOf, messageOf } from '../../api';

/** Puts what the server found wrong beside the fields it is about; what is about none goes to `root`. */
export function showErrors<Values extends FieldValues>(error: unknown, setError: UseFormSetError<Values>, fields: readonly Path<Values>[]): void {
  const known = Object.entries(fieldErrorsOf(error)).filter(([name]) => (fields as readonly string[]).includes(name));
  for (const [name, message] of known) setError(name as Path<Values>, { type: 'server', message });
  if (known.length === 0) setError('root', { type: 'server', message: messageOf(error) });
}
