/** Text in XML 1.0. What that can't hold (control characters, lone surrogates) is left out: there is no way to write it. */
const UNHELD = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

export const xmlText = (text: string): string => text.replace(UNHELD, '').replace(/[&<>"'\r]/g, (mark) => MARKS[mark] ?? mark);
