import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chapterSlugs } from '@/content/facts/chapters';
import { languages } from '@/lib/languages';

/** The addresses of all reading pages, as the folders under `app/[lang]/(reading)` say: a new page is never forgotten. */
export function readingPages(root: string): string[] {
  const folder = join(root, 'app', '[lang]', '(reading)');
  const plain = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'page.tsx')))
    .map((entry) => `/${entry.name}`)
    .sort();
  const paths = ['', ...chapterSlugs.map((slug) => `/chapters/${slug}`), ...plain];
  return languages.flatMap((lang) => paths.map((path) => `/${lang}${path}`));
}
