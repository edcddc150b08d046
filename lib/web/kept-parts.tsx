import type { ReactNode } from 'react';
import { partOf } from './answers';

/**
 * Keeps the HTML of large parts of pages that are the same for everybody, so that React draws each once in this process.
 * @param most so many are kept; the first drawn go first
 * @returns a node for a part; its `key` names everything that it is drawn from, but for the content of the site
 */
export function keptParts(most: number): (key: string, part: ReactNode) => Promise<ReactNode> {
  const kept = new Map<string, string>();
  return async (key, part) => {
    const html = kept.get(key) ?? (await partOf(part));
    kept.set(key, html);
    const [first] = kept.keys();
    if (kept.size > most && first !== undefined) kept.delete(first);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React has drawn it
    return <div dangerouslySetInnerHTML={{ __html: html }} />;
  };
}
