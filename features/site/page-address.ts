import { environment } from '@/lib/ops/environment';

/** The public address of one of our pages; null on a site that was not told its own (`SITE_URL`). */
export const pageAddress = (path: string): string | null =>
  environment.SITE_URL ? `${environment.SITE_URL}${path}` : null;
