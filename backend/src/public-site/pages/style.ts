import { createHash } from 'node:crypto';
import type { RatingColour } from '../../domain/verdict-scale/index.js';

interface Tone {
  main: string;
  soft: string;
}

/** Words on their quiet fill have a contrast of 4.5 and more in both. */
const TONES: Readonly<Record<RatingColour, { light: Tone; dark: Tone }>> = {
  green: { light: { main: '#00666b', soft: '#e0f4f3' }, dark: { main: '#62d0cd', soft: '#12312f' } },
  red: { light: { main: '#b03a06', soft: '#fdebe2' }, dark: { main: '#ff9d70', soft: '#3b2015' } },
  amber: { light: { main: '#7a5600', soft: '#fbf1d5' }, dark: { main: '#ecc45c', soft: '#352b10' } },
  grey: { light: { main: '#4b5163', soft: '#eceef3' }, dark: { main: '#b4bacb', soft: '#262a35' } },
  blue: { light: { main: '#1d5fa8', soft: '#e5effa' }, dark: { main: '#8cc2ff', soft: '#15293f' } },
  purple: { light: { main: '#7027b8', soft: '#f3eafc' }, dark: { main: '#cfa8ff', soft: '#2d2140' } },
};

const tones = (scheme: 'light' | 'dark'): string =>
  Object.entries(TONES)
    .map(([colour, tone]) => `.tone-${colour}{--tone:${tone[scheme].main};--soft:${tone[scheme].soft}}`)
    .join('');

const LIGHT = 'color-scheme:light;--page:#fff;--quiet:#f6f7fa;--text:#151823;--dim:#545b6d;--line:#d9dce5;--link:#4338ca;--field:#767d8f';
const DARK = 'color-scheme:dark;--page:#11131a;--quiet:#171a23;--text:#e8eaf1;--dim:#a6adbd;--line:#2b2f3c;--link:#a9b4ff;--field:#8b91a1';

