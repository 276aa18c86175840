import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { newSecret, signedHeaders } from './signature.js';

const now = (): number => Math.floor(Date.now() / 1000);
const BODY = JSON.stringify({ type: 'fact.published', data: { statement: 'Zwölf Brücken – 12 جسرًا 🌉 </script>' } });

describe('a signature', () => {
  it('is the one of the published example', () => {
    const headers = signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}', ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']);
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is taken by the reference library, and by nobody with another secret or another body', () => {
    const secret = newSecret();
    const headers = signedHeaders('m-1', now(), BODY, [secret]);
    expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
    expect(() => new Webhook(newSecret()).verify(BODY, headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${BODY} `, headers)).toThrow();
    expect(() => new Webhook(secret).verify(BODY, { ...headers, 'webhook-id': 'm-2' })).toThrow();
  });

  it('counts with the old secret and with the new one while one replaces the other', () => {
    const [before, after] = [newSecret(), newSecret()];
    const headers = signedHeaders('m-1', now(), BODY, [after, before]);
    for (const secret of [before, after]) expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
  });
});

describe('a secret', () => {
  it('is 32 random bytes, none like the other', () => {
    const secrets = Array.from({ length: 100 }, newSecret);
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
  });
});
