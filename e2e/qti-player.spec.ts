import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { signUp } from './instructor';

// A player that other people wrote reads every question of the QTI package, and scores it by the package's own rules.

type Scored = { score: unknown; feedback: unknown };
type Declared = { cardinality: string; base: string; right: string[] };

/** Opens the player on an empty page. Its author's Vue comes with it. */
async function openPlayer(page: Page): Promise<void> {
  const player = createRequire(import.meta.url).resolve('qti3-item-player/package.json');
  const resolve = createRequire(player).resolve;
  await page.setContent('<div id="app"></div>');
  await page.addScriptTag({ path: resolve('vue/dist/vue.min.js') });
  await page.addScriptTag({ path: player.replace('package.json', 'dist/qti3Player.umd.min.js') });
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: globals of the player, which have no types
    const all = window as any;
    const Player = all.qti3Player.Qti3Player ?? all.qti3Player.default ?? all.qti3Player;
    return new Promise<void>((ready) => {
      const on = {
        notifyQti3PlayerReady: (opened: unknown) => {
          all.player = opened;
          ready();
        },
        notifyQti3ItemReady: () => all.itemReady(),
        notifyQti3ScoreAttemptCompleted: (data: unknown) => all.scored(data),
      };
      new all.Vue({ el: '#app', render: (h: (what: unknown, how: object) => unknown) => h(Player, { on }) });
    });
  });
}

/** What the package declares of a question's answer. */
function declaredIn(xml: string): Declared {
  const [head = ''] = xml.match(/<qti-response-declaration.*?<\/qti-response-declaration>/s) ?? [];
  const [correct = ''] = head.match(/<qti-correct-response>.*?<\/qti-correct-response>/s) ?? [];
  return {
    cardinality: head.match(/cardinality="(\w+)"/)?.[1] ?? '',
    base: head.match(/base-type="(\w+)"/)?.[1] ?? '',
    right: [...correct.matchAll(/<qti-value>(.*?)<\/qti-value>/g)].map(([, value]) => value ?? ''),
  };
}

/** Every answer but the right one. */
function wrongAnswers(xml: string, { cardinality, base, right }: Declared): unknown[] {
  if (base === 'float') return [Number(right[0]) + 1000];
  if (base === 'directedPair') return [right.slice(1)];
  if (cardinality === 'ordered') return [[...right].reverse()];
  const options = [...xml.matchAll(/<qti-simple-choice identifier="(\w+)"/g)].map(([, id]) => id ?? '');
  const wrong = options.filter((id) => !right.includes(id));
  return cardinality === 'single' ? wrong : wrong.map((id) => [...right, id]);
}

/** Loads a question with an answer in it, and has it scored. */
const scored = (page: Page, xml: string, answer: unknown, { cardinality, right }: Declared, key: string) =>
  page.evaluate(
    ([item, value, list, correctResponse, guid]) => {
      // biome-ignore lint/suspicious/noExplicitAny: globals of the player, which have no types
      const all = window as any;
      return new Promise<Scored>((done) => {
        all.scored = ({ state }: { state: { outcomeVariables: { identifier: string; value: unknown }[] } }) => {
          const outcome = (name: string) => state.outcomeVariables.find(({ identifier }) => identifier === name)?.value;
          done({ score: outcome('SCORE'), feedback: outcome('FEEDBACK') });
        };
        all.itemReady = () => all.player.scoreAttempt('answered');
        const response = { identifier: 'RESPONSE', cardinality: list, value, state: null, correctResponse };
        const none = { contextVariables: [], templateVariables: [], outcomeVariables: [], validationMessages: [] };
        all.player.loadItemFromXml(item, {
          guid,
          status: 'interacting',
          sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false },
          state: { identifier: 'x', guid, ...none, responseVariables: [response] },
        });
      });
    },
    // The player takes the same text for the same item, which it need not load again.
    [xml.replace('<qti-item-body>', `<!-- ${key} --><qti-item-body>`), answer, cardinality, right, key] as const,
  );

test('another player gives the right answer to every question its point and its explanations, and no other @script', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signUp(page);
  const answer = await page.request.get('/quiz/bank.qti.zip');
  const items = Object.entries(unzipSync(await answer.body())).filter(([name]) => name.startsWith('items/'));
  expect(items.length).toBeGreaterThan(30);
  await openPlayer(page);
  const kinds = new Set<string>();
  for (const [name, bytes] of items) {
    const xml = strFromU8(bytes);
    const declared = declaredIn(xml);
    const { cardinality, base, right } = declared;
    kinds.add(`${cardinality} ${base}`);
    const value = base === 'float' ? Number(right[0]) : cardinality === 'single' ? right[0] : right;
    const best = await scored(page, xml, value, declared, `${name} right`);
    expect(best.score, name).toBeCloseTo(1, 3);
    const isChoice = base === 'identifier' && cardinality !== 'ordered';
    expect([best.feedback].flat().sort(), name).toEqual(isChoice ? [...right].sort() : ['explained']);
    for (const [index, wrong] of wrongAnswers(xml, declared).entries()) {
      const { score } = await scored(page, xml, wrong, declared, `${name} wrong ${index}`);
      expect(score, `${name} ${JSON.stringify(wrong)}`).toBeLessThan(0.99);
    }
  }
  expect([...kinds].sort()).toEqual([
    'multiple directedPair',
    'multiple identifier',
    'ordered identifier',
    'single float',
    'single identifier',
  ]);
});
