/** One rule of `headers()` in next.config.ts, as the build writes it down. */
export type HeaderRule = { regex: string; headers: { key: string; value: string }[] };

/** The headers of a path: all rules that match, and of two with one name the later. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { regex, headers } of rules)
    if (new RegExp(regex).test(path)) for (const { key, value } of headers) found.set(key, value);
  return found;
}

/** The headers of a sealed page. */
export const pageHeaders = (path: string, rules: readonly HeaderRule[]): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  ...Object.fromEntries(headersFor(path, rules)),
});

/** The media types of the files there are, as nginx knows them. */
const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

const isHashed = (path: string, rules: readonly HeaderRule[]): boolean =>
  path.startsWith('/_next/') ||
  JSON.stringify([...headersFor(path, rules)]) === JSON.stringify([...headersFor('/assets/x', rules)]);

/** The headers of a file. @throws for a file of a kind that has not been served before */
export function fileHeaders(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const type = mediaTypes[/[^.]*$/.exec(path)?.[0] ?? ''];
  if (!type) throw new Error(`What type is ${path}? Add it to mediaTypes in scripts/front-config.ts.`);
  const cache = path.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0';
  return { 'Content-Type': type, 'Cache-Control': cache, ...Object.fromEntries(headersFor(path, rules)) };
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
    # Its time comes from its content, and is no time at all; its name for a version is the ETag.
    add_header Last-Modified "";
${lines(headers)}    try_files $from_disk$uri.html @site;
}
`,
  );
  const named = files.filter((path) => !isHashed(path, rules));
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
