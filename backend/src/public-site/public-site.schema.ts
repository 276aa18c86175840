import { z } from 'zod';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, Text } from '../http/index.js';

/** Addresses are typed, cut and decorated by others: what is not known is left alone, what does not fit is refused. */
const blankIsNothing = (value: unknown): unknown => (value === '' ? undefined : value);
const Cursor = z.string().max(500).optional();

export const SlugParam = z.object({ slug: Text(120, 1) });
export const PartParam = z.object({ part: z.union([z.literal('pages'), Id]) });

export const ListQuery = z.object({
  q: z.preprocess(blankIsNothing, Text(200).optional()),
  verdict: z.preprocess(blankIsNothing, z.enum(VERDICTS).optional()),
  after: Cursor,
});
export const PageQuery = z.object({ after: Cursor });
export const SentQuery = z.object({ sent: z.literal('1').optional() });
export const DataFeedQuery = z.object({ after: Id.optional() });

const Pixels = z.coerce.number().int().min(1).max(10_000).optional();
export const OEmbedQuery = z.object({ url: Text(2000, 1), format: z.enum(['json', 'xml']).default('json'), maxwidth: Pixels, maxheight: Pixels });
