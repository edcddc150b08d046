import 'server-only';
import { networkInterfaces } from 'node:os';
import { environment } from '@/lib/ops/environment';
import { siteOrigin } from '@/lib/web/origin';
import { type Reach, reachOf } from './addresses';

/** Where other devices find the site, as whoever sends these headers sees it. */
export const currentReach = (headers: Headers): Reach =>
  reachOf(siteOrigin({ headers }), environment.HOST, () =>
    Object.values(networkInterfaces()).flatMap((list) => list ?? []),
  );
