import 'server-only';
import { readSettings } from './settings';

/** The settings of this process, read once. `scripts/start.mjs` has already stopped a start with a wrong one. */
export const environment = readSettings(process.env);

/** True when the public site is reached over https: cookies are then `__Host-` and Secure. */
export const isSecureSite = environment.SITE_URL?.startsWith('https:') ?? false;

/** The secret that the site's keys are derived from. @throws where the server was started without one */
export function siteSecret(): string {
  if (!environment.SECRET) throw new Error('The server was started without its secret.');
  return environment.SECRET;
}
