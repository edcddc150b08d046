import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Kind, Measured, Phase } from './other-readers';

type Told = { measured: Measured; failed: number };

const hundredth = (ms: number[], share: number): number =>
  Math.round(10 * (ms.toSorted((a, b) => a - b)[Math.floor(ms.length * share)] ?? 0)) / 10;
const ofAll = (kinds: Record<Kind, number[]>) => Object.values(kinds).flat();

function compare(quiet: number[], attack: number[]) {
  const p99 = { quiet: hundredth(quiet, 0.99), attack: hundredth(attack, 0.99) };
  return {
    n: { quiet: quiet.length, attack: attack.length },
    p50: { quiet: hundredth(quiet, 0.5), attack: hundredth(attack, 0.5) },
    p99,
    times: Math.round((100 * p99.attack) / p99.quiet) / 100,
  };
}

/**
 * Readers in a process of their own, on a network of their own, each request measured by itself.
 * @returns says what happens from now on; ends them, with times in milliseconds: of all their requests, and of each kind
 */
export function watchOthers(url: string) {
  const child = fork('bench/faults/other-readers.ts', [url], {
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
  });
  process.once('exit', () => child.kill());
  return {
    during: (phase: Phase) => child.send(phase),
    async end() {
      const told = once(child, 'message') as Promise<[Told]>;
      child.send('end');
      const [{ measured, failed }] = await told;
      const { quiet, attack } = measured;
      return {
        failed,
        ...compare(ofAll(quiet), ofAll(attack)),
        chapter: compare(quiet.chapter, attack.chapter),
        poll: compare(quiet.poll, attack.poll),
        vote: compare(quiet.vote, attack.vote),
      };
    },
  };
}
