import { join, relative } from 'node:path';

import { root } from './paths.mjs';

/** Where to go and how to sign in. */
export function welcome({ url, dataDir, demoPeople }) {
  const shown = (name) => {
    const path = join(dataDir, name);
    const short = relative(root, path);
    return short.startsWith('..') ? path : short;
  };
  const lines = ['', `Claimdesk is ready at ${url}`, ''];
  demoPeople.forEach(({ role, email }, index) => lines.push(row(index === 0 ? 'Sign in as' : '', `${role.padEnd(10)}${email}`)));
  if (demoPeople.length > 0) lines.push(row('Passwords', shown('demo-credentials.json')));
  else lines.push(row('Sign in', 'npm run --silent claimdesk -- user add   makes the first admin'));
  lines.push(row('Logs', shown('logs')), row('Stop', 'Ctrl-C'), '');
  return lines.join('\n');
}

const row = (label, text) => `  ${label.padEnd(12)}${text}`;
