import { z } from 'zod';
import { Id } from '../http/index.js';

export const ArchiveQueue = z.strictObject({
  version: z.int(),
  moveTo: Id.optional().meta({ description: 'the queue that its open work goes to; needed where claims wait or are held' }),
});

export const UnarchiveQueue = z.strictObject({ version: z.int() });
