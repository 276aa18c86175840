import { arSD } from '@mui/material/locale';
import { RIGHT_TO_LEFT } from '../../theme/rightToLeft';
import type { Messages } from '../en';
import type { Loaded } from '../locale';
import type { Translation } from '../translation';
import { apiKeys } from './apiKeys';
import { articles } from './articles';
import { calibration } from './calibration';
import { claims } from './claims';
import { comments } from './comments';
import { common } from './common';
import { control } from './control';
import { corrections } from './corrections';
import { desk } from './desk';
import { disputes } from './disputes';
import { earlierChecks } from './earlierChecks';
import { evidence } from './evidence';
import { exportsText } from './exports';
import { facts } from './facts';
import { home } from './home';
import { matching } from './matching';
import { notifications } from './notifications';
import { people } from './people';
import { priorities } from './priorities';
import { queues } from './queues';
import { reactAdmin } from './reactAdmin';
import { relations } from './relations';
import { resources } from './resources';
import { signIn } from './signIn';
import { views } from './views';
import { webhooks } from './webhooks';

/** All Arabic of the screens: the English tree with other words. */
const words: Translation<Messages> = {
  ...common,
  apiKeys,
  articles,
  calibration,
  claims,
  comments,
  control,
  corrections,
  desk,
  disputes,
  earlierChecks,
  evidence,
  exports: exportsText,
  facts,
  home,
  matching,
  notifications,
  people,
  priorities,
  queues,
  relations,
  resources,
  signIn,
  views,
  webhooks,
};

export const messages = {
  ...words,
  ra: { ...reactAdmin, auth: { ...reactAdmin.auth, ...words.ra.auth }, navigation: { ...reactAdmin.navigation, ...words.ra.navigation } },
};

export const loaded: Loaded = { locale: 'ar', direction: 'rtl', muiTheme: { components: arSD.components }, stylisPlugins: RIGHT_TO_LEFT, loading: common.ui.loading };
