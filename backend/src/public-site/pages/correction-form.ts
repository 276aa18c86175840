import type { Faults, Field, FilledIn } from '../correction-fields.js';
import { Html, html } from '../html.js';
import type { PublicFact } from '../public-fact.js';
import type { Site } from '../site.js';
import { badge, pageIn } from './layout.js';

/** What is wrong with the whole of it. */
export type Refusal = 'stale' | 'tooMany';

export interface ShownForm {
  filledIn: FilledIn;
  faults: Faults;
  refusal: Refusal | null;
}

interface FieldShape {
  name: Field;
  label: string;
  help?: string;
  optional: boolean;
  input: (attributes: Html, value: string) => Html;
}

/** Asks what is wrong with a check. What was typed is there again when it comes back. */
export function correctionForm(site: Site, fact: PublicFact, { filledIn, faults, refusal }: ShownForm): string {
  const { correction: words } = site.words;
  const path = pathOf(fact);
  const back = html`<a href="/facts/${encodeURIComponent(fact.slug)}">${words.back}</a>`;
  return pageIn(site, {
    title: `${Object.keys(faults).length > 0 || refusal ? `${words.errors}: ` : ''}${words.title}`,
    canonical: null,
    main: html`<div><h1>${words.title}</h1><p class="lead">${words.intro}</p></div>${subject(site, fact)}${problems(site, faults, refusal)}<form method="post" action="${path}/correction" novalidate>${fieldsOf(site).map((field) => fieldIn(site, field, filledIn[field.name], faults[field.name]))}<div class="trap" aria-hidden="true"><label for="website">${words.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div><input type="hidden" name="token" value="${filledIn.token}"><p class="act"><button>${words.send}</button>${back}</p></form>`,
  });
}

export const sentPage = (site: Site, fact: PublicFact): string =>
  pageIn(site, {
    title: site.words.correction.sentTitle,
    canonical: null,
    main: html`<div><h1>${site.words.correction.sentTitle}</h1><p class="lead">${site.words.correction.sentText}</p></div><p><a href="${pathOf(fact)}">${site.words.correction.back}</a></p>`,
  });

const pathOf = ({ slug }: PublicFact): string => `/facts/${encodeURIComponent(slug)}`;

const subject = (site: Site, fact: PublicFact): Html =>
  html`<section aria-labelledby="about"><h2 id="about">${site.words.correction.about}</h2><p>${badge(site, fact.verdict)}</p><p class="quoted" dir="auto">${fact.statement}</p></section>`;

/** First of all, and each with a link to its field. */
function problems(site: Site, faults: Faults, refusal: Refusal | null): Html {
  const { correction: words } = site.words;
  const found = Object.entries(faults) as [Field, keyof typeof words][];
  if (found.length === 0 && !refusal) return html``;
  return html`<div class="note tone-red" role="alert"><h2>${words.errors}</h2>${refusal && html`<p>${words[refusal]}</p>`}${found.length > 0 && html`<ul>${found.map(([field, fault]) => html`<li><a href="#${field}">${words[fault]}</a></li>`)}</ul>`}</div>`;
}

const fieldsOf = ({ words: { correction: words } }: Site): FieldShape[] => [
  { name: 'problem', label: words.problem, help: words.problemHelp, optional: false, input: (attributes, value) => html`<textarea ${attributes} rows="8" maxlength="4000" required dir="auto">${'\n'}${value}</textarea>` },
  { name: 'source', label: words.source, help: words.sourceHelp, optional: true, input: (attributes, value) => html`<input ${attributes} type="url" maxlength="2000" dir="ltr" value="${value}">` },
  { name: 'name', label: words.name, optional: true, input: (attributes, value) => html`<input ${attributes} maxlength="120" autocomplete="name" dir="auto" value="${value}">` },
  { name: 'email', label: words.email, help: words.emailHelp, optional: true, input: (attributes, value) => html`<input ${attributes} type="email" maxlength="254" autocomplete="email" dir="ltr" value="${value}">` },
];

function fieldIn({ words: { correction: words } }: Site, { name, label, help, optional, input }: FieldShape, value: string, fault: Faults[Field]): Html {
  const described = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ');
  const attributes = html`id="${name}" name="${name}"${described && html` aria-describedby="${described}"`}${fault && html` aria-invalid="true"`}`;
  return html`<div class="field"><label for="${name}">${label}${optional && html` <span class="dim">(${words.optional})</span>`}</label>${help && html`<p class="help" id="${name}-help">${help}</p>`}${fault && html`<p class="bad" id="${name}-fault">${words[fault]}</p>`}${input(attributes, value)}</div>`;
}
