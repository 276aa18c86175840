import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Id } from './schema-parts.js';

/** `:id` in a path. */
export class IdParam extends createZodDto(z.object({ id: Id })) {}
