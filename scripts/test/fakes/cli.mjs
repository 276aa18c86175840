// Stands in for the command line: says what it was asked for.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [command] = process.argv.slice(2);
const { DATA_DIR } = process.env;
if (existsSync(join(DATA_DIR, `${command}.broken`))) {
  process.stderr.write('the disk is full: free some space\n');
  process.exit(1);
}
appendFileSync(join(DATA_DIR, 'events.log'), `cli ${command}\n`);
if (command === 'seed-demo') {
  const people = [{ role: 'reviewer', email: 'reviewer@example.org', password: 'not shown' }];
  writeFileSync(join(DATA_DIR, 'demo-credentials.json'), JSON.stringify(people), { mode: 0o600 });
}
