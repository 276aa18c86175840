import { Check } from 'typeorm';

/** What holds for each version of a fact, and for the newest one too. */
export const VersionChecks =
  (table: string): ClassDecorator =>
  (target) => {
    const checks: ReadonlyArray<[string, string]> = [
      ['change_known', `change IN ('held', 'published', 'updated', 'corrected', 'paused', 'resumed', 'withdrawn')`],
      ['change_leads_there', `publication_state = CASE change WHEN 'held' THEN 'unpublished' WHEN 'paused' THEN 'paused' WHEN 'withdrawn' THEN 'withdrawn' ELSE 'published' END`],
      ['note_says_why', `CASE WHEN change IN ('corrected', 'withdrawn') THEN note IS NOT NULL ELSE note IS NULL OR change = 'updated' END AND btrim(note) <> ''`],
      ['validity_in_order', 'valid_from <= valid_until AND as_of <= valid_until'],
    ];
    for (const [name, expression] of checks) Check(`${table}_${name}`, expression)(target);
  };
