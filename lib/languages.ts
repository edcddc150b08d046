/** Languages that have content. A folder in `content/` for each; an address in another language is 404. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'en';

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/**
 * The language that an `Accept-Language` header asks for most, among those with content (RFC 9110, 12.5.4).
 * @returns the default when the header is absent, unreadable or names none of them
 */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters
        .map((one) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(one)?.[1])
        .find((one) => one !== undefined);
      return { language: tag.trim().split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) if (isLanguage(language)) return language;
  return defaultLanguage;
}
