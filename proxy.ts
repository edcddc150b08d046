import { type NextRequest, NextResponse } from 'next/server';
import { developmentPolicy, noncePolicy } from '@/lib/security-headers';

/** Gives every tool page a nonce for its scripts. Decides nothing about rights: that is done where data is read. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  const policy = process.env.NODE_ENV === 'development' ? developmentPolicy(nonce) : noncePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  // Where a page leads back to after signing in: Next does not tell pages their own address.
  headers.set('x-page', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  // What one page has to say to the next is said once (features/poll/flash.ts, features/classroom/pupil/return-flash.ts).
  for (const name of ['flash', '__Host-flash', 'return', '__Host-return'])
    if (request.cookies.has(name)) {
      const secure = name.startsWith('__Host-');
      response.cookies.set({ name, value: '', path: '/', maxAge: 0, httpOnly: true, secure });
    }
  return response;
}

// A literal, as Next asks; a test holds that every page under (tools) is matched.
export const config = {
  matcher: '/:lang(en|az|ru)/(quiz|poll|print|join|class|classes|sign-up|sign-in|account)/:path*',
};
