import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHtml, readMarkdown } from './html-text.js';

const paragraphs = [
  'At least 12 people were killed when the river flooded Ostmark on Monday, the interior ministry said in the evening.',
  'The main bridge has been closed for more than two weeks, and no date has been named for the day on which it opens again.',
  'The mayor told reporters that 340 households had no power, and that the shelters of the district were full.',
];
const page = (body: string, head = ''): string => `<!doctype html><html><head><title>Flood in Ostmark</title>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Flood in Ostmark</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe('a web page', () => {
  it('is read as its paragraphs, without what stands around them', () => {
    const { text, title } = readHtml(page(`<nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>${article}<footer>Subscribe now!</footer>`));
    expect(title).toBe('Flood in Ostmark');
    expect(text.split('\n\n')).toEqual(expect.arrayContaining(paragraphs));
    expect(text).not.toMatch(/Sport|Subscribe/);
  });

  it('loses scripts, styles, pictures and the addresses of its links', () => {
    const body = article.replace('The mayor', '<script>alert(1)</script><style>p{color:red}</style><img src="x.png" alt="map"><a href="https://mayor.example">The mayor</a>');
    const { text } = readHtml(page(body));
    expect(text).toContain(paragraphs[2]);
    expect(text).not.toMatch(/alert|color|x\.png|mayor\.example/);
  });

  it('keeps headings and tables as they are written', () => {
    const { text } = readHtml(page(`<h2>In numbers</h2><table><tr><th>Town</th><td>Ostmark</td></tr></table><p>${paragraphs.join(' ')}</p>`));
    expect(text).not.toMatch(/IN NUMBERS|TOWN/);
  });

  it('may be short, or no page at all', () => {
    expect(readHtml('<p>Two died.</p>').text).toContain('Two died.');
    expect(readHtml('Two died.').text).toContain('Two died.');
    expect(readHtml('').text).toBe('');
  });

  it('is dated by a time that the database takes, or not at all', () => {
    const dated = (time: string): string | null => readHtml(page(article, `<meta property="article:published_time" content="${time}">`)).publishedAt;
    expect(dated('2031-05-02T09:00:00+02:00')).toBe('2031-05-02T07:00:00.000Z');
    expect(dated('yesterday')).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('Part 1', 'Fri 2 May 2031 (updated)', '+275000-01-01T00:00Z', '2031', '-000001-01-01T00:00Z', '9999-12-31T23:59:59-12:00'), fc.string()), (time) => {
        const read = dated(time.replace(/["&<>]/g, ''));
        if (read !== null) expect(read).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
    );
  });

  it('is read without falling over, whatever it is made of', () => {
    const pieces = fc.constantFrom('<p>', '</p>', '<table>', '<tr>', '</div>', '<div', '>', '<!--', ']]>', '&#xD800;', '&#0;', '&amp;', '<svg>', '<template>', '<script>', 'Two died.', '\0', '\ud800', '"', '<html>', '<body onload=x>');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(typeof readHtml(parts.join('')).text).toBe('string');
      }),
    );
  });
});

describe('a Markdown file', () => {
  it('is read as its readers see it', () => {
    const { text, title } = readMarkdown(`# The *big* flood\n\n${paragraphs[0]}\n\n- one\n- two [link](https://a.example)\n\n> ${paragraphs[1]}\n\n**${paragraphs[2]}**\n`);
    expect(title).toBe('The big flood');
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toMatch(/[#>[\]]|\*\*|a\.example/);
  });

  it('has no title where it has no heading', () => {
    expect(readMarkdown('Just text.')).toEqual({ text: 'Just text.', title: null, publishedAt: null });
    expect(readMarkdown('#\n\nText under an empty heading.').title).toBeNull();
    expect(readMarkdown('```\n# not a heading\n```').title).toBeNull();
  });

  it('can not bring markup of its own into the text', () => {
    expect(readMarkdown('Two <script>alert(1)</script>died.').text).toBe('Two died.');
  });
});
