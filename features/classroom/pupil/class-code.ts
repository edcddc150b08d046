/** Digits and capitals without those that look alike (`contract.md`). */
const form = /^[2-9A-HJ-NP-Z]{6}$/;

/** The class code that somebody typed; null for what cannot be one. Case, spaces and hyphens do not matter. */
export function classCodeIn(text: string): string | null {
  const code = text
    .slice(0, 100)
    .replace(/[\s\-‐-―−]/g, '')
    .toUpperCase();
  return form.test(code) ? code : null;
}
