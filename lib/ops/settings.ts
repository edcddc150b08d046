import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

const url = (what: string) =>
  z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: `${what} must be an address that begins with http:// or https://.`,
  });

/** Every setting, its default, and the sentence for a wrong one. */
const settingsShape = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number from 0 to 65535.' })
    .int({ error: 'PORT must be a whole number.' })
    .min(0, { error: 'PORT must be a number from 0 to 65535.' })
    .max(65535, { error: 'PORT must be a number from 0 to 65535.' })
    .default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATABASE_URL: z
    .string()
    .refine((value) => value.startsWith('file:') || /^postgres(ql)?:\/\//.test(value), {
      error: 'DATABASE_URL must begin with file: or postgresql://.',
    })
    .default('file:./data/explainer.db'),
  SITE_URL: url('SITE_URL')
    .refine((value) => !URL.canParse(value) || (new URL(value).pathname === '/' && !new URL(value).search), {
      error: 'SITE_URL must name the site alone, without a path: https://example.org.',
    })
    .transform((value) => new URL(value).origin)
    .optional(),
  SECRET: z.string().min(32, { error: 'SECRET must be at least 32 characters long.' }).optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine((value) => value.split(',').every((part) => part.trim() === '' || isNetwork(part.trim())), {
      error: 'TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8, separated by commas.',
    })
    .default(''),
  SIGN_UP: z.enum(['open', 'invited', 'closed'], { error: 'SIGN_UP must be open, invited or closed.' }).optional(),
  CONTACT: z
    .string()
    .refine((value) => /^(https?:\/\/|mailto:)/.test(value) || /^[^\s@]+@[^\s@]+$/.test(value), {
      error: 'CONTACT must be a mail address or a link.',
    })
    .optional(),
  METRICS_PORT: z.coerce
    .number({ error: 'METRICS_PORT must be a number from 1 to 65535.' })
    .int({ error: 'METRICS_PORT must be a whole number.' })
    .min(1, { error: 'METRICS_PORT must be a number from 1 to 65535.' })
    .max(65535, { error: 'METRICS_PORT must be a number from 1 to 65535.' })
    .optional(),
  /** Where the numbers can be asked for; this machine alone, unless they are collected from another. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
});

export type Settings = z.infer<typeof settingsShape>;

/** A setting that stops the start; its message is one sentence for whoever set it. */
export class WrongSetting extends Error {}

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 * @throws {WrongSetting} at the first wrong one
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = settingsShape.safeParse(given);
  if (!read.success) throw new WrongSetting(read.error.issues[0]?.message ?? 'A setting is wrong.');
  return read.data;
}

/** Where whoever runs the site reaches it; undefined for a port that is not known before it is opened. */
export function addressOf({ SITE_URL, HOST, PORT }: Settings): string | undefined {
  if (SITE_URL) return SITE_URL;
  const isEverywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = isEverywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return PORT > 0 ? `http://${host}:${PORT}` : undefined;
}

/** True for an address or a network in CIDR form. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** The networks of `TRUSTED_PROXIES` as a list to check addresses against. */
export function trustedProxies(setting: string): BlockList {
  const list = new BlockList();
  for (const part of setting
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [address = '', bits] = part.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family);
  }
  return list;
}
