import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { lintClaimReview } from '../../src/domain/claim-review/index.js';
import { aDecidedClaim, aQueueForAll } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { documentOf as parsed, xmlDocumentOf } from '../harness/dom.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

const SITE = 'https://desk.example';
const NASTY = `</script><script>alert(1)</script><!-- ]]> \u2028 "onload='x' & =1+1 </title><img src=x onerror=alert(1)>`;

let newsroom: Newsroom;
let editor: Client;
let second: Client;
let queueId: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ PUBLIC_URL: SITE, NEWSROOM_NAME: 'The <b>Test</b> Desk', NEWSROOM_STATEMENT: `We take no side.\n\nWe are paid by <readers>.` });
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  queueId = await aQueueForAll(editor, [editor, second]);
});
afterAll(() => newsroom.close());

interface Read {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** As somebody who is not signed in. */
async function read(url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET'): Promise<Read> {
  const { statusCode, headers: sent, rawPayload } = await newsroom.app.inject({ method, url, headers });
  return { status: statusCode, headers: sent, text: (sent['content-encoding'] === 'gzip' && rawPayload.length > 0 ? gunzipSync(rawPayload) : rawPayload).toString() };
}

type Fact = Answer['body'];

/** A fact: one editor decided it, the other one approved it. */
async function published(review: Record<string, unknown> = {}, approval: Record<string, unknown> = {}): Promise<Fact> {
  const claim = await aDecidedClaim(newsroom, editor, queueId, review);
  const { body, status, text } = await second.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash, ...approval });
  if (status !== 201) throw new Error(text);
  return body;
}

async function done(fact: Fact, what: string, body: Record<string, unknown> = {}): Promise<Fact> {
  const answer = await second.post(`/facts/${fact.id}/${what}`, { version: fact.version, ...body });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
}

const corrected = (fact: Fact, change: Record<string, unknown>): Promise<Fact> =>
  done(fact, 'correct', { note: 'A figure was wrong.', statement: fact.statement, summary: fact.summary, speaker: fact.speaker, validFrom: fact.validFrom, asOf: fact.asOf, validUntil: fact.validUntil, ...change });

const at = (fact: Fact): string => `/facts/${encodeURIComponent(fact.slug)}`;
const documentOf = ({ text }: Read): any => parsed(text);
const all = (document: any, selector: string): any[] => [...document.querySelectorAll(selector)];
const wordsOf = (page: Read): string => documentOf(page).body.textContent.replaceAll(/\s+/g, ' ');

