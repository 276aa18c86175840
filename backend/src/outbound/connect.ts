import { once } from 'node:events';
import net, { type LookupFunction } from 'node:net';
import tls from 'node:tls';
import { type FetchRules, hostOf, portOf } from './fetch-rules.js';
import { Refusal } from './refusal.js';

/**
 * A connection on which nothing was sent yet, to an address that was judged three times: as it is written, as its name was answered (the answer that
 * is judged is the one that is used, so a second one can't differ), and as the socket says it is.
 *
 * @throws Refusal, or the error of the network
 */
export async function connect(url: URL, rules: FetchRules, signal: AbortSignal): Promise<net.Socket> {
  const host = hostOf(url);
  const port = portOf(url);
  const socket = net.connect({ host, port, lookup: judgedLookup(rules, port), signal });
  // Whoever waits hears of an error from what they wait for; one that comes between two waits must not end the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect', { signal });
    if (!rules.permits(socket.remoteAddress ?? '', port)) throw new Refusal('not_public');
    return url.protocol === 'https:' ? await secured(socket, host, signal) : socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function judgedLookup(rules: FetchRules, port: number): LookupFunction {
  return (hostname, options, callback) => {
    rules.resolve(hostname).then(
      (addresses) => {
        if (addresses.length === 0) return callback(new Refusal('unknown_host'), '', 0);
        // One that is not public among others that are is no accident.
        if (!addresses.every(({ address }) => rules.permits(address, port))) return callback(new Refusal('not_public'), '', 0);
        if (options.all) return callback(null, addresses);
        callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

async function secured(socket: net.Socket, host: string, signal: AbortSignal): Promise<net.Socket> {
  const secure = tls.connect({ socket, host, servername: net.isIP(host) ? undefined : host, ALPNProtocols: ['http/1.1'] });
  secure.on('error', () => undefined);
  await once(secure, 'secureConnect', { signal });
  return secure;
}
