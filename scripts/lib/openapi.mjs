import { join } from 'node:path';

import { root } from './paths.mjs';

export const documentFile = join(root, 'docs/openapi.json');
export const typesFile = join(root, 'frontend/src/api/schema.d.ts');

/** The API's OpenAPI document as it stands in docs/. */
export const describedApi = (document) => `${JSON.stringify(document, null, 1)}\n`;

/**
 * TypeScript types of the API's requests and answers.
 * @param {object} document OpenAPI 3.1
 * @returns {Promise<string>} a declaration file
 */
export async function typesOf(document) {
  // Imported late: `npm run openapi` installs what is missing first.
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  // What has a default may be left out of a request.
  const types = await openapiTypes(structuredClone(document), { defaultNonNullable: false });
  return `/** Made by \`npm run openapi\` from docs/openapi.json. */\n${astToString(types)}`;
}
