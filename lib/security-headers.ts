/** The strict policy of reading pages and of everything else that has no policy of its own. */
export const strictPolicy = policy("'self'");

/** The policy of a tool page: as strict, and Next's own inline scripts carry this nonce. */
export const noncePolicy = (nonce: string): string => policy(`'self' 'nonce-${nonce}'`);

/** The policy under `next dev`, which evaluates code and reloads over a socket. */
export const developmentPolicy = (nonce: string): string =>
  policy(`'self' 'nonce-${nonce}' 'unsafe-eval'`)
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:");

/** The policy of the page that other sites may show in a frame: no script, no form, nothing but its stylesheet. */
export const embedPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

function policy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
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
}

/** For a site that is reached over https: never again without, for two years. */
export const transportSecurity = {
  key: 'Strict-Transport-Security',
  value: 'max-age=63072000; includeSubDomains',
};

/** The headers of every response, those of files and errors included. */
export function securityHeaders(): { key: string; value: string }[] {
  const isDevelopment = process.env.NODE_ENV === 'development';
  return [
    ...(isDevelopment ? [] : [{ key: 'Content-Security-Policy', value: strictPolicy }]),
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    // Not `no-referrer`: under it a browser without JavaScript sends `Origin: null` with a form.
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    {
      key: 'Permissions-Policy',
      value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    ...(process.env.SITE_URL?.startsWith('https:') ? [transportSecurity] : []),
  ];
}
