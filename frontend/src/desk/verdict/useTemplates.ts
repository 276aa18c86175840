import { useGetIdentity } from 'ra-core';
import { useState } from 'react';
import type { Verdict } from '../../domain';
import { useT, type MessageKey } from '../../i18n';

const BUILT_IN: Readonly<Record<Verdict, readonly MessageKey[]>> = {
  verified: ['desk.templates.verified.source', 'desk.templates.verified.figure'],
  contradicted: ['desk.templates.contradicted.source', 'desk.templates.contradicted.figure'],
  conflicting_evidence: ['desk.templates.conflicting_evidence.sources'],
  not_enough_evidence: ['desk.templates.not_enough_evidence.looked', 'desk.templates.not_enough_evidence.asked'],
  not_checkable: ['desk.templates.not_checkable.forecast', 'desk.templates.not_checkable.opinion', 'desk.templates.not_checkable.vague'],
};
/** More than anybody finds one among. */
const MOST = 20;

export interface Templates {
  builtIn: readonly string[];
  own: readonly string[];
  keep: (text: string) => void;
  forget: (text: string) => void;
}

/** Words to begin with: some for each verdict, and a person's own, kept in this browser for them alone. */
export function useTemplates(verdict: Verdict | null): Templates {
  const t = useT();
  const { identity } = useGetIdentity();
  const key = `claimdesk.templates.${identity?.id ?? ''}`;
  const [own, setOwn] = useState(() => read(key));
  const write = (next: readonly string[]) => {
    setOwn(next);
    try {
      window.localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A full or forbidden storage: they last as long as the page.
    }
  };
  return {
    builtIn: verdict ? BUILT_IN[verdict].map((message) => t(message)) : [],
    own,
    keep: (text) => write([text.trim(), ...own.filter((other) => other !== text.trim())].slice(0, MOST)),
    forget: (text) => write(own.filter((other) => other !== text)),
  };
}

function read(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
