import { z } from 'zod';

/** The few shapes that every room's schemas are made of. */
export const Id = z.uuid().meta({ description: 'UUIDv7' });
export const Timestamp = z.iso.datetime().meta({ description: 'ISO 8601, UTC' });

const CALENDAR = { first: Date.UTC(1000, 0, 1), last: Date.UTC(9999, 11, 31) } as const;

/** A day or a moment that somebody names: of years with four digits in UTC too, so that it can be written as a Timestamp again. */
export const GivenTime = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .refine((text) => Date.parse(text) >= CALENDAR.first && Date.parse(text) <= CALENDAR.last, { error: 'must lie between the years 1000 and 9999' });

/** Text that a person typed: well-formed Unicode without NUL, so that it is stored exactly as it was sent. */
export const Text = (maximum: number, minimum = 0) =>
  z
    .string()
    .min(minimum)
    .max(maximum)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), {
      error: 'must be well-formed text without NUL characters',
      params: { code: 'invalid-text' },
    });

/** Text with something to read in it: a name, a reason. */
export const Words = (maximum: number) => Text(maximum, 1).refine((text) => text.trim() !== '', { error: 'must not be blank' });

export const HttpUrl = Text(2000)
  .refine((value) => /^https?:$/.test(safeProtocol(value)), { error: 'must be an http or https address' })
  .meta({ format: 'uri' });

export const Marks = z
  .array(z.object({ start: z.int(), end: z.int() }))
  .meta({ description: 'where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought' });

export const PersonRef = z.object({ id: Id, name: z.string() });

export const Page = z.object({
  after: z.string().nullable().meta({ description: 'cursor of the next page, null on the last' }),
  total: z.int(),
  totalIsExact: z.boolean().meta({ description: 'false: there are more than `total`' }),
});

export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ data: z.array(item), page: Page });

function safeProtocol(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}
