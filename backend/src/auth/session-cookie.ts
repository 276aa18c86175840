import type { FastifyReply } from 'fastify';

/** The browser only takes a `__Host-` cookie over HTTPS; on plain HTTP the name goes without. */
const SECURE_NAME = '__Host-claimdesk_session';
const PLAIN_NAME = 'claimdesk_session';
export const COOKIE_NAMES = [SECURE_NAME, PLAIN_NAME] as const;

export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean, hours: number): void {
  void reply.setCookie(secure ? SECURE_NAME : PLAIN_NAME, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: hours * 3600,
  });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(secure ? SECURE_NAME : PLAIN_NAME, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}
