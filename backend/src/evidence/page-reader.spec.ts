import { describe, expect, it } from '@jest/globals';
import { readCopy } from './page-reader.js';

const URL_OF_IT = 'https://www.register.example/notices/12';
const body = `<article><h1>Notice</h1>${'<p>The register lists twelve deaths for that day, each with a name and a place of death.</p>'.repeat(6)}</article>`;
const page = (head: string): Buffer => Buffer.from(`<!doctype html><html><head>${head}</head><body><nav>Menu</nav>${body}</body></html>`);
const read = (head: string) => readCopy(page(head), 'text/html', 'utf-8', URL_OF_IT);

describe('what a page says of itself', () => {
  it('is read from Open Graph', () => {
    const head = `<title>Notice 12 | Register</title><meta property="og:title" content="Notice 12"><meta property="og:site_name" content="The Register">
      <meta property="article:published_time" content="2026-03-04T05:06:07+02:00">`;
    expect(read(head)).toMatchObject({ title: 'Notice 12', publisher: 'The Register', publishedAt: '2026-03-04T03:06:07.000Z', textComplete: true });
  });

  it.each([
    ['an object', { '@type': 'NewsArticle', headline: 'Notice 12', datePublished: '2026-03-04', publisher: { name: 'The Register' } }],
    ['a list', [{ '@type': 'WebSite' }, { headline: 'Notice 12', datePublished: '2026-03-04', publisher: [{ name: 'The Register' }] }]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { headline: 'Notice 12', datePublished: '2026-03-04', publisher: 'The Register' }] }],
  ])('is read from JSON-LD that is %s', (_, data) => {
    expect(read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({ title: 'Notice 12', publisher: 'The Register', publishedAt: '2026-03-04T00:00:00.000Z' });
  });

  it('is its title and its site, where it says no more', () => {
    expect(read('<title>  Notice\n 12 </title>')).toMatchObject({ title: 'Notice 12', publisher: 'register.example', publishedAt: null });
    expect(read('<script type="application/ld+json">{broken</script>')).toMatchObject({ publisher: 'register.example' });
    expect(read('<meta name="date" content="soon"><meta name="pubdate" content="0000-00-00">')).toMatchObject({ publishedAt: null });
  });

  it('is short and well-formed, whatever it is', () => {
    expect(read(`<meta property="og:title" content="${'𠀀'.repeat(600)}">`).title!.isWellFormed()).toBe(true);
    expect(read('<meta property="og:site_name" content="  ">').publisher).toBe('register.example');
  });
});

describe('the text of a copy', () => {
  it('is the page’s main text, without its navigation', () => {
    const { text } = read('');
    expect(text).toContain('lists twelve deaths');
    expect(text).not.toContain('Menu');
  });

  it.each([
    ['the header', 'windows-1252', ''],
    ['the page', null, '<meta charset="iso-8859-1">'],
    ['nobody, and is no UTF-8', null, ''],
  ])('is read in the encoding that was named by %s', (_, charset, head) => {
    const bytes = Buffer.from(`<html><head>${head}</head><body><p>Überflutung</p></body></html>`, 'latin1');
    expect(readCopy(bytes, 'text/html', charset, URL_OF_IT).text).toContain('Überflutung');
  });

  it('holds nothing that PostgreSQL would refuse, and says when it was too long', () => {
    expect(readCopy(Buffer.from('A\0B'), 'text/plain', 'x-made-up', URL_OF_IT)).toMatchObject({ text: 'A\uFFFDB', textComplete: true });
    expect(readCopy(Buffer.from('word '.repeat(120_000)), 'text/plain', null, URL_OF_IT)).toMatchObject({ textComplete: false });
  });

  it('is not read from a PDF or a picture', () => {
    expect(readCopy(Buffer.from('%PDF-1.7'), 'application/pdf', null, URL_OF_IT)).toMatchObject({ text: null, publisher: 'register.example', title: null });
  });
});
