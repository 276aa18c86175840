import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAllowedMenu } from '../layout/useAllowedMenu';
import { onKeyHelp } from './helpEvents';
import type { KeyHandlers } from './Keyboard';
import { GOES_TO, type KeyAction } from './keys';
import { PendingKeys } from './PendingKeys';
import { useKeymap } from './useKeymap';

const KeyHelp = lazy(() => import('./KeyHelp'));

/** The keys that every screen has: where to go, the list of keys, and out of a text field. */
export function KeysEverywhere() {
  const navigate = useNavigate();
  const menu = useAllowedMenu();
  const [help, setHelp] = useState(false);
  useEffect(() => onKeyHelp(() => setHelp(true)), []);
  const allowed = new Set(menu.flatMap(({ entries }) => entries.map(({ to }) => to)));
  const goes = Object.entries(GOES_TO).filter(([, to]) => allowed.has(to));
  const handlers: KeyHandlers = Object.fromEntries(goes.map(([action, to]) => [action as KeyAction, () => void navigate(to)]));
  useKeymap({ ...handlers, help: () => setHelp(true), leaveField });
  return (
    <>
      <PendingKeys reachable={goes.map(([action]) => action as KeyAction)} />
      {help && (
        <Suspense fallback={null}>
          <KeyHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </>
  );
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
