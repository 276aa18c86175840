import { act } from '@testing-library/react';
import { axe } from 'jest-axe';

/** Takes its time: what still fades in or out meanwhile is React's own business. */
export async function expectAccessible(container: Element): Promise<void> {
  expect(await act(() => axe(container))).toHaveNoViolations();
}
