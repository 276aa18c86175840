import AltRouteIcon from '@mui/icons-material/AltRoute';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import CompareArrowsIcon from '@mui/icons-material/CompareArrowsOutlined';
import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import FormatQuoteIcon from '@mui/icons-material/FormatQuoteOutlined';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import InboxIcon from '@mui/icons-material/AllInboxOutlined';
import LinearScaleIcon from '@mui/icons-material/LinearScaleOutlined';
import LibraryAddCheckIcon from '@mui/icons-material/LibraryAddCheckOutlined';
import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import LowPriorityIcon from '@mui/icons-material/LowPriorityOutlined';
import SpeedIcon from '@mui/icons-material/SpeedOutlined';
import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import WebhookIcon from '@mui/icons-material/WebhookOutlined';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n';

export interface MenuEntry {
  to: string;
  label: MessageKey;
  icon: ComponentType;
  /** Another address that belongs to it. */
  also?: string;
  /** What a person must be allowed to list; null is for everybody. */
  resource: string | null;
}

export interface MenuGroup {
  label: MessageKey;
  entries: readonly MenuEntry[];
}

/** The main menu as data: drawn by the sidebar and offered by the palette. */
export const MENU: readonly MenuGroup[] = [
  {
    label: 'app.work',
    entries: [
      { to: '/', label: 'app.home', icon: DashboardIcon, resource: null },
      { to: '/desk', label: 'app.desk', icon: FactCheckIcon, resource: 'desk' },
      { to: '/disputes', label: 'disputes.title', icon: HandshakeIcon, resource: 'disputes' },
      { to: '/matching', label: 'matching.title', icon: CompareArrowsIcon, resource: 'matching' },
      { to: '/calibration', label: 'calibration.title', icon: BalanceIcon, resource: 'calibration' },
    ],
  },
  {
    label: 'app.library',
    entries: [
      { to: '/articles', label: 'articles.title', icon: ArticleIcon, resource: 'articles' },
      { to: '/claims', label: 'claims.title', icon: FormatQuoteIcon, resource: 'claims' },
      { to: '/facts', label: 'facts.title', icon: VerifiedIcon, resource: 'facts', also: '/correction-requests' },
      { to: '/earlier-checks', label: 'earlierChecks.title', icon: LibraryAddCheckIcon, resource: 'earlier-checks' },
      { to: '/exports', label: 'exports.title', icon: DownloadIcon, resource: 'exports' },
    ],
  },
  {
    label: 'app.admin',
    entries: [
      { to: '/control-room', label: 'control.title', icon: SpeedIcon, resource: 'control-room' },
      { to: '/queues', label: 'queues.title', icon: InboxIcon, resource: 'queues' },
      { to: '/routing-rules', label: 'queues.rules.pageTitle', icon: AltRouteIcon, resource: 'routing-rules' },
      { to: '/priorities', label: 'priorities.title', icon: LowPriorityIcon, resource: 'priorities' },
      { to: '/verdict-scale', label: 'facts.scale.title', icon: LinearScaleIcon, resource: 'verdict-scale' },
      { to: '/users', label: 'people.title', icon: GroupIcon, resource: 'users' },
      { to: '/api-keys', label: 'apiKeys.title', icon: KeyIcon, resource: 'api-keys' },
      { to: '/webhooks', label: 'webhooks.title', icon: WebhookIcon, resource: 'webhooks' },
      { to: '/audit-events', label: 'people.audit', icon: HistoryIcon, resource: 'audit-events' },
    ],
  },
];
