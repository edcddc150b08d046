/** One rule of `headers()` in next.config.ts, as the build writes it down. */
export type HeaderRule = { regex: string; headers: { key: string; value: string }[] };

/** What Next varies its pages by: readers who ask for something else than the document are led to a server. */
const vary = 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch';

/** The headers of a path: all rules that match, and of two with one name the later. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { regex, headers } of rules)
    if (new RegExp(regex).test(path)) for (const { key, value } of headers) found.set(key, value);
  return found;
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const lines = (headers: Iterable<readonly [string, string]>, more = '') =>
  [...headers].map(([name, value]) => `    add_header ${name} ${quoted(value)}${more};\n`).join('');

/** Paths that have the same headers, together: `nginx` then has few places to look. */
function byHeaders(
  paths: readonly string[],
  headersOf: (path: string) => Map<string, string>,
): [string[], Map<string, string>][] {
  const groups = new Map<string, [string[], Map<string, string>]>();
  for (const path of paths) {
    const headers = headersOf(path);
    const name = JSON.stringify([...headers]);
    const group = groups.get(name) ?? [[], headers];
    group[0].push(path);
    groups.set(name, group);
  }
  return [...groups.values()];
}

const pattern = (paths: readonly string[]) => `^(?:${paths.map((path) => path.replace(/[.+?]/g, '\\$&')).join('|')})$`;

/**
 * The part of nginx's configuration that serves what is the same for everybody from the disk, with the headers that the
 * site itself would send.
 * @param pages addresses of sealed pages
 * @param files addresses of files, such as `/assets/site.css`
 * @param errors statuses for which there is a page
 */
export function frontConfig(
  pages: readonly string[],
  files: readonly string[],
  errors: readonly string[],
  rules: readonly HeaderRule[],
): string {
  const pageBlocks = byHeaders(pages, (path) => headersFor(path, rules)).map(
    ([paths, headers]) => `location ~ ${quoted(pattern(paths))} {
    types { }
    default_type "text/html; charset=utf-8";
    # A page as Next sends it has neither; its name for a version is the ETag.
    max_ranges 0;
    add_header Last-Modified "";
    add_header Vary ${quoted(vary)};
${lines(headers)}    try_files $from_disk$uri.html @site;
}
`,
  );
  const isHashed = (path: string) =>
    path.startsWith('/_next/') ||
    JSON.stringify([...headersFor(path, rules)]) === JSON.stringify([...headersFor('/assets/x', rules)]);
  const named = files.filter((path) => !isHashed(path));
  const fileBlocks = byHeaders(
    named,
    (path) => new Map([['Cache-Control', 'public, max-age=0'], ...headersFor(path, rules)]),
  ).map(([paths, headers]) => {
    const type = headers.get('Content-Type');
    const others = [...headers].filter(([name]) => name !== 'Content-Type');
    return `location ~ ${quoted(pattern(paths))} {
    root /srv/explainer/front/files;
${type ? `    types { }\n    default_type ${quoted(type)};\n` : ''}${lines(others)}    try_files $from_disk$uri @site;
}
`;
  });
  const hashed = ['/_next/static/', '/assets/'].map((folder) => {
    const headers = new Map([
      ['Cache-Control', 'public, max-age=31536000, immutable'],
      ...headersFor(`${folder}x`, rules),
    ]);
    return `# Those of earlier builds too: a tab that was opened before a deploy still asks for them.
location ${folder} {
    root /srv/explainer/front/files;
${lines(headers)}    try_files $from_disk$uri @site;
}
`;
  });
  const own = headersFor('/', rules);
  const errorBlocks = errors.map(
    (status) => `error_page ${status === '502' ? '502 503 504' : status} /.front/$answer_as/${status};\n`,
  );
  const errorFiles = [
    ['html', 'text/html; charset=utf-8'],
    ['json', 'application/json'],
  ].map(
    ([kind, type]) => `location /.front/${kind}/ {
    internal;
    root /srv/explainer/front/errors;
    types { }
    default_type ${quoted(type ?? '')};
    add_header Cache-Control "no-store" always;
    add_header Retry-After $try_again always;
${lines(own, ' always')}}
`,
  );
  return [
    '# Written by the build (scripts/front.ts); do not edit.\n',
    ...pageBlocks,
    ...fileBlocks,
    ...hashed,
    ...errorBlocks,
    ...errorFiles,
  ].join('');
}
