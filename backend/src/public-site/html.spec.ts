import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html, paragraphs, safeLink } from './html.js';

const nasty = fc.array(fc.constantFrom('<', '>', '&', '"', "'", '</p>', '<!--', '&amp;', '\u2028', '\0', '\ud800', 'é', '𠀀', 'a'), { maxLength: 20 }).map((parts) => parts.join(''));

describe('a piece of a page', () => {
  it('holds values as text, whatever they are', () => {
    fc.assert(fc.property(nasty, (text) => expect(html`<p title="${text}">${text}</p>`.text.slice(10, -4)).not.toMatch(/[<']|&(?!amp;|lt;|gt;|quot;|#39;)/)));
    expect(html`<p>${'<b>&"\''}</p>`.text).toBe('<p>&lt;b&gt;&amp;&quot;&#39;</p>');
  });

  it('takes pieces as they are, lists item by item, and nothing for nothing', () => {
    expect(html`${[html`<i>${1}</i>`, '<', null]}${undefined}${false}${0}`.text).toBe('<i>1</i>&lt;0');
  });

  it('can be sent: no NUL, no half of a character', () => {
    fc.assert(fc.property(nasty, (text) => expect([html`${text}`.text.isWellFormed(), html`${text}`.text.includes('\0')]).toEqual([true, false])));
  });
});

describe('a link', () => {
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//host', '/facts', 'nonsense', null])('never leads to %j', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it('leads to pages', () => {
    for (const address of ['https://register.example/7?a=1#b', 'HTTP://register.example']) expect(safeLink(address)).toBe(address);
  });
});

it('paragraphs are parted by blank lines', () => {
  expect(paragraphs(' One.\nTwo.\n \n\n Three. \n')).toEqual(['One.\nTwo.', 'Three.']);
});
