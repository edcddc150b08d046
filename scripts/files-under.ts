import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files under a folder whose names fit, in the order of their names. */
export function* filesUnder(path: string, ending: RegExp): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(inner, ending);
    else if (ending.test(entry.name)) yield inner;
  }
}
