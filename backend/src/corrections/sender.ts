import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/** Everybody with IPv6 has 2^64 addresses at least: they count as one. */
const IPV6_NETWORK_BYTES = 8;

/** The sender's network under a day's salt: the same the whole day, and nobody's any more when the salt is gone. */
export const senderKeyOf = (salt: Buffer, address: string): Buffer => createHmac('sha256', salt).update(networkOf(address)).digest();

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, IPV6_NETWORK_BYTES).join('.');
}
