export { Envelope, keyIdOf, type SignedEnvelope } from './envelope.js';
export { type ExportManifest, readManifest, signManifest } from './manifest.js';
export { SigningKey, signingKeyFile } from './signing-key.js';
