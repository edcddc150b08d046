import type { Words } from '@/content/editions';

import { isJoining } from './class';

/** What the page of a class says has just happened, by the address that a form led to; null for nothing. @param merged the pupil that two became */
export function noticeOf(query: URLSearchParams, merged: string | undefined, { classes: said }: Words): string | null {
  if (merged) return said.pupil.merge.done(merged);
  const joining = query.get('joining');
  if (isJoining(joining)) return said.joining.done[joining];
  if (query.has('new-code')) return said.newCode.done;
  if (query.has('restored')) return said.removal.restored;
  if (query.has('erased')) return said.removal.erased;
  if (query.has('copied'))
    return query.get('copied') === 'told-at-once' ? `${said.copy.done} ${said.copy.toldAtOnce}` : said.copy.done;
  return query.has('saved') ? said.page.saved : null;
}
