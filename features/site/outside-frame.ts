import 'server-only';
import { isToolPath } from './tool-path';
import { windowPass } from './window-pass';

/**
 * A page for a frame, with the links that lead out of it opening in a window: reading pages are never shown in a frame.
 * In a window the browser keeps other cookies than in the frame: a link to a page of ours carries a pass, so that a
 * pupil is the same pupil there.
 */
export function outsideFrame(html: string, cookieHeader: string | null): string {
  let pass: string | null | undefined;
  return html.replace(/<a ([^>]*?)href="([^"]+)"/g, (link, before: string, href: string) => {
    const isOwn = href.startsWith('/');
    if (href.startsWith('#') || (isOwn && isToolPath(href))) return link;
    const isElsewhere = !isOwn && !/^https?:/.test(href);
    if (isElsewhere) return link;
    pass ??= windowPass(cookieHeader, Date.now());
    const to =
      isOwn && pass ? `/lti/window?pass=${pass}&amp;to=${encodeURIComponent(href.replaceAll('&amp;', '&'))}` : href;
    return `<a ${before}target="_blank" rel="noopener" href="${to}"`;
  });
}
