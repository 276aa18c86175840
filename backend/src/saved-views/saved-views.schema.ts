import { z } from 'zod';
import { Id, PersonRef, Text, Timestamp, Words } from '../http/index.js';

export const VIEWED_LISTS = ['claims', 'articles', 'facts'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

const Filter = z
  .record(z.string().min(1).max(40), Text(200, 1))
  .meta({ description: 'by name, as in the query of the list: `{"state": "queued"}`; checked against what that list knows' });
const Sort = z.string().max(40).meta({ description: 'as in the query of the list: `-priority`' });
const Columns = z
  .array(z.string().min(1).max(40))
  .min(1)
  .max(20)
  .nullable()
  .meta({ description: 'those that are shown; null: all of them' });
const Shared = z.boolean().meta({ description: 'with the newsroom; takes the permission view.share' });

export const SavedView = z.object({
  id: Id,
  resource: z.enum(VIEWED_LISTS),
  name: z.string(),
  filter: z.record(z.string(), z.string()),
  sort: z.string(),
  columns: z.array(z.string()).nullable(),
  shared: z.boolean(),
  owner: PersonRef,
  mayChange: z.boolean(),
  updatedAt: Timestamp,
  version: z.int(),
}).meta({ id: 'SavedView' });

export const SavedViews = z.object({ data: z.array(SavedView) });

export const SavedViewsQuery = z.strictObject({ 'filter[resource]': z.enum(VIEWED_LISTS) });

export const CreateSavedView = z.strictObject({
  resource: z.enum(VIEWED_LISTS),
  name: Words(80),
  filter: Filter.default({}),
  sort: Sort,
  columns: Columns.default(null),
  shared: Shared.default(false),
});

export const UpdateSavedView = z.strictObject({
  version: z.int(),
  name: Words(80).optional(),
  filter: Filter.optional(),
  sort: Sort.optional(),
  columns: Columns.optional(),
  shared: Shared.optional(),
});
