import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkArticleText, contentHash, decodeUpload, titleFrom } from './text-intake.js';

const bytes = (...parts: Array<string | number[]>): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const code = (expected: string) => expect.objectContaining({ code: expected });
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('an uploaded file', () => {
  it('is read as UTF-8, without its byte order mark', () => {
    expect(decodeUpload(bytes([0xef, 0xbb, 0xbf], 'Überflutung'))).toBe('Überflutung');
  });

  it.each([
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['UTF-16', Buffer.from('Text', 'utf16le')],
    ['Latin-1', Buffer.from('Überflutung', 'latin1')],
    ['a cut character', bytes('Br\u00fccke').subarray(0, 3)],
    ['an encoded surrogate', bytes([0xed, 0xa0, 0x80])],
    ['an overlong slash', bytes([0xc0, 0xaf])],
  ])('is refused when it is %s', (_, file) => {
    expect(() => decodeUpload(file)).toThrow(code('unsupported-media-type'));
  });

  it('is refused from the first byte over 2 MB', () => {
    expect(decodeUpload(Buffer.alloc(2_000_000, 'a'))).toHaveLength(2_000_000);
    expect(() => decodeUpload(Buffer.alloc(2_000_001, 'a'))).toThrow(code('too-large'));
  });

  it('gives back any text that was saved as UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.isWellFormed() && !text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decodeUpload(Buffer.from(text))).toBe(text);
      }),
    );
  });
});

describe('an article’s text', () => {
  it.each([
    ['NUL', 'A\0B', 'invalid-text'],
    ['half of a character', 'cut \ud83d', 'invalid-text'],
    ['nothing', '', 'validation-failed'],
    ['white space only', ' \n\t\u00a0\u2028', 'validation-failed'],
    ['control characters of a binary file', `PK\x03\x04${'\x01\x02'.repeat(50)}`, 'unsupported-media-type'],
  ])('is refused when it holds %s', (_, text, expected) => {
    expect(() => checkArticleText(text)).toThrow(code(expected));
  });

  it('is measured in bytes, not in characters', () => {
    expect(checkArticleText('a'.repeat(2_000_000))).toHaveLength(2_000_000);
    expect(() => checkArticleText('€'.repeat(666_667))).toThrow(code('too-large'));
  });

  it('is never changed: what passes passes as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          expect(checkArticleText(text)).toBe(text);
        } catch (error) {
          expect(['invalid-text', 'validation-failed', 'unsupported-media-type']).toContain((error as { code: string }).code);
          expect(text.trim() === '' || text.includes('\0') || !text.isWellFormed() || /\p{Cc}/u.test(text)).toBe(true);
        }
      }),
    );
  });

  it('may hold the odd form feed or escape of a scanned page', () => {
    expect(checkArticleText(`Page one.\fPage two.\x1b[0m`)).toContain('Page two');
  });
});

describe('the hash of a text', () => {
  it('is alike for texts that only differ in white space and in how accents are encoded', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Brücke', 'zu', '12', 'ﬁ', '東京'), { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', '\n', '\r\n\t', '\u00a0 '), (words, space) => {
        expect(contentHash(`\n${words.join(space)} `.normalize('NFD'))).toEqual(contentHash(words.join(' ').normalize('NFC')));
      }),
    );
  });

  it('differs with a word, a letter’s case or a digit', () => {
    const hashes = ['12 died', '13 died', '12 Died', '12died'].map((text) => contentHash(text).toString('hex'));
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('the title of a text without one', () => {
  it('is its first line', () => {
    expect(titleFrom('\n\n  Bridge closed \r\nAll the rest.')).toBe('Bridge closed');
  });

  it('is cut at a word, not in it', () => {
    expect(titleFrom(`${'word '.repeat(40)}\nmore`)).toBe(`${'word '.repeat(23)}word …`);
  });

  it('is one short, well-formed line for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('𠀀'.repeat(200), `a${'𠀀'.repeat(200)}`)), (text) => {
        fc.pre(text.isWellFormed());
        const title = titleFrom(text);
        expect(title.length).toBeLessThanOrEqual(122);
        expect(title).not.toContain('\n');
        expect(title.isWellFormed()).toBe(true);
        if (!text.includes('\ufffd')) expect(title).not.toContain('\ufffd');
        expect(title === '').toBe(text.trim() === '');
      }),
    );
  });
});
