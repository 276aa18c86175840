import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, cpSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { clusterIn, databaseHome, isUsable, socketDirectory, socketIn } from './places.js';
import { isRoot, unprivilegedUser } from './system-user.js';

const user = unprivilegedUser();
let open: string;
let closed: string;
let systemHome: string;

/** mkdtemp makes 0700 directories, through which the server's own account cannot pass when root starts it. */
beforeEach(() => {
  open = realpathSync(mkdtempSync(join(tmpdir(), 'claimdesk-places-')));
  chmodSync(open, 0o755);
  closed = join(open, 'home');
  mkdirSync(join(closed, 'data'), { recursive: true });
  chmodSync(closed, 0o700);
  systemHome = join(open, 'var', 'lib');
});
afterEach(() => rmSync(open, { recursive: true }));

/** Stands for initdb. */
function makeCluster(home: string): void {
  mkdirSync(clusterIn(home), { recursive: true });
}

describe('where the database goes', () => {
  it('is the data directory where the server can get at it', () => {
    mkdirSync(join(open, 'data'));
    expect(databaseHome(join(open, 'data'), user, systemHome)).toBe(join(open, 'data'));
  });

  it("is the system's directory where a closed home keeps the server's account out, and a pointer says so", () => {
    const data = join(closed, 'data');
    const home = databaseHome(data, user, systemHome);
    expect(home.startsWith(isRoot() ? systemHome : data)).toBe(true);
    expect(existsSync(join(data, 'postgres.location'))).toBe(isRoot());
    makeCluster(home);
    expect(databaseHome(data, user, systemHome)).toBe(home);
  });

  it('follows a data directory that was moved, but leads no copy into the same database', () => {
    const [data, moved, copy] = ['data', 'moved', 'copy'].map((name) => join(closed, name)) as [string, string, string];
    const home = databaseHome(data, user, systemHome);
    makeCluster(home);
    cpSync(data, copy, { recursive: true });
    expect(databaseHome(copy, user, systemHome)).not.toBe(home);
    renameSync(data, moved);
    expect(databaseHome(moved, user, systemHome)).toBe(isRoot() ? home : moved);
  });

  it("is the server's own and closed to everybody else", () => {
    const directory = join(open, 'run');
    expect(isUsable(directory, user)).toBe(true);
    const { mode, uid } = statSync(directory);
    expect([mode & 0o777, uid]).toEqual([0o700, user?.uid ?? process.getuid?.()]);
  });
});

describe('where the socket goes', () => {
  it('is beside the database', () => {
    expect(socketDirectory(open, user)).toBe(join(open, 'run'));
  });

  it('is a short directory of its own where the path would be longer than the system takes', () => {
    const deep = join(open, 'a'.repeat(120));
    mkdirSync(deep);
    const directory = socketDirectory(deep, user);
    expect(Buffer.byteLength(socketIn(directory))).toBeLessThanOrEqual(103);
    expect(socketDirectory(deep, user)).toBe(directory);
    rmSync(directory, { recursive: true });
  });
});
