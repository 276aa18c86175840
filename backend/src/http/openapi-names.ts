import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';

const REF = '#/components/schemas/';

/**
 * Gives the document's schemas the names that its readers know them by: `Claim`, not `ClaimDto_Output`.
 *
 * @throws Error when two schemas that differ would get the same name
 */
export function tidyNames(document: OpenAPIObject): OpenAPIObject {
  const schemas = document.components?.schemas ?? {};
  const renamed: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const tidy = tidyName(name);
    const named = withTidyRefs(schema);
    if (tidy in renamed && !isDeepStrictEqual(renamed[tidy], named)) throw new Error(`Two different schemas are called ${tidy}.`);
    renamed[tidy] = named;
  }
  const sorted = Object.fromEntries(Object.entries(renamed).sort(([a], [b]) => (a < b ? -1 : 1)));
  const tidied = withTidyRefs(document) as OpenAPIObject;
  return { ...tidied, components: { ...tidied.components, schemas: sorted as never } };
}

const tidyName = (name: string): string => name.replace(/_Output$/, '').replace(/Dto$/, '');

function withTidyRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withTidyRefs);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) =>
      key === '$ref' && typeof value === 'string' && value.startsWith(REF)
        ? [key, REF + tidyName(value.slice(REF.length))]
        : [key, withTidyRefs(value)],
    ),
  );
}
