import { describe, expect, it } from '@jest/globals';
import { FetchRules, isPublic } from './fetch-rules.js';

const rules = new FetchRules();
const verdictOn = (address: string): string => {
  try {
    rules.check(new URL(address));
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0x0.0x0.0x1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.000.000.001/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.0.0.192/',
    'http://198.18.0.1/',
    'http://203.0.113.7/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001::7f00:1]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[100::1]/',
    'http://[4000::1]/',
    'https://127.0.0.1/',
  ])('%s is not on the public internet', (address) => {
    expect(verdictOn(address)).toBe('not_public');
  });

  it.each([
    ['ftp://register.example/', 'not_http'],
    ['file:///etc/passwd', 'not_http'],
    ['gopher://register.example/', 'not_http'],
    ['data:text/html,hello', 'not_http'],
    ['https://ada@register.example/', 'has_credentials'],
    ['https://ada:secret@register.example/', 'has_credentials'],
    ['https://:secret@register.example/', 'has_credentials'],
    ['http://register.example:22/', 'wrong_port'],
    ['http://register.example:6379/', 'wrong_port'],
    ['https://register.example:8443/', 'wrong_port'],
  ])('%s is refused as %s', (address, code) => {
    expect(verdictOn(address)).toBe(code);
  });

  it.each(['http://register.example/', 'https://register.example:443/a?b=c', 'http://8.8.8.8/', 'https://[2606:4700::1111]/', 'https://пример.example/'])('%s may be tried', (address) => {
    expect(verdictOn(address)).toBe('allowed');
  });
});

describe('an exception', () => {
  const withOne = new FetchRules(['10.2.3.4:8080']);

  it('is one address on one port', () => {
    expect(() => withOne.check(new URL('http://10.2.3.4:8080/'))).not.toThrow();
    expect(() => withOne.check(new URL('http://10.2.3.4/'))).toThrow('not on the public internet');
    expect(() => withOne.check(new URL('http://10.2.3.5:8080/'))).toThrow('not on the public internet');
    expect(withOne.permits('8.8.8.8', 8080)).toBe(false);
  });
});

it('what is no address is not public', () => {
  for (const nothing of ['', 'localhost', '1.2.3', '::g']) expect(isPublic(nothing)).toBe(nothing === '1.2.3');
});
