import 'server-only';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from '@/lib/indexed-png';
import { pictureHeight, pictureType, pictureWidth } from './picture-frame';

/** Where the build leaves the type of the pictures; those that are drawn on request need it too. */
const builtFonts = join(process.cwd(), '.generated', 'fonts');
export const pictureFont = 'source-serif.ttf';

/** Draws a picture as a PNG, in a thread beside ours. @param folder holds the type */
export async function pngOf(svg: string, folder = builtFonts): Promise<Uint8Array> {
  const font = { fontFiles: [join(folder, pictureFont)], loadSystemFonts: false, defaultFontFamily: pictureType };
  const { pixels } = await renderAsync(svg, { font });
  return indexedPng(pixels, pictureWidth, pictureHeight);
}
