import { createHash } from 'node:crypto';

/** Tones of the ratings' colours that are read on white paper as on a screen. */
const TONES = { green: '#1b6b3a', red: '#a8201a', amber: '#8a5a00', grey: '#4f5661', blue: '#1c5a9c', purple: '#6b3fa0' };

/** Every fact begins a page of its own; what belongs together is not torn apart. */
export const SHEET_STYLE = `
*{box-sizing:border-box}
body{margin:0;color:#16191d;background:#fff;font:11pt/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem}
article{padding-bottom:2rem;margin-bottom:2rem;border-bottom:1px solid #d8dbe0}
article:last-child{border:0}
h1,h2{font-family:"Source Serif 4",Georgia,"Noto Naskh Arabic",serif;font-weight:600;line-height:1.3;margin:.25rem 0 1rem;overflow-wrap:anywhere}
h1{font-size:20pt}
h2{font-size:17pt}
h3{font-size:9pt;letter-spacing:.06em;text-transform:uppercase;color:#4f5661;margin:1.5rem 0 .4rem}
p{margin:.5rem 0;overflow-wrap:anywhere;white-space:pre-line}
.desk{color:#4f5661;font-size:9pt;margin:0}
.verdict{display:inline-block;border:1.5pt solid;border-radius:3pt;padding:.1rem .6rem;font-weight:700;margin:0 0 .5rem}
${Object.entries(TONES)
  .map(([name, tone]) => `.${name}{color:${tone}}`)
  .join('\n')}
.told{border-inline-start:3pt solid #8a5a00;padding:.1rem 0 .1rem .8rem;margin:0 0 1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:1rem 0;font-size:10pt}
dt{color:#4f5661}
dd{margin:0;overflow-wrap:anywhere}
ol,ul{padding-inline-start:1.3rem;margin:.3rem 0}
li{margin:.5rem 0;break-inside:avoid}
blockquote{margin:.1rem 0;font-family:"Source Serif 4",Georgia,"Noto Naskh Arabic",serif;white-space:pre-line;overflow-wrap:anywhere}
.where{color:#4f5661;font-size:9pt;overflow-wrap:anywhere}
a{color:inherit}
footer{margin-top:1.5rem;padding-top:.5rem;border-top:1px solid #d8dbe0}
@media print{@page{margin:18mm}main{max-width:none;padding:0}article{border:0;margin:0;break-after:page}article:last-child{break-after:auto}h1,h2,h3,.verdict{break-after:avoid}}
`;

/** For the sheet shown in a browser: its own style and nothing else. */
export const SHEET_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(SHEET_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
