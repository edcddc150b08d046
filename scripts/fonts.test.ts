import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { beforeAll, expect, test } from 'vitest';
import { azerbaijani, charactersIn, type Face, textFaces } from './fonts';

const root = join(import.meta.dirname, '..');
let faces: Face[];
beforeAll(async () => {
  faces = await textFaces([...charactersIn(root)].join(''));
});

/** The characters that a font file can draw, by its `cmap` table (OpenType 1.9, formats 4 and 12). */
async function drawnBy({ bytes }: Face): Promise<Set<number>> {
  // A copy: the unpacker uses its memory again for the next file.
  const font = Buffer.from(await fontverter.convert(Buffer.from(bytes), 'truetype'));
  const tables = font.readUInt16BE(4);
  const records = Array.from({ length: tables }, (_, index) => 12 + 16 * index);
  const cmap = font.readUInt32BE((records.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const drawn = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) === 4) {
      const count = font.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < count; segment++) {
        const end = font.readUInt16BE(at + 14 + 2 * segment);
        const start = font.readUInt16BE(at + 16 + 2 * (count + segment));
        for (let code = start; code <= end && code < 0xffff; code++) drawn.add(code);
      }
    }
    if (font.readUInt16BE(at) === 12) {
      for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
        const from = at + 16 + 12 * group;
        for (let code = font.readUInt32BE(from); code <= font.readUInt32BE(from + 4); code++) drawn.add(code);
      }
    }
  }
  return drawn;
}

/** The characters for which a browser asks a file. */
function isAskedFor({ range }: Face, code: number): boolean {
  return range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= from && code <= to;
  });
}

/** What `content/` says, without the comments of its editors. */
function charactersOfContent(): Set<string> {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const texts = files
    // Titles of sources stand in their own language and script, and are drawn in the reader's own type.
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'facts/record.ts')
    .map((file) => readFileSync(join(root, 'content', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  return new Set(texts.join('').replace(/\s/g, ''));
}

test('every character of the content, and every Azerbaijani letter, is drawn in our own type', async () => {
  const drawn: Set<number>[] = [];
  for (const face of faces) drawn.push(await drawnBy(face));
  const missing = [...charactersOfContent(), ...azerbaijani].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !faces.some((face, index) => isAskedFor(face, code) && drawn[index]?.has(code));
  });
  expect(missing).toEqual([]);
});

test('the two files of the type stay small', () => {
  const [text = 0, letters = 0] = faces.map(({ bytes }) => bytes.length);
  expect(faces).toHaveLength(2);
  expect(text).toBeLessThanOrEqual(44 * 1024);
  expect(text + letters).toBeLessThanOrEqual(64 * 1024);
});
