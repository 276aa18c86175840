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
import { relations } from './relations';
import { resources } from './resources';
import { signIn } from './signIn';
import { views } from './views';
import { webhooks } from './webhooks';

/** All English of the screens: one tree, one file for each room. */
export const messages = {
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
} as const;

export type Messages = typeof messages;
