import { readdirSync } from 'node:fs';

export type Route = { pattern: string; kind: 'page' | 'route' };

/** Every address of the site as a pattern, read from the folders under `app/`: a new route is attacked without a word. */
export function listRoutes(): Route[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const match = /^(.*?)\/?(page|route)\.tsx?$/.exec(file.replaceAll('\\', '/'));
    if (!match) return [];
    const pattern = `/${(match[1] ?? '')
      .split('/')
      .filter((part) => part && !/^\(.*\)$/.test(part))
      .join('/')}`;
    return [{ pattern, kind: match[2] as Route['kind'] }];
  });
}

/** A pattern with something in place of each of its parameters. */
export const filled = (pattern: string, value: (name: string) => string): string =>
  pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => value(name));
