import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor, username } from 'better-auth/plugins';
import { wordsOf } from '@/content/editions';
import { type Database, database } from '@/lib/db/client';
import { isPostgres } from '@/lib/db/database-address';
import { newId } from '@/lib/ids';
import { keyedHash } from '@/lib/keys';
import { defaultLanguage } from '@/lib/languages';
import { nameKey } from '@/lib/name';
import { environment, isSecureSite, siteSecret } from '@/lib/ops/environment';
import { longestPassword, shortestPassword } from '../password-length';
import { passwordHashing } from './password-hashing';

/** What an authenticator app calls the site. */
export const siteName = wordsOf(defaultLanguage).site.name;

/** Seconds a session lasts from signing in, however much it is used: a tab left open for a week still works. */
export const sessionSeconds = 30 * 24 * 60 * 60;

const cookie = (name: string) => ({
  name: isSecureSite ? `__Host-${name}` : name,
  attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite } as const,
});

/**
 * The library behind the accounts (decision 0052). Its own handler is mounted nowhere: our forms ask for the origin,
 * limit and refuse as all forms do, and call `api`.
 */
const authOn = (db: Database) =>
  betterAuth({
    appName: siteName,
    baseURL: environment.SITE_URL ?? 'http://localhost',
    secret: keyedHash(siteSecret(), 'session', 'better-auth'),
    database: prismaAdapter(db, { provider: isPostgres(environment.DATABASE_URL) ? 'postgresql' : 'sqlite' }),
    user: { modelName: 'instructor' },
    account: { modelName: 'credential' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: passwordHashing,
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: cookie('session'), two_factor: cookie('second-factor') },
      ipAddress: { disableIpTracking: true },
      database: { generateId: newId },
    },
    plugins: [
      username({
        usernameNormalization: nameKey,
        minUsernameLength: 1,
        maxUsernameLength: 200,
        usernameValidator: () => true,
      }),
      twoFactor({ issuer: siteName, schema: { twoFactor: { modelName: 'secondFactor' } } }),
    ],
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });

type Auth = ReturnType<typeof authOn>;
const shared = globalThis as { explainerAuth?: { db: Database; auth: Auth } };

/** The library on this process's database. */
export async function getAuth(): Promise<Auth> {
  const db = await database();
  if (shared.explainerAuth?.db !== db) shared.explainerAuth = { db, auth: authOn(db) };
  return shared.explainerAuth.auth;
}