const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;font-size:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.6 "Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.07em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
h1,h2,h3,p,ol,ul,dl,dd,blockquote,figure,fieldset{margin:0;padding:0}
h1,h2,h3{line-height:1.3;letter-spacing:-.012em;font-weight:650;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem)}
h2{font-size:1.12rem;margin-bottom:.6rem}
ol,ul{list-style:none}
.skip{position:absolute;inset-inline-start:.5rem;top:-4rem;background:var(--page);padding:.5rem 1rem;z-index:1}
.skip:focus{top:.5rem}
.wrap{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
.top{border-bottom:1px solid var(--line)}
.top .wrap{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;padding-block:.9rem}
.brand{font-weight:700;color:var(--text);text-decoration:none;letter-spacing:-.01em;padding-block:.25rem}
.brand:hover{text-decoration:underline}
.top ul,.foot ul{display:flex;flex-wrap:wrap;gap:.15rem 1.15rem}
.top li a,.foot li a{display:inline-block;padding-block:.25rem;font-size:.92rem}
.top a[aria-current]{color:var(--text);text-decoration:none;font-weight:600;box-shadow:0 2px 0 var(--link)}
main{display:block;padding-block:2rem 3rem}
main>*+*,article>*+*{margin-top:2rem}
.dim{color:var(--dim)}
.small{font-size:.88rem}
.lead{font-size:1.08rem;color:var(--dim);margin-top:.6rem;max-width:38rem}
.quoted{font-family:"Source Serif 4 Variable","Source Serif 4",Georgia,"Times New Roman",serif;unicode-bidi:isolate}
.kicker{font-size:.78rem;font-weight:650;letter-spacing:.05em;color:var(--dim);margin-bottom:.5rem}
:lang(en) .kicker{text-transform:uppercase}
h1.quoted{font-weight:600;letter-spacing:-.005em}
.by{margin-top:.7rem;color:var(--dim)}
.badge{display:inline-flex;align-items:center;gap:.35em;background:var(--soft);color:var(--tone);font-weight:650;border-radius:.4rem;padding:.1rem .5rem;font-size:.9rem}
.badge svg,.verdict svg{flex:none;width:1.15em;height:1.15em}
.verdict{background:var(--soft);border-inline-start:.3rem solid var(--tone);border-radius:.5rem;padding:1rem 1.25rem}
.verdict h2{color:var(--dim);font-size:.85rem;margin:0 0 .15rem;font-weight:600}
.verdict .word{display:flex;align-items:center;gap:.45em;color:var(--tone);font-weight:700;font-size:1.3rem;line-height:1.3}
.verdict .means{margin-top:.25rem}
.prose p+p{margin-top:.85rem}
.prose p{white-space:pre-line}
.prose+p,table+p,p+.rows{margin-top:.85rem}
.note{border:1px solid var(--line);border-inline-start:.3rem solid var(--tone,var(--link));border-radius:.5rem;padding:.85rem 1.1rem;background:var(--quiet)}
.note h2,.note h3{font-size:.95rem;margin-bottom:.2rem}
.note p{white-space:pre-line}
.notes>*+*{margin-top:.75rem}
.evidence>li{border-top:1px solid var(--line);padding-block:1.1rem}
.evidence>li:first-child{border-top:0;padding-top:.25rem}
.evidence blockquote{font-size:1.12rem;line-height:1.55;margin-block:.5rem;padding-inline-start:.9rem;border-inline-start:2px solid var(--line);white-space:pre-line}
.stance{font-size:.85rem;font-weight:650}
.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.78rem;direction:ltr;unicode-bidi:isolate}
.rows>li{border-top:1px solid var(--line);padding-block:.6rem}
.rows>li:first-child{border-top:0;padding-top:0}
dl.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.35rem 1.25rem;font-size:.94rem;font-variant-numeric:tabular-nums}
dl.facts dt{color:var(--dim)}
.act{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline;border-top:1px solid var(--line);padding-top:1.25rem}
details summary{cursor:pointer;color:var(--link);padding-block:.2rem}
pre{white-space:pre-wrap;background:var(--quiet);border:1px solid var(--line);border-radius:.4rem;padding:.75rem;font-size:.82rem;margin:.6rem 0 0;direction:ltr}
.cards>li{border-top:1px solid var(--line);padding-block:1.35rem}
.cards h2{font-size:1.15rem;font-weight:600;letter-spacing:0;margin:.45rem 0 .35rem}
.cards h2 a{color:var(--text);text-decoration-color:var(--line)}
.cards h2 a:hover{color:var(--link);text-decoration-color:currentColor}
.clip{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.meta{display:flex;flex-wrap:wrap;gap:.15rem 1rem;font-size:.88rem;color:var(--dim);margin-top:.4rem}
form.search{display:grid;grid-template-columns:1fr auto auto;gap:.75rem;align-items:end;background:var(--quiet);border:1px solid var(--line);border-radius:.6rem;padding:1rem}
label,.label{display:block;font-weight:600;font-size:.9rem;margin-bottom:.25rem}
input,select,textarea{font:inherit;color:inherit;background:var(--page);border:1px solid var(--field);border-radius:.4rem;padding:.5rem .65rem;width:100%;min-height:2.75rem}
textarea{min-height:11rem;resize:vertical}
[aria-invalid=true]{border:2px solid var(--bad)}
button,.button{font:inherit;font-weight:650;border:1px solid transparent;border-radius:.4rem;padding:.5rem 1.1rem;min-height:2.75rem;background:var(--link);color:var(--page);cursor:pointer;text-decoration:none;display:inline-block}
.field+.field{margin-top:1.35rem}
.help{font-size:.88rem;color:var(--dim);margin-bottom:.35rem}
.bad{color:var(--bad);font-weight:600;font-size:.9rem;margin-bottom:.35rem}
.trap{position:absolute;inset-inline-start:-200vw;width:1px;height:1px;overflow:hidden}
.pager{display:flex;gap:1.5rem;justify-content:space-between}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:start;padding:.6rem .75rem .6rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-size:.82rem;color:var(--dim);font-weight:600}
td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
ol.steps{counter-reset:step}
ol.steps>li{counter-increment:step;position:relative;padding-inline-start:2.25rem}
ol.steps>li+li{margin-top:.85rem}
ol.steps>li::before{content:counter(step);position:absolute;inset-inline-start:0;top:.1rem;width:1.5rem;height:1.5rem;border:1px solid var(--line);border-radius:50%;font-size:.82rem;display:grid;place-items:center;color:var(--dim)}
.foot{border-top:1px solid var(--line);background:var(--quiet);font-size:.92rem}
.foot .wrap{display:flex;align-items:baseline;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;padding-block:1.25rem}
.only-print{display:none}
.card{padding:1rem 1.1rem;border:1px solid var(--line);border-radius:.6rem;display:flex;flex-direction:column;gap:.55rem;height:100vh;overflow:auto}
.card .quoted{font-size:1.12rem;line-height:1.45;font-weight:600}
.card>*+*{margin-top:0}
.card>.meta{margin-top:auto}
@media (max-width:34rem){form.search{grid-template-columns:1fr}main{padding-block:1.5rem 2.25rem}dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.5rem}}
@media print{:root{--page:#fff;--quiet:#fff;--text:#000;--dim:#333;--line:#999;--link:#000}body{font-size:10.5pt}.no-print,.skip,.top nav,.foot{display:none}.only-print{display:block}.wrap{max-width:none;padding:0}main{padding:1rem 0}main>*+*,article>*+*{margin-top:1.1rem}.verdict,.note,.evidence>li{break-inside:avoid}h2{break-after:avoid}.rows a[href^=http]::after{content:" <" attr(href) ">";font-size:.82em}@page{margin:18mm}}
`;

/** The whole style of the public pages, in light and dark as the reader's system has it. One text for all pages, so that its hash can stand in the policy. */
export const STYLE = `:root{${LIGHT};--bad:#b3260e}${tones('light')}@media screen and (prefers-color-scheme:dark){:root{${DARK};--bad:#ff9b85}${tones('dark')}}${BASE.replaceAll('\n', '')}`;

/** As a Content-Security-Policy names it. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
