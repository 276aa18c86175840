import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { DeskTab, PutAwayStep } from './DeskContext';

export interface DeskScreen {
  tab: DeskTab;
  setTab: (tab: DeskTab) => void;
  /** At once, so that a field on that tab can take the focus. */
  show: (tab: DeskTab) => void;
  rewording: boolean;
  setRewording: (open: boolean) => void;
  /** The menu of ways to put the claim away, or the question that one of them asks. */
  step: PutAwayStep | null;
  setStep: (step: PutAwayStep | null) => void;
  templates: { open: boolean; setOpen: (open: boolean) => void };
  /** What a screen reader is told. */
  announcement: string;
  announce: (words: string) => void;
  rationaleRef: RefObject<HTMLTextAreaElement | null>;
  writeRationale: () => void;
}

/** What of the desk is in sight while a claim is on it. */
export function useDeskScreen(): DeskScreen {
  const [tab, setTab] = useState<DeskTab>('claim');
  const [rewording, setRewording] = useState(false);
  const [step, setStep] = useState<PutAwayStep | null>(null);
  const [templatesOpen, setTemplatesOpen] = useState(false);
  const [announcement, announce] = useState('');
  const rationaleRef = useRef<HTMLTextAreaElement>(null);
  const show = (wanted: DeskTab) => flushSync(() => setTab(wanted));
  const writeRationale = () => {
    show('verdict');
    rationaleRef.current?.focus();
  };
  return { tab, setTab, show, rewording, setRewording, step, setStep, templates: { open: templatesOpen, setOpen: setTemplatesOpen }, announcement, announce, rationaleRef, writeRationale };
}
