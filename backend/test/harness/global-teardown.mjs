/** Drops the template and ends the server that global-setup.mjs started. */
export default async function globalTeardown() {
  await globalThis.claimdeskTestDatabase?.close();
}
