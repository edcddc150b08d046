// Part of bench/live.ts: a whole class with a live question, every pupil with a page that listens. How late a question, its
// result and the next one show on the pupils' pages, how long an answer takes, and what a pupil costs the server.
import { type ClientRequest, get } from 'node:http';
import { type HttpVisitor, joinedPupil, openClass } from '../e2e/http-pupil';

const rounds = Number(process.env.ROUNDS ?? 5);
/** A class answers one question within so many seconds. */
const answeringSeconds = 20;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const round = (number: number) => Number(number.toPrecision(3));
const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const spread = (times: readonly number[]) => ({
  p50: round(at(times, 0.5)),
  p95: round(at(times, 0.95)),
  most: round(at(times, 1)),
});

/** A pupil's page as the element makes it: a stream that brings along what to show, and one question for it at first. */
function openPupilPage(pupil: HttpVisitor, code: string) {
  const page = { html: '', changed: () => {}, isOpen: Promise.resolve(), close: () => request.destroy() };
  const show = ({ parts }: { parts?: { round: string } }) => {
    if (parts) page.html = parts.round;
    page.changed();
  };
  const ask = async () => {
    const answer = await pupil.request(`/class/${code}/live?page=pupil&lang=en&have=`);
    show((await answer.json()) as { parts?: { round: string } });
  };
  let [opened, failed] = [() => {}, (_: Error) => {}];
  page.isOpen = new Promise<void>((resolve, reject) => {
    [opened, failed] = [resolve, reject];
  });
  let text = '';
  const request: ClientRequest = get(
    `${pupil.site}/class/${code}/events?lang=en`,
    { headers: { Cookie: pupil.cookie } },
    (response) => {
      ask().then(opened, failed);
      response.setEncoding('utf8').on('data', (part: string) => {
        const messages = (text + part).split('\n\n');
        text = messages.pop() ?? '';
        for (const message of messages) {
          const data = /^event: (?:live|pause)\ndata: (\{.*)$/.exec(message)?.[1];
          if (data) show(JSON.parse(data));
        }
      });
    },
  );
  request.on('error', failed);
  return page;
}

type Page = ReturnType<typeof openPupilPage>;

/** Does something, and waits until every page shows it. @returns how many milliseconds each took, or null where one never did */
async function shown(pages: readonly Page[], html: RegExp, work: () => Promise<unknown>): Promise<(number | null)[]> {
  const begun = performance.now();
  const waits = pages.map(
    (page) =>
      new Promise<number | null>((resolve) => {
        const patience = setTimeout(() => resolve(null), 20_000);
        page.changed = () => {
          if (!html.test(page.html)) return;
          clearTimeout(patience);
          page.changed = () => {};
          resolve(performance.now() - begun);
        };
      }),
  );
  await work();
  return Promise.all(waits);
}

export async function liveQuestions(site: { url: string; cpuMs(): number }, size: number) {
  const { instructor, id, code } = await openClass(site.url, `Hall of ${size}`);
  const pupils: HttpVisitor[] = [];
  for (let from = 0; from < size; from += 25)
    pupils.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(25, size - from) }, (_, n) => joinedPupil(site.url, code, `Pupil ${from + n}`)),
      )),
    );
  const pages = pupils.map((pupil) => openPupilPage(pupil, code));
  await Promise.all(pages.map((page) => page.isOpen));
  await pause(1500);
  const [questionMs, resultMs, answerMs]: [(number | null)[], (number | null)[], number[]] = [[], [], []];
  const cpu = site.cpuMs();
  for (let n = 0; n < rounds; n += 1) {
    const before = /name="round" value="([^"]+)"/.exec(pages[0]?.html ?? '')?.[1];
    const isNew = new RegExp(`name="round" value="(?!${before ?? 'none'}")`);
    questionMs.push(
      ...(await shown(pages, isNew, () =>
        n === 0
          ? instructor.send(`/classes/${id}/live/push`, { item: 'critical-event-who' })
          : instructor.send(`/classes/${id}/live/next`, { item: n % 2 ? 'apology-followed' : 'critical-event-who' }),
      )),
    );
    await Promise.all(
      pupils.map(async (pupil, place) => {
        await pause((1000 * answeringSeconds * place) / size);
        const html = pages[place]?.html ?? '';
        const of = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
        const fields = { round: of(/name="round" value="([^"]+)"/), answer: of(/name="answer" value="([^"]+)"/) };
        const begun = performance.now();
        await pupil.send(`/class/${code}/live/answer`, fields);
        answerMs.push(performance.now() - begun);
      }),
    );
    resultMs.push(
      ...(await shown(pages, /class="mt-6 text-title-3"/, () => instructor.send(`/classes/${id}/live/show`, {}))),
    );
  }
  const cpuMs = site.cpuMs() - cpu;
  for (const page of pages) page.close();
  await instructor.send(`/classes/${id}/live/end`, {});
  const all = (times: (number | null)[]) => times.filter((time) => time !== null);
  return {
    ...{ pupils: size, rounds },
    missed: [...questionMs, ...resultMs].filter((time) => time === null).length,
    questionMs: spread(all(questionMs)),
    resultMs: spread(all(resultMs)),
    answerMs: spread(answerMs),
    cpuMsPerPupilAndRound: round(cpuMs / size / rounds),
  };
}
