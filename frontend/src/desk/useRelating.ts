import { useState } from 'react';
import type { Relation } from '../api';
import { useDecisions, type Decisions } from '../relations/useDecisions';
import type { DeskSession } from './session/DeskSession';
import type { DeskItem } from './session/state';
import type { DeskScreen } from './useDeskScreen';

export interface Relating {
  decisions: Decisions;
  /** The menu of reasons of the relation that the keys act on. */
  rejecting: { open: boolean; setOpen: (open: boolean) => void };
  /** The question of which claim this one is the same as. */
  duplicate: { open: boolean; of: Relation | null; setOpen: (open: boolean, of?: Relation) => void };
}

/** What is being decided on related claims. Another claim on the desk has its own. */
export function useRelating(session: DeskSession, { assignment }: DeskItem, screen: DeskScreen): Relating {
  const { id } = assignment;
  const [asked, setAsked] = useState<{ at: string; what: 'reject' | 'duplicate'; of: Relation | null } | null>(null);
  const here = asked?.at === id ? asked : null;
  const decisions = useDecisions((relationId, decided) => session.relate(id, relationId, decided), screen.announce);
  return {
    decisions,
    rejecting: { open: here?.what === 'reject', setOpen: (open) => setAsked(open ? { at: id, what: 'reject', of: null } : null) },
    duplicate: { open: here?.what === 'duplicate', of: here?.of ?? null, setOpen: (open, of) => setAsked(open ? { at: id, what: 'duplicate', of: of ?? null } : null) },
  };
}
