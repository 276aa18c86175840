import { lazy, useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { SignInPage } from './auth/SignInPage';
import { i18nProvider } from './i18n';
import { useShown } from './i18n/locale';
import { AppLayout } from './layout/AppLayout';
import { AccessDeniedPage, NotFoundPage } from './layout/plainPages';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { createQueryClient } from './providers/queryClient';
import { createStore } from './providers/store';
import { apiKeys } from './resources/api-keys';
import { articles } from './resources/articles';
import { auditEvents } from './resources/audit-events';
import { claims } from './resources/claims';
import { correctionRequestsResource } from './resources/correction-requests';
import { disputes } from './resources/disputes';
import { earlierChecks } from './resources/earlier-checks';
import { exportsResource } from './resources/exports';
import { facts } from './resources/facts';
import { goldClaims } from './resources/gold-claims';
import { queues } from './resources/queues';
import { users } from './resources/users';
import { webhooks } from './resources/webhooks';
import { themesFor } from './theme';
import { type Density, useKept } from './theme/useTaste';

const BoardPage = lazy(() => import('./control/board/BoardPage'));
const ControlRoomPage = lazy(() => import('./control/ControlRoomPage'));
const CalibrationPage = lazy(() => import('./calibration/CalibrationPage'));
const MatchingPage = lazy(() => import('./resources/matching/MatchingPage'));
const PrioritiesPage = lazy(() => import('./resources/priorities/PrioritiesPage'));
const Home = lazy(() => import('./dashboard/Home').then((module) => ({ default: module.Home })));
const DeskPage = lazy(() => import('./desk/DeskPage'));
const ScalePage = lazy(() => import('./resources/verdict-scale/ScalePage'));
const RoutingPage = lazy(() => import('./resources/routing-rules/RoutingPage'));

const store = createStore();
const queryClient = createQueryClient();

export function App() {
  const shown = useShown();
  const density = useKept<Density>(store, 'density', 'comfortable');
  const still = useKept(store, 'motion.still', false);
  const { light, dark } = useMemo(() => themesFor(shown, density, still), [shown, density, still]);
  return (
  <Admin
    accessDenied={AccessDeniedPage}
    authProvider={authProvider}
    catchAll={NotFoundPage}
    darkTheme={dark}
    dashboard={Home}
    dataProvider={dataProvider}
    disableTelemetry
    i18nProvider={i18nProvider}
    layout={AppLayout}
    loginPage={SignInPage}
    queryClient={queryClient}
    requireAuth
    store={store}
    theme={light}
    title="Claimdesk"
  >
    <Resource name="articles" {...articles} />
    <Resource name="claims" {...claims} />
    <Resource name="disputes" {...disputes} />
    <Resource name="earlier-checks" {...earlierChecks} />
    <Resource name="facts" {...facts} />
    <Resource name="correction-requests" {...correctionRequestsResource} />
    <Resource name="exports" {...exportsResource} />
    <Resource name="gold-claims" {...goldClaims} />
    <Resource name="queues" {...queues} />
    <Resource name="users" {...users} />
    <Resource name="api-keys" {...apiKeys} />
    <Resource name="webhooks" {...webhooks} />
    <Resource name="audit-events" {...auditEvents} />
    <CustomRoutes>
      <Route path="/calibration" element={<CalibrationPage />} />
      <Route path="/control-room" element={<ControlRoomPage />} />
      <Route path="/control-room/queues/:queueId" element={<BoardPage />} />
      <Route path="/matching" element={<MatchingPage />} />
      <Route path="/priorities" element={<PrioritiesPage />} />
      <Route path="/verdict-scale" element={<ScalePage />} />
      <Route path="/routing-rules" element={<RoutingPage />} />
      <Route path="/desk" element={<DeskPage />} />
      <Route path="/desk/:queueId" element={<DeskPage />} />
    </CustomRoutes>
  </Admin>
  );
}
