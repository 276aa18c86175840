import { rememberBuild } from '../lib/build.mjs';
import { rememberInstall } from '../lib/install.mjs';

/** Run from a copy of the scripts: what lies in that copy counts as installed and built. */
export function stampAll() {
  rememberInstall();
  rememberBuild('backend');
  rememberBuild('frontend');
}
