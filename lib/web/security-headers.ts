/** The one policy of all pages and files, but of the embedded poll: nothing that is not ours, and nothing inline. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of the page that other sites may show in a frame: no script, no form, nothing but its stylesheet. */
export const embedPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** For a site that is reached over https: never again without, for two years. */
export const transportSecurity = {
  key: 'Strict-Transport-Security',
  value: 'max-age=63072000; includeSubDomains',
};

/**
 * For pages of teachers who are signed in: no window that opened them, or that they open, can reach them. Not for the
 * pages of readers: a link from a frame with a sandbox opens them in a window that has to keep its opener, and with
 * any such policy a browser shows an error in their place.
 */
export const openerPolicy = { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' };

/** The headers of every response, those of files and errors included. */
export function securityHeaders(): { key: string; value: string }[] {
  return [
    // Not under `next dev`, whose page about a mistake in the code needs scripts of its own.
    ...(process.env.NODE_ENV === 'development' ? [] : [{ key: 'Content-Security-Policy', value: strictPolicy }]),
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    // Not `no-referrer`: under it a browser without JavaScript sends `Origin: null` with a form.
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    {
      key: 'Permissions-Policy',
      value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    ...(process.env.SITE_URL?.startsWith('https:') ? [transportSecurity] : []),
  ];
}

/** By this header a handler says which origins may show its page in a frame; the server makes it part of the policy. */
export const frameOriginsHeader = 'X-Frame-Origins';

/** By this header a handler says to which origin a form of its page may be sent, beside ours. */
export const formActionHeader = 'X-Form-Action';

/**
 * The one policy of all pages, with the origins whose pages may show it in a frame, and one to which it sends a form. Whatever
 * else a single page that is drawn on request should be allowed, such as pictures of another host, goes the same way: a header
 * above, a replacement here, and `server/frame-policy.ts`, which takes the header. A `Content-Security-Policy` of the handler's own
 * would not replace the strict one. For a reading page a rule in `next.config.ts` does, as for `/embed/:figure`.
 */
export function openedPolicy({ frame, form }: { frame?: string; form?: string }): string {
  const framed = frame ? strictPolicy.replace("frame-ancestors 'none'", `frame-ancestors ${frame}`) : strictPolicy;
  return form ? framed.replace("form-action 'self'", `form-action 'self' ${form}`) : framed;
}
