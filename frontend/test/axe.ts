import { act } from '@testing-library/react';
import { axe as look } from 'jest-axe';

/** What axe finds. Clocks tick on while it looks: their updates belong to the test. */
export const axe = (element: Element): Promise<Awaited<ReturnType<typeof look>>> => act(async () => look(element));
