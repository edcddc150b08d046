// node --conditions=react-server --import tsx bench/faults/stored-xss.ts: 500 texts that would run in a careless page, as
// names of pupils, titles of classes, names of instructors, on the roster with an identifier, by the pupils' own form, and
// as questions of an instructor's own with their options and explanations; then every page that shows them is opened in
// Chromium. Nothing of them may run, and nothing of them may even be tried.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { claims } from '@/content/facts/claims';
import { installedBrowser } from '../../scripts/browser.mjs';
import { nextNetwork } from './load';
import { prepare, report, startSite, times } from './site';

const ran = 'window.ran=1';
const shapes = [
  `<script>${ran}</script>`,
  `"><script>${ran}</script>`,
  `'><img src=x onerror=${ran}>`,
  `<svg onload=${ran}>`,
  `<svg><script>${ran}</script></svg>`,
  `<iframe srcdoc="<script>parent.${ran}</script>">`,
  `<details open ontoggle=${ran}>`,
  `<body onpageshow=${ran}>`,
  `<input autofocus onfocus=${ran}>`,
  `<a href="javascript:${ran}">x</a>`,
  `javascript:${ran}`,
  `</title><script>${ran}</script>`,
  `</textarea><script>${ran}</script>`,
  `</option></select><img src=x onerror=${ran}>`,
  `--><script>${ran}</script>`,
  `]]><script>${ran}</script>`,
  `\${${ran}}{{${ran}}}`,
  `<math><mtext><style><img src=x onerror=${ran}></style></mtext></math>`,
  `<template><img src=x onerror=${ran}></template>`,
  `<meta http-equiv=refresh content="0;url=javascript:${ran}">`,
  `<base href=//evil.test><form action=//evil.test>`,
  `"autofocus onfocus=${ran} x="`,
  `'-${ran}-'`,
  `</script><script>${ran}</script>`,
  `<ScRiPt>${ran}</sCrIpT>`,
];
/** Each shape in twenty disguises, so that no two are the same name. */
const texts = Array.from({ length: times(500) }, (_, index) => {
  const shape = shapes[index % shapes.length] ?? '';
  return index % 3 === 0 ? `${index} ${shape}` : index % 3 === 1 ? `${shape} ${index}` : `Ə${index}${shape}`;
});

const folder = mkdtempSync(join(tmpdir(), 'stored-xss-'));
const url = `file:${join(folder, 'site.db')}`;
prepare(url);
const site = await startSite(url);
let stored = 0;
const refused: Record<string, number> = {};

type Answer = { id?: string; code?: string; item?: string; attempt?: string; error?: { code: string } };

async function post(path: string, fields: Record<string, string> | URLSearchParams, cookie = '') {
  const response = await fetch(`${site.url}${path}`, {
    method: 'POST',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      Accept: 'application/json',
      'X-Forwarded-For': nextNetwork(),
      ...(cookie && { Cookie: cookie }),
    },
    body: new URLSearchParams(fields),
  });
  const answer = (await response.json()) as Answer;
  if (answer.error) refused[answer.error.code] = (refused[answer.error.code] ?? 0) + 1;
  else stored += 1;
  return { ...answer, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? cookie };
}

const password = 'four lamps under an umbrella';
const { cookie } = await post('/sign-up', { name: 'Somebody', password });
const { id = '', code = '' } = await post('/classes', { title: texts[0] ?? '' }, cookie);
const cookies = [cookie];
const pages = [
  '/en/classes',
  ...['', '/roster', '/settings', '/answers', '/items', '/pupils'].map((end) => `/en/classes/${id}${end}`),
];
const claim = Object.keys(claims)[0] ?? '';
const questions: string[] = [];
const others: { cookie: string; page: string }[] = [];
for (const [index, text] of texts.entries()) {
  if (index % 5 === 1) await post('/classes', { title: text }, cookie);
  else if (index % 50 === 2)
    others.push({ ...(await post('/sign-up', { name: text, password })), page: '/en/account' });
  else if (index % 5 === 3) others.push({ ...(await post('/join', { code, name: text })), page: `/en/class/${code}` });
  else if (index % 25 === 4) {
    const words = (name: string, many: number) => Array.from({ length: many }, (_, n) => [name, `${text} ${n}`]);
    const fields = [
      ...words('options', 3),
      ...words('explanations', 3),
      ['prompt', text],
      ['kind', 'one'],
      ['right', '1'],
    ];
    const { item } = await post(`/classes/${id}/items`, new URLSearchParams([...fields, ['claims', claim]]), cookie);
    if (item) questions.push(item);
  } else await post(`/classes/${id}/roster`, { names: `${text}\t${text}` }, cookie);
}
// A pupil is asked the questions, and reads what was right.
await post(`/classes/${id}/items/choose`, new URLSearchParams(questions.map((item) => ['items', item])), cookie);
const pupil = await post('/join', { code, name: texts[5] ?? '' });
const { attempt = '' } = await post('/quiz/start', { class: code, scope: 'all' }, pupil.cookie);
pages.push(...['/report', '/poster', '/ballots'].map((end) => `/en/classes/${id}${end}`), `/en/classes/${id}/project`);
pages.push(...questions.map((item) => `/en/classes/${id}/items/${item}`));

const executablePath = installedBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const seen: string[] = [];
const tried: string[] = [];
let opened = 0;

async function look(as: string, paths: string[]) {
  const context = await browser.newContext();
  const [name = '', value = ''] = as.split(/=(.*)/);
  if (as) await context.addCookies([{ name, value, url: site.url }]);
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().then(() => seen.push('a dialog')));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) tried.push(message.text().slice(0, 160));
  });
  for (const path of paths) {
    await page.goto(`${site.url}${path}`);
    await page.waitForTimeout(300);
    opened += 1;
    if (await page.evaluate('window.ran === 1')) seen.push(path);
    if (new URL(page.url()).origin !== new URL(site.url).origin) seen.push(`left the site at ${path}`);
  }
  await context.close();
}
/** Opens each open question, answers it in the page and reads on. @returns how many */
async function answerAll(path: string, as: string): Promise<number> {
  let answered = 0;
  for (; answered < 10; answered += 1) {
    await look(as, [path]);
    const html = await (await fetch(`${site.url}${path}`, { headers: { Cookie: as } })).text();
    const item = /data-item="([^"]+)"/.exec(html)?.[1];
    const answer = /name="answer"[^>]*value="([^"]+)"/.exec(html)?.[1];
    if (!item || !answer) break;
    await post(`/quiz/${attempt}/answer`, { item, answer }, as);
    await look(as, [`${path}?item=${item}`]);
  }
  await look(as, [`${path}/result`]);
  return answered;
}
const answered = await answerAll(`/en/quiz/${attempt}`, pupil.cookie);
await look(cookies[0] ?? '', pages);
for (const one of others.slice(0, 40)) await look(one.cookie, [one.page]);
await browser.close();
await site.stop();
rmSync(folder, { recursive: true, force: true });
report('stored-xss', seen.length === 0 && tried.length === 0 && stored > texts.length / 2 && answered > 0, {
  texts: texts.length,
  stored,
  refused,
  questions: questions.length,
  answered,
  pagesOpened: opened,
  ran: [...new Set(seen)],
  tried: [...new Set(tried)],
});
