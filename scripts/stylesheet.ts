import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import tailwind from '@tailwindcss/postcss';
import { Features, transform as lower } from 'lightningcss';
import postcss from 'postcss';

/** The stylesheet from which all others are made. */
export const stylesheet = join(process.cwd(), 'app', 'globals.css');
export const stylesheetSource = (): string => readFileSync(stylesheet, 'utf8');

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);
/** Tablets that schools still use: iOS 14, and the other browsers of that time. */
const targets = { safari: version(14), ios_saf: version(14), chrome: version(88), firefox: version(82) };

/**
 * The CSS of a source, for browsers of 2020 too: without nesting, and with layers turned into specificity. A browser that
 * does not know `@layer` drops all that is inside, which is nearly everything.
 */
export async function cssOf(source: string, fontFaces: string, minify: boolean): Promise<string> {
  const { css } = await postcss([tailwind({ optimize: false })]).process(source, { from: stylesheet });
  const include = Features.Nesting | Features.MediaQueries;
  const { code: lowered } = lower({ filename: 'site.css', code: Buffer.from(css), targets, include });
  // Each layer costs every selector of those above it: what only sets variables goes with the lowest.
  const fewer = Buffer.from(lowered)
    .toString()
    .replace(/@layer (?:theme|properties)\b/g, '@layer base');
  const { css: flat } = await postcss([cascadeLayers()]).process(fewer, { from: undefined });
  const { code } = lower({ filename: 'site.css', code: Buffer.from(fontFaces + flat), targets, minify });
  return Buffer.from(code).toString();
}