describe('the page of a fact', () => {
  it('shows what was claimed, what was found, why and on what evidence', async () => {
    const fact = await published({ rationale: 'Two registers agree.' });
    const page = await read(at(fact));
    const document = documentOf(page);
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(document.querySelector('h1').textContent).toBe(fact.statement);
    expect(document.title).toBe(`Verified: ${fact.statement} · The <b>Test</b> Desk`);
    for (const words of ['Verified', 'Two registers agree.', 'Supports the claim', 'Twelve entries for that day.', 'The Test Gazette', 'Something wrong?', 'Version']) expect(wordsOf(page)).toContain(words);
    expect(document.querySelector('link[rel=canonical]').getAttribute('href')).toBe(`${SITE}${at(fact)}`);
    expect(document.querySelector('meta[property="og:title"]').getAttribute('content')).toBe(`Verified: ${fact.statement}`);
    expect(all(document, 'link[rel=alternate]').map((link) => link.getAttribute('type')).sort()).toEqual(['application/atom+xml', 'application/feed+json', 'application/json+oembed', 'application/rss+xml']);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  it('carries its markup in one script element that nothing runs, and readers of markup have nothing to refuse in it', async () => {
    const fact = await published();
    const page = await read(at(fact));
    const scripts = all(documentOf(page), 'script');
    expect(scripts.map((script) => script.type)).toEqual(['application/ld+json']);
    const markup = JSON.parse(scripts[0].textContent);
    expect(markup).toEqual((await second.get(`/facts/${fact.id}/claim-review`)).body);
    expect(lintClaimReview([markup], `${SITE}${at(fact)}`).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('lets nothing run or load whatever stands in a field, and shows it as it was written', async () => {
    const fact = await published({ rationale: NASTY, evidence: [{ url: 'https://register.example/?q="><script>', quote: NASTY, stance: 'supports' }] });
    await corrected(fact, { statement: NASTY, summary: NASTY, speaker: NASTY.slice(0, 150), note: NASTY });
    await newsroom.sql.query(`UPDATE facts SET version = version + 1, change = 'updated', appearances = $2 WHERE id = $1`, [fact.id, JSON.stringify([{ title: NASTY, source: NASTY, url: `javascript:alert('${fact.id}')`, publishedAt: null }])]);
    for (const path of [at(fact), `${at(fact)}/embed`, '/published', '/published/corrections', `/published?q=${encodeURIComponent(NASTY)}`]) {
      const page = await read(path);
      const document = documentOf(page);
      expect([path, page.status, all(document, 'script').filter(({ type }) => type !== 'application/ld+json').length, document.querySelectorAll('img, base, object, [onload], [onerror], a[href^=javascript]').length]).toEqual([path, 200, 0, 0]);
      expect(page.text).not.toMatch(/<!--|\u2028(?=[^<]*<\/script>)/u);
    }
    const document = documentOf(await read(at(fact)));
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('h1').textContent).toBe(NASTY);
    expect(document.querySelector('blockquote').textContent).toBe(NASTY);
    expect(JSON.parse(document.querySelector('script').textContent).claimReviewed).toBe(NASTY);
  });

  it('sets no cookie, loads nothing from anywhere and is framed by nobody but as an embed', async () => {
    const fact = await published();
    for (const path of [at(fact), '/published', '/feeds/facts.rss']) {
      const { headers } = await read(path);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/);
    }
    const embed = await read(`${at(fact)}/embed`);
    expect(embed.headers).toMatchObject({ 'content-security-policy': expect.stringContaining('frame-ancestors *'), 'cross-origin-resource-policy': 'cross-origin' });
    expect(wordsOf(embed)).toContain(fact.statement);
  });

  it('says that its time is over once it is', async () => {
    const fact = await published();
    await corrected(fact, { asOf: '2025-01-01', validFrom: '2025-01-01', validUntil: '2025-02-01' });
    const page = await read(at(fact));
    expect(wordsOf(page)).toContain('This was checked for the time until 1 February 2025. It may no longer be so.');
    expect(wordsOf(await read(`${at(fact)}/embed`))).toContain('until 1 February 2025');
  });

  it('shows each correction on top, the newest first', async () => {
    const fact = await published();
    const once = await corrected(fact, { note: 'It was Tuesday.', summary: 'Tuesday.' });
    await corrected(once, { note: 'It was Wednesday after all.', summary: 'Wednesday.' });
    const notes = all(documentOf(await read(at(fact))), 'aside .note p').map(({ textContent }) => textContent);
    expect(notes).toEqual(['It was Wednesday after all.', 'It was Tuesday.']);
  });

  it('is gone with its reason when it was withdrawn, and says nothing while it is paused or before it is published', async () => {
    const withdrawn = await done(await published(), 'withdraw', { note: 'The register was forged.' });
    const gone = await read(at(withdrawn));
    expect(gone.status).toBe(410);
    expect(wordsOf(gone)).toContain('The register was forged.');
    expect(documentOf(gone).querySelector('script').textContent).toContain('Withdrawn');
    expect((await read(`${at(withdrawn)}/embed`)).text).not.toContain('Verified');

    const paused = await done(await published(), 'pause', { note: 'A reader doubts it.' });
    const hidden = await read(at(paused));
    expect([hidden.status, wordsOf(hidden).includes('being looked at again')]).toEqual([404, true]);
    const held = await published({}, { holdBack: true });
    const never = await read(at(held));
    expect([never.status, wordsOf(never).includes('There is nothing at this address')]).toEqual([404, true]);
    for (const fact of [paused, held]) {
      for (const path of [at(fact), `${at(fact)}/embed`, '/published', '/feeds/facts.atom', '/feeds/claimreview.json', '/published/corrections']) {
        expect([path, (await read(path)).text.includes(fact.statement)]).toEqual([path, false]);
      }
    }
  });

  it('leaves the desk’s own addresses alone', async () => {
    for (const path of ['/facts', '/facts/ready', '/facts/019a0000-0000-7000-8000-0000deadbeef/show', '/facts/019a0000-0000-7000-8000-0000deadbeef']) {
      expect([path, (await read(path)).headers['content-type']]).toEqual([path, expect.stringContaining('application/problem+json')]);
    }
    expect((await read('/facts/nothing-here-deadbeef')).headers['content-type']).toContain('text/html');
  });
});

describe('what caches keep', () => {
  it('is a page for a minute, with a tag of its bytes; who has it already gets nothing', async () => {
    const path = at(await published());
    const first = await read(path);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=600', vary: 'Accept-Encoding', etag: expect.stringMatching(/^"[\w-]{27}"$/), 'last-modified': expect.stringContaining('GMT') });
    const { etag, 'last-modified': modified } = first.headers as Record<string, string>;
    for (const known of [{ 'if-none-match': etag! }, { 'if-none-match': `"other", W/${etag}` }, { 'if-none-match': '*' }, { 'if-modified-since': modified! }]) {
      expect(await read(path, known as never)).toMatchObject({ status: 304, text: '', headers: { etag } });
    }
    for (const other of [{ 'if-none-match': '"other"' }, { 'if-none-match': '"other"', 'if-modified-since': modified! }, { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, { 'if-modified-since': 'nonsense' }]) {
      expect((await read(path, other as never)).status).toBe(200);
    }
  });

  it('is another thing packed, under a tag of its own', async () => {
    const path = at(await published());
    const [plain, packed] = [await read(path), await read(path, { 'accept-encoding': 'br, gzip;q=0.8' })];
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', etag: `${String(plain.headers['etag']).slice(0, -1)}-gzip"` });
    expect(packed.text).toBe(plain.text);
    expect((await read(path, { 'accept-encoding': 'gzip;q=0, identity' })).headers['content-encoding']).toBeUndefined();
  });

  it('is new the moment that a fact is corrected', async () => {
    const fact = await published();
    const before = (await read(at(fact))).headers;
    await corrected(fact, { summary: 'Another reason.' });
    expect((await read(at(fact), { 'if-none-match': String(before['etag']) })).status).toBe(200);
    expect(Date.parse(String((await read(at(fact))).headers['last-modified']))).toBeGreaterThanOrEqual(Math.floor(Date.parse(fact.modifiedAt) / 1000) * 1000);
  });

  it('has a HEAD like its GET, and no body', async () => {
    for (const path of [at(await published()), '/published', '/feeds/facts.atom', '/robots.txt']) {
      const [got, head] = [await read(path), await read(path, {}, 'HEAD')];
      expect(head).toMatchObject({ status: 200, text: '', headers: { etag: got.headers['etag'], 'content-length': String(Buffer.byteLength(got.text)) } });
    }
  });
});

describe('the list of facts', () => {
  it('is searched by words and by verdict, without a script', async () => {
    const fact = await published({ verdict: 'not_enough_evidence', rationale: 'No register of it.', evidence: [] });
    const town = /(?:flooded|of) ([A-Z]\w+)/.exec(fact.statement)![1]!;
    const found = await read(`/published?q=${town}&verdict=not_enough_evidence`);
    expect(all(documentOf(found), 'ol.cards h2').map(({ textContent }) => textContent)).toEqual([fact.statement]);
    expect(wordsOf(found)).toContain('1 check');
    expect(wordsOf(await read(`/published?q=${town}&verdict=verified`))).toContain('Nothing fits this search.');
    expect(documentOf(found).querySelector('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect((await read('/published?q=&verdict=&utm_source=x')).status).toBe(200);
  });

  it('reaches every fact once, page by page', async () => {
    while ((await newsroom.sql.query(`SELECT 1 FROM facts WHERE publication_state = 'published'`)).rows.length < 22) await published();
    const seen: string[] = [];
    for (let path: string | null = '/published'; path; ) {
      const document = documentOf(await read(path));
      seen.push(...all(document, 'ol.cards h2 a').map((link) => link.getAttribute('href')));
      path = document.querySelector('a[rel=next]')?.getAttribute('href') ?? null;
    }
    const { rows } = await newsroom.sql.query(`SELECT slug FROM facts WHERE publication_state = 'published' ORDER BY published_at DESC`);
    expect(seen).toEqual(rows.map(({ slug }) => `/facts/${encodeURIComponent(slug)}`));
  });

  it('refuses what makes no sense with a page', async () => {
    for (const path of ['/published?after=nonsense', '/published?verdict=maybe', '/published?q=%00', `/published?q=${'a'.repeat(201)}`, '/feeds/claimreview.json?after=1', '/oembed', '/oembed?url=x&maxwidth=-1', '/sitemap/1.xml']) {
      const page = await read(path);
      expect([path, page.status, wordsOf(page).includes('This could not be read')]).toEqual([path, 422, true]);
    }
  });
});

describe('the log of corrections', () => {
  it('has every correction and withdrawal with its note, the newest first', async () => {
    const fact = await corrected(await published(), { note: 'The first note of two.' });
    await done(fact, 'withdraw', { note: 'The second note of two.' });
    const page = await read('/published/corrections');
    const notes = all(documentOf(page), 'ol.cards > li').slice(0, 2).map(({ textContent }) => textContent);
    expect(notes).toEqual([expect.stringMatching(/^Withdrawn .*The second note of two\.$/), expect.stringMatching(/^Corrected .*The first note of two\.$/)]);
  });
});

describe('the page of methods', () => {
  it('has the newsroom’s scale, the way of a claim, the policy of corrections and what the newsroom says of itself', async () => {
    const page = await read('/published/methodology');
    const cells = all(documentOf(page), 'tbody tr').map((line) => all(line, 'td').map(({ textContent }) => textContent));
    expect(cells.map(([label, , number]) => [label, number])).toEqual([['Verified', '5'], ['Contradicted', '1'], ['Conflicting evidence', '3'], ['Not enough evidence', 'none'], ['Not checkable', 'none']]);
    for (const words of ['We take no side.', 'We are paid by <readers>.', 'Anybody may tell us']) expect(wordsOf(page)).toContain(words);
  });
});

describe('the feeds', () => {
  it('are read by a reader of feeds, with everything that was published', async () => {
    const fact = await corrected(await published(), { summary: 'A <b>summary</b> & more.', note: 'Was wrong.' });
    const [rss, atom, json] = await Promise.all(['rss', 'atom', 'json'].map(async (kind) => read(`/feeds/facts.${kind}`)));
    for (const feed of [rss, atom, json]) expect(feed).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*', etag: expect.any(String) } });
    const inRss = parseRssFeed(rss!.text);
    expect(inRss).toMatchObject({ title: 'The <b>Test</b> Desk', link: `${SITE}/published` });
    expect(inRss.items![0]).toMatchObject({ title: `Verified: ${fact.statement}`, link: `${SITE}${at(fact)}`, guid: { value: `urn:uuid:${fact.id}`, isPermaLink: false } });
    expect(inRss.items![0]!.description).toContain('A &lt;b>summary&lt;/b> &amp; more.');
    const inAtom = parseAtomFeed(atom!.text);
    expect(inAtom.entries![0]).toMatchObject({ id: `urn:uuid:${fact.id}`, updated: fact.modifiedAt, published: fact.publishedAt, summary: expect.anything() });
    expect(atom!.text).toContain('A &lt;b&gt;summary&lt;/b&gt; &amp; more.');
    const inJson = parseJsonFeed(JSON.parse(json!.text));
    expect(inJson.items![0]).toMatchObject({ id: `urn:uuid:${fact.id}`, url: `${SITE}${at(fact)}`, content_text: expect.stringContaining('Was wrong.') });
  });

  it('take back what was withdrawn', async () => {
    const fact = await done(await published(), 'withdraw', { note: 'The register was forged.' });
    const rss = parseRssFeed((await read('/feeds/facts.rss')).text);
    expect(rss.items![0]).toMatchObject({ title: `Withdrawn: ${fact.statement}`, description: expect.stringContaining('The register was forged.') });
    const atom = xmlDocumentOf((await read('/feeds/facts.atom')).text);
    const [stone] = atom.getElementsByTagNameNS('http://purl.org/atompub/tombstones/1.0', 'deleted-entry');
    expect([stone.getAttribute('ref'), stone.getAttribute('when'), stone.textContent]).toEqual([`urn:uuid:${fact.id}`, fact.modifiedAt, expect.stringContaining('forged')]);
    const json = JSON.parse((await read('/feeds/facts.json')).text);
    expect(json.items.map(({ id }: { id: string }) => id)).not.toContain(`urn:uuid:${fact.id}`);
    expect(json._tombstones.items[0]).toMatchObject({ id: `urn:uuid:${fact.id}`, when: fact.modifiedAt, note: 'The register was forged.' });
  });

  it('give ClaimReview in the form of Data Commons, withdrawn facts as what is left of them', async () => {
    const fact = await published();
    const feed = JSON.parse((await read('/feeds/claimreview.json')).text);
    expect(feed).toMatchObject({ '@context': 'https://schema.org', '@type': 'DataFeed', dateModified: fact.modifiedAt });
    const [newest] = feed.dataFeedElement;
    expect(newest).toMatchObject({ '@type': 'DataFeedItem', dateCreated: fact.publishedAt, url: `${SITE}${at(fact)}`, item: [{ '@type': 'ClaimReview', claimReviewed: fact.statement }] });
    const { rows } = await newsroom.sql.query(`SELECT count(*)::int AS count FROM facts WHERE publication_state IN ('published', 'withdrawn')`);
    expect(feed.dataFeedElement).toHaveLength(rows[0].count);
    expect(feed.dataFeedElement.some(({ item }: { item: Array<{ creativeWorkStatus?: string }> }) => item[0]!.creativeWorkStatus === 'Withdrawn')).toBe(true);
    const { dataFeedElement: older } = JSON.parse((await read(`/feeds/claimreview.json?after=${fact.id}`)).text);
    expect(older).toEqual(feed.dataFeedElement.slice(1));
  });
});

describe('the maps', () => {
  it('lead to every published fact', async () => {
    const index = await read('/sitemap.xml');
    const parts = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.replace(SITE, ''));
    const pages = (await Promise.all(parts.map(async (part) => (await read(part)).text))).join('');
    const { rows } = await newsroom.sql.query(`SELECT slug FROM facts WHERE publication_state = 'published' ORDER BY id`);
    const listed = [...pages.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.replace(SITE, ''));
    expect(listed).toEqual(['/published', '/published/corrections', '/published/methodology', ...rows.map(({ slug }) => `/facts/${encodeURIComponent(slug)}`)]);
    expect((await read('/sitemap/019a0000-0000-7000-8000-0000deadbeef.xml')).status).toBe(404);
    expect((await read('/robots.txt')).text).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  });
});

describe('oEmbed', () => {
  it('gives the frame of a fact for its address', async () => {
    const fact = await published();
    const answer = await read(`/oembed?format=json&maxwidth=400&url=${encodeURIComponent(`${SITE}${at(fact)}`)}`);
    const body = JSON.parse(answer.text);
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 260, title: `Verified: ${fact.statement}`, provider_name: 'The <b>Test</b> Desk' });
    const frame = parsed(body.html).querySelector('iframe');
    expect([frame.getAttribute('src'), frame.getAttribute('width'), frame.title]).toEqual([`${SITE}${at(fact)}/embed`, '400', `Verified: ${fact.statement}`]);
    expect(documentOf(await read(at(fact))).querySelector('link[type="application/json+oembed"]').getAttribute('href')).toContain(encodeURIComponent(`${SITE}${at(fact)}`));
  });

  it('knows no other address, and no other format', async () => {
    const fact = await done(await published(), 'pause', { note: 'A reader doubts it.' });
    for (const url of [`${SITE}${at(fact)}`, `https://elsewhere.example${at(fact)}`, `${SITE}/published`, `${SITE}/facts/%ff-deadbeef`, 'nonsense']) {
      expect([url, (await read(`/oembed?url=${encodeURIComponent(url)}`)).status]).toEqual([url, 404]);
    }
    expect((await read(`/oembed?format=xml&url=${encodeURIComponent(SITE)}`)).status).toBe(501);
  });
});

describe('a newsroom that writes in Arabic', () => {
  it('has its pages from right to left, in its words', async () => {
    const other = await openNewsroom({ NEWSROOM_LANGUAGE: 'ar' });
    const document = parsed((await other.app.inject('/published/methodology')).body);
    expect([document.documentElement.lang, document.documentElement.dir, document.querySelector('h1').textContent]).toEqual(['ar', 'rtl', 'كيف نتحقّق']);
    await other.close();
  });
});
