import type { NextConfig } from 'next';
import { embedPolicy, openerPolicy, securityHeaders } from './lib/web/security-headers';

const year = 'public, max-age=31536000, immutable';
// A reading page is the same for everybody and changes with a build: ask each time, and answer 304.
const reading = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  images: { unoptimized: true },
  devIndicators: false,
  // A build is not written to while it is served: several servers may share it, and it may be read-only.
  experimental: { globalNotFound: true, isrFlushToDisk: false },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    'libsql',
    '@libsql/client',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    'pg',
    '@resvg/resvg-js',
  ],
  async headers() {
    return [
      { source: '/:path*', headers: securityHeaders() },
      ...[
        '/:lang(en|az|ru)/:room(classes|account|sign-in|sign-up)/:path*',
        '/:room(classes|account|sign-in|sign-up)/:path*',
      ].map((source) => ({ source, headers: [openerPolicy] })),
      {
        source: '/assets/:path*',
        headers: [{ key: 'Cache-Control', value: process.env.NODE_ENV === 'development' ? 'no-store' : year }],
      },
      {
        source: '/assets/speculation.json',
        headers: [
          { key: 'Content-Type', value: 'application/speculationrules+json' },
          { key: 'Cache-Control', value: 'public, max-age=300' },
        ],
      },
      {
        // Asked for by an address that never changes, and for all pages although it lies in a folder.
        source: '/assets/offline.js',
        headers: [
          { key: 'Cache-Control', value: 'no-cache' },
          { key: 'Service-Worker-Allowed', value: '/' },
        ],
      },
      // Of two headers with one name the later counts: these may be read, and the embed shown, by every site.
      ...['/api/poll', '/api/poll.csv', '/api/shifts.csv', '/embed/:figure', '/figures/:file', '/pictures/:file'].map(
        (source) => ({
          source,
          headers: [
            { key: 'Access-Control-Allow-Origin', value: '*' },
            { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
            ...(source === '/embed/:figure' ? [{ key: 'Content-Security-Policy', value: embedPolicy }] : []),
          ],
        }),
      ),
      ...[
        '/:lang(en|az|ru)',
        '/:lang(en|az|ru)/chapters/:path*',
        '/:lang(en|az|ru)/(timeline|people|sources|since|about|teach)',
      ].map((source) => ({
        source,
        headers: [
          { key: 'Cache-Control', value: reading },
          { key: 'Speculation-Rules', value: '"/assets/speculation.json"' },
        ],
      })),
    ];
  },
} satisfies NextConfig;
