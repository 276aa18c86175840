import { useState } from 'react';
import type { Relation } from '../api';
import type { DeskItem } from './session/state';

export interface Relating {
  /** The menu of reasons of the relation that the keys act on. */
  rejecting: { open: boolean; setOpen: (open: boolean) => void };
  /** The question of which claim this one is the same as. */
  duplicate: { open: boolean; of: Relation | null; setOpen: (open: boolean, of?: Relation) => void };
}

/** What is being asked about related claims. Another claim on the desk has its own questions. */
export function useRelating({ assignment: { id } }: DeskItem): Relating {
  const [asked, setAsked] = useState<{ at: string; what: 'reject' | 'duplicate'; of: Relation | null } | null>(null);
  const here = asked?.at === id ? asked : null;
  return {
    rejecting: { open: here?.what === 'reject', setOpen: (open) => setAsked(open ? { at: id, what: 'reject', of: null } : null) },
    duplicate: { open: here?.what === 'duplicate', of: here?.of ?? null, setOpen: (open, of) => setAsked(open ? { at: id, what: 'duplicate', of: of ?? null } : null) },
  };
}
