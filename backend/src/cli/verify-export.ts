import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readConfig } from '../config/index.js';
import { readManifest, signingKeyFile } from '../exports/index.js';
import { CommandError } from './command-error.js';

/** `claimdesk export verify`: that a file is the one that its signed manifest speaks of, to the last byte. Needs no database. */
export interface VerifyOptions {
  /** The proof's file; by default the export's with `.proof.json` behind it. */
  proof?: string;
  /** The newsroom's public key, PEM; by default the one of the newsroom on this machine. */
  key?: string;
}

/** @throws CommandError that says in one line what does not fit */
export async function verifyExport(file: string, options: VerifyOptions): Promise<void> {
  const manifest = readManifest(await proofOf(options.proof ?? `${file}.proof.json`), await keyOf(options.key));
  if (typeof manifest === 'string') throw new CommandError(`the proof does not hold: ${manifest}`);
  const { bytes, sha256 } = await digestOf(file);
  if (sha256 !== manifest.file.sha256) {
    throw new CommandError(`${file} is not what was exported: it has ${bytes} bytes and SHA-256 ${sha256}, the proof speaks of ${manifest.file.bytes} and ${manifest.file.sha256}`);
  }
  const { newsroom, facts, audit } = manifest;
  print(`${file}: ${facts} ${facts === 1 ? 'fact' : 'facts'} of ${newsroom.name} (${newsroom.url})${manifest.export.asOf ? ` as of ${manifest.export.asOf}` : ''}, built at ${manifest.export.builtAt}`);
  print(`export ${manifest.export.id}, ${manifest.export.format}, asked for with ${JSON.stringify(manifest.export.filter)}`);
  print(audit ? `the audit log had ${audit.position} events then, the last ${audit.hash}` : 'the audit log was empty then');
}

async function proofOf(file: string): Promise<unknown> {
  const text = await readText(file, 'download it beside the export, or name it with --proof');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function keyOf(file: string | undefined): Promise<KeyObject> {
  const pem = file ? await readText(file, 'fetch it from /api/v1/exports/key of the newsroom') : await ownKey();
  try {
    return createPublicKey(pem);
  } catch {
    throw new CommandError(`${file} holds no key in PEM`);
  }
}

function ownKey(): Promise<string> {
  const file = signingKeyFile(readConfig().dataDir);
  return readText(file, 'there is no newsroom here, so name its public key with --key');
}

const readText = (file: string, hint: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} can't be read (${error.code}): ${hint}`);
  });

async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.byteLength;
    }
  } catch (error) {
    throw new CommandError(`${file} can't be read (${(error as NodeJS.ErrnoException).code}): check the path`);
  }
  return { bytes, sha256: hash.digest('hex') };
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
