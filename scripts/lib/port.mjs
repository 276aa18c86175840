import { createServer } from 'node:net';

import { Failure } from './failure.mjs';

/**
 * Takes the port for a moment, so that a port in use is known before anything heavy starts.
 * @throws {Failure}
 */
export async function requireFreePort(host, port) {
  const error = await tryListen(host, port);
  if (!error) return;
  throw new Failure(explain(error, host, port), { cause: error });
}

/** @returns {Promise<number>} a port that is free at this moment */
export async function freePort(host = '127.0.0.1') {
  let port;
  const error = await tryListen(host, 0, (taken) => (port = taken));
  if (error) throw error;
  return port;
}

function tryListen(host, port, onPort = () => {}) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => {
      onPort(server.address().port);
      server.close(() => resolve(undefined));
    });
  });
}

function explain(error, host, port) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program: stop that one, or choose another port, for example PORT=${port === 65_535 ? port - 1 : port + 1} npm start.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user: choose one above 1023, for example PORT=3000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is not an address of this machine: use 127.0.0.1 (this machine only) or 0.0.0.0 (every interface).`;
    default:
      return `Port ${port} on ${host} cannot be opened (${error.code ?? error.message}): choose another with PORT or HOST.`;
  }
}
