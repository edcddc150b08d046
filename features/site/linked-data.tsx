/** Facts about a page for search engines, as JSON-LD. It is data: the browser runs nothing of it, and the policy lets it stand. */
export function LinkedData({ data }: { data: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{json}</script>;
}
