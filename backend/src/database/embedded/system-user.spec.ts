import { describe, expect, it } from '@jest/globals';

import { isRoot, runAs, unprivilegedUser } from './system-user.js';

const passwd = (...lines: string[]) => (): string => ['root:x:0:0:root:/root:/bin/bash', ...lines, ''].join('\n');
const NOBODY = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin';

describe('the account of the database server', () => {
  it('is postgres where there is one, else nobody, and this very user where nobody has to drop anything', () => {
    const postgres = unprivilegedUser(passwd(NOBODY, 'postgres:x:101:104::/var/lib/postgresql:/bin/bash'));
    const nobody = unprivilegedUser(passwd(NOBODY));
    expect(postgres).toEqual(isRoot() ? { uid: 101, gid: 104 } : undefined);
    expect(nobody).toEqual(isRoot() ? { uid: 65_534, gid: 65_534 } : undefined);
  });

  it('is never root nor a number below zero, and the error says what to do when that leaves none', () => {
    const find = (): unknown => unprivilegedUser(passwd('postgres:x:0:0::/:/bin/sh', 'nobody:*:-2:-2::/:/usr/bin/false'));
    if (isRoot()) expect(find).toThrow(/ordinary user, or set DATABASE_URL\.$/);
    else expect(find()).toBeUndefined();
  });

  it('starts programs without the locale and the settings of the caller', () => {
    const { stdout } = runAs(undefined, '/usr/bin/env', []);
    expect(stdout.trim().split('\n').sort()).toEqual(['LC_ALL=C', 'PATH=/usr/local/bin:/usr/bin:/bin', 'TZ=UTC']);
  });
});
