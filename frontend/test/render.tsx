import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminContext } from 'react-admin';
import { memoryStore } from 'ra-core';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { QueryClient } from '@tanstack/react-query';
import { i18nProvider } from '../src/i18n';
import { authProvider } from '../src/providers/authProvider';
import { dataProvider } from '../src/providers/dataProvider';
import { forget, remember } from '../src/providers/session';
import { darkTheme, lightTheme } from '../src/theme';
import { FakeApi } from './fakeApi';

interface ScreenOptions {
  api?: FakeApi;
  /** Address at which the screen is opened. */
  at?: string | { pathname: string; state?: unknown };
  /** Route pattern under which it stands. */
  path?: string;
  /** Phone instead of desktop. */
  narrow?: boolean;
}

function setWidth(narrow: boolean): void {
  window.matchMedia = (query: string) =>
    ({
      matches: /max-width/.test(query) ? narrow : false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList;
}

/** Shows one screen as the app would: real providers, real theme, real HTTP client; only the server is in memory. */
export function renderScreen(screen: ReactNode, { api = new FakeApi(), at = '/', path = '*', narrow = false }: ScreenOptions = {}) {
  setWidth(narrow);
  Object.assign(globalThis, { fetch: api.fetch });
  forget();
  if (api.session) remember(api.session);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const admin = (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={memoryStore()}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      {screen}
    </AdminContext>
  );
  const elsewhere = <p>elsewhere</p>;
  const routes = path === '*' ? [{ path: '*', element: admin }] : [{ path, element: admin }, { path: '*', element: elsewhere }];
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const view = render(<RouterProvider router={router} />);
  return { ...view, api, router, user: userEvent.setup() };
}
