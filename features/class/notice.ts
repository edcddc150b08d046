import type { Words } from '@/content/editions';

import { isJoining } from './class';

/** What the page of a class says has just happened, by the address that a form led to; null for nothing. @param merged the pupil that two became */
export function noticeOf(query: URLSearchParams, merged: string | undefined, { classes: said }: Words): string | null {
  if (merged) return said.pupil.merge.done(merged);
  const joining = query.get('joining');
  if (isJoining(joining)) return said.joining.done[joining];
  if (query.has('new-code')) return said.newCode.done;
  const extra = countIn(query.get('extra'));
  if (extra !== null) return said.extra.done(extra);
  const grouped = countIn(query.get('grouped'));
  if (grouped !== null) return said.groups.done(grouped);
  if (query.has('colleague-out')) return said.colleagues.removed;
  if (query.has('restored')) return said.removal.restored;
  if (query.has('erased')) return said.removal.erased;
  if (query.has('copied'))
    return query.get('copied') === 'told-at-once' ? `${said.copy.done} ${said.copy.toldAtOnce}` : said.copy.done;
  return query.has('saved') ? said.page.saved : null;
}

/** A number of pupils as an address of ours holds it. */
const countIn = (text: string | null): number | null => (text && /^\d{1,3}$/.test(text) ? Number(text) : null);
