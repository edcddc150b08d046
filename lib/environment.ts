import 'server-only';
import { readSettings } from './settings';

/** The settings of this process, read once. `scripts/start.mjs` has already stopped a start with a wrong one. */
export const environment = readSettings(process.env);

/** True when the public site is reached over https: cookies are then `__Host-` and Secure. */
export const isSecureSite = environment.SITE_URL?.startsWith('https:') ?? false;
