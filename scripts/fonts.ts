// The text face, cut down to the characters that are shown. Tested by scripts/fonts.test.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import { filesUnder } from './files-under';

const require = createRequire(import.meta.url);
const source = (name: 'latin' | 'latin-ext') =>
  readFileSync(require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`));

/** Every character that a page can show: what is written in the sources, and plain Latin for what visitors type. */
export function charactersIn(root: string): Set<string> {
  const shown = new Set(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)));
  for (const place of ['content', 'app', 'features', 'components']) {
    for (const file of filesUnder(join(root, place), /(?<!\.test)\.tsx?$/))
      for (const character of readFileSync(file, 'utf8')) shown.add(character);
  }
  return shown;
}

/** Azerbaijani letters, for names that pupils and editors write: Əliyev, Şuşa, Bakı. Half of them are in the first file’s range. */
export const azerbaijani = 'ƏəĞğİıŞşÇçÖöÜü';

/** A file of the text face and the characters for which a browser asks it, as in `unicode-range`. */
export type Face = { name: string; bytes: Uint8Array; range: string };

/** The two files of the text face, one axis of weight from 400 to 700. @param shown the characters to be drawn */
export async function textFaces(shown: string): Promise<[text: Face, letters: Face]> {
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: { min: 400, max: 700 } } };
  return [
    {
      name: 'source-serif',
      bytes: await subset(source('latin'), shown + azerbaijani, options),
      range: 'U+0-FF,U+131,U+2000-206F,U+2190-21FF,U+2212',
    },
    {
      name: 'source-serif-letters',
      bytes: await subset(source('latin-ext'), azerbaijani, options),
      range: 'U+11E-11F,U+130,U+15E-15F,U+18F,U+259',
    },
  ];
}

/** One weight of the text face as a plain TrueType file, for the share pictures. */
export const plainFace = (shown: string, weight: number): Promise<Uint8Array> =>
  subset(source('latin'), shown, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
