import { compiler } from 'markdown-to-jsx/react';
import type { ReactNode } from 'react';
import { ExternalLink } from './ExternalLink';

const SafeLink = ({ href, children }: { href?: string; children?: ReactNode }) =>
  href ? <ExternalLink href={href}>{children}</ExternalLink> : <>{children}</>;

/** Pictures would be fetched from strangers' servers: only their words are shown. */
const WordsOfPicture = ({ alt }: { alt?: string }) => <em>{alt}</em>;

export default function MarkdownText({ text }: { text: string }) {
  return compiler(text, {
    disableParsingRawHTML: true,
    forceBlock: true,
    overrides: { a: SafeLink, img: WordsOfPicture },
  });
}
