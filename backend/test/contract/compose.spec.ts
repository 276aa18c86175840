import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  image: string;
  command: string[];
  ports?: string[];
  restart: string;
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  networks: string[];
  depends_on?: Record<string, { condition: string }>;
  volumes: string[];
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, null>;
}

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
// "<<" merges, as Docker's own reader does.
const { services, volumes } = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const service = (name: string): Service => services[name] as Service;
const all = Object.values(services);

/** The TypeScript that a path in dist/ is compiled from. */
const sourceOf = (path: string): string => join(root, path.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

describe('docker-compose.yml', () => {
  it('runs both databases, the migration, the API, the worker and a proxy', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'migrate', 'postgres', 'proxy', 'valkey', 'worker']);
    expect(service('postgres').image).toBe('postgres:18');
  });

  it('starts the API and the worker after healthy databases and a finished migration', () => {
    for (const name of ['api', 'worker']) {
      expect(service(name).depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        valkey: { condition: 'service_healthy' },
        migrate: { condition: 'service_completed_successfully' },
      });
    }
    expect(service('migrate').restart).toBe('no');
  });

  it('can tell whether each service that others wait for is healthy', () => {
    const awaited = all.flatMap((one) => Object.entries(one.depends_on ?? {}));
    const healthy = awaited.filter(([, { condition }]) => condition === 'service_healthy').map(([name]) => name);
    for (const name of new Set(healthy)) expect(service(name).healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('runs programs that the build makes', () => {
    const commands = [...all.map(({ command }) => command), ...all.map(({ healthcheck }) => healthcheck?.test ?? [])];
    const programs = [...commands.flat().filter((word) => word.startsWith('dist/')), ...read('Dockerfile').match(/dist\/[\w/-]+\.js/g) ?? []];
    expect(programs.length).toBeGreaterThanOrEqual(4);
    for (const program of programs) expect([program, existsSync(sourceOf(program))]).toEqual([program, true]);
  });

  it('holds no password and starts with none missing', () => {
    const secrets = all.flatMap(({ environment }) => Object.entries(environment ?? {})).filter(([name]) => /PASSWORD|SECRET|_URL$/.test(name));
    expect(secrets.length).toBeGreaterThanOrEqual(5);
    for (const [name, value] of secrets) expect([name, value]).toEqual([name, expect.stringMatching(/\$\{[A-Z_]+:\?[^}]+\}/)]);
    expect(read('docker-compose.yml')).not.toMatch(/:\/\/\w*:(?!\$\{)[^@\s/]+@/);
  });

  it('opens the ports of the proxy alone, and keeps the databases off the outer network', () => {
    expect(Object.keys(services).filter((name) => service(name).ports)).toEqual(['proxy']);
    expect(service('postgres').networks).toEqual(['inside']);
    expect(service('valkey').networks).toEqual(['inside']);
  });

  it('keeps on a named volume whatever has to outlive a container', () => {
    const named = all.flatMap((one) => one.volumes.map((volume) => volume.split(':')[0]));
    expect([...new Set(named)].sort()).toEqual(Object.keys(volumes).sort());
  });
});

describe('Dockerfile', () => {
  it('runs as an ordinary user', () => {
    const lastStage = read('Dockerfile').split(/^FROM /m).at(-1) ?? '';
    expect(lastStage).toMatch(/^USER node$/m);
  });

  it('knows the manifest of every workspace, without which npm ci stops', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    for (const workspace of workspaces) expect(read('Dockerfile')).toContain(`COPY ${workspace}/package.json ${workspace}/`);
  });
});
