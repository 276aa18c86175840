import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seal } from './envelope.js';
import { type ExportManifest, readManifest, signManifest } from './manifest.js';

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const manifest: ExportManifest = {
  export: { id: '01998a3e-2f6b-7cc1-9d5e-0b8a5f1c2d3e', format: 'csv', filter: { verdict: 'verified' }, asOf: '2031-05-01T00:00:00.000000Z', builtAt: '2031-05-02T09:00:00.000Z' },
  file: { name: 'facts.csv', bytes: 12, sha256: 'a'.repeat(64) },
  facts: 1,
  newsroom: { name: 'The Test Desk', url: 'https://desk.example' },
  audit: { position: 7, hash: 'b'.repeat(64) },
};
const proof = signManifest(manifest, ours.privateKey);

describe('the proof of an export', () => {
  it('is read back by whoever has the newsroom’s public key', () => {
    expect(readManifest(JSON.parse(JSON.stringify(proof)), ours.publicKey)).toEqual(manifest);
  });

  it('is nothing under another key', () => {
    expect(readManifest(proof, theirs.publicKey)).toMatch(/not signed with this key/);
    expect(readManifest(signManifest(manifest, theirs.privateKey), ours.publicKey)).toMatch(/not signed with this key/);
  });

  it('is nothing once a single bit of it was changed', () => {
    const payload = Buffer.from(proof.payload, 'base64');
    fc.assert(
      fc.property(fc.nat(payload.byteLength * 8 - 1), (bit) => {
        const changed = Buffer.from(payload);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(readManifest({ ...proof, payload: changed.toString('base64') }, ours.publicKey)).toMatch(/changed after/);
      }),
    );
  });

  it('can not be passed off as something of another kind', () => {
    expect(readManifest({ ...proof, payloadType: 'application/json' }, ours.publicKey)).toMatch(/not signed/);
  });

  it('is told from what is no proof at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (anything) => expect(readManifest(anything, ours.publicKey)).toBe('it is no proof of an export')));
  });

  it('signs exactly what the standard says', () => {
    // The worked example of DSSE's protocol.md.
    const { signatures } = seal('http://example.com/HelloWorld', Buffer.from('hello world'), ours.privateKey);
    const signed = Buffer.from('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(verify(null, signed, ours.publicKey, Buffer.from(signatures[0]!.sig, 'base64'))).toBe(true);
  });
});
