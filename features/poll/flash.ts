import 'server-only';
import { type Phase, phases } from '@/content/facts/poll';
import { findFlash, flashCookie } from '@/lib/web/flash-cookie';

/** What the poll page says once after a vote: its receipt, or (null) that the vote of a receipt was changed. */
export type VoteFlash = { phase: Phase; receipt: string | null };

export const voteFlash = ({ phase, receipt }: VoteFlash, now: Date): string =>
  flashCookie('vote', [phase, receipt ?? ''], now);

export function findVoteFlash(cookieHeader: string | null, now: Date): VoteFlash | null {
  const [given, receipt] = findFlash(cookieHeader, 'vote', now) ?? [];
  const phase = phases.find((one) => one === given);
  return phase ? { phase, receipt: receipt || null } : null;
}
