import { lookup, type LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { Refusal } from './refusal.js';

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is somebody's on the public internet. Addresses are judged, never their spelling: an IPv4 address in IPv6 clothes is
 * what it stands for.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) => lookup(hostname, { all: true, verbatim: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))));

export interface FetchLimits {
  milliseconds: number;
  bytes: number;
  redirects: number;
}

/** What may be fetched, and how much of it. */
export class FetchRules {
  private readonly exceptions: ReadonlySet<string>;

  /** @param exceptions `address:port` that may be fetched although they are not public, in the spelling of `new URL().host` */
  constructor(
    exceptions: readonly string[] = [],
    readonly limits: FetchLimits = { milliseconds: 15_000, bytes: 5_000_000, redirects: 5 },
    readonly resolve: Resolve = systemResolve,
  ) {
    this.exceptions = new Set(exceptions);
  }

  /**
   * What an address itself shows, before anybody is asked for its name.
   *
   * @throws Refusal
   */
  check(url: URL): void {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal('not_http');
    if (url.username || url.password) throw new Refusal('has_credentials');
    const host = hostOf(url);
    if (ipaddr.isValid(host) && !this.permits(host, portOf(url))) throw new Refusal('not_public');
    // A name may stand for an address that is an exception; which one it is shows when it is looked up.
    if (url.port !== '' && this.exceptions.size === 0) throw new Refusal('wrong_port');
    if (url.port !== '' && ![...this.exceptions].some((known) => known.endsWith(`:${url.port}`))) throw new Refusal('wrong_port');
  }

  /** Whether a connection to this address and port may be made. */
  permits(address: string, port: number): boolean {
    const usual = port === 80 || port === 443;
    return (usual && isPublic(address)) || this.exceptions.has(`${address}:${port}`);
  }
}

/** The host as sockets want it: without the brackets of IPv6, and without the dot that ends a full name. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
