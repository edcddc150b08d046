import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkProof, newChallenge } from './proof';

const solved = async (at: Date) => {
  const challenge = JSON.parse(await newChallenge(at));
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
};

describe('a proof of work', () => {
  // Another time than this machine's: several servers go by one clock.
  const made = new Date('2031-05-04T10:00:00Z');
  let proof: Awaited<ReturnType<typeof solved>>;
  beforeAll(async () => {
    proof = await solved(made);
  });

  it('is good when it was solved, and always has the same id', async () => {
    const id = await checkProof(JSON.stringify(proof), made);
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(await checkProof(JSON.stringify(proof), made)).toBe(id);
  });

  it('is no good when it has run out', async () => {
    const inMinutes = (minutes: number) => new Date(made.getTime() + minutes * 60_000);
    expect(await checkProof(JSON.stringify(proof), inMinutes(9))).not.toBeNull();
    expect(await checkProof(JSON.stringify(proof), inMinutes(11))).toBeNull();
  });

  it('is no good when anything in it was edited', async () => {
    const { challenge, solution } = proof;
    const edited = [
      { challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } }, solution },
      { challenge: { ...challenge, parameters: { ...challenge.parameters, data: { until: 4e12 } } }, solution },
      { challenge: { ...challenge, signature: challenge.signature.replace(/./, 'z') }, solution },
      { challenge: { parameters: challenge.parameters }, solution },
      { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge, solution: null },
      { challenge },
      {},
      null,
      'text',
      [],
    ];
    for (const one of edited) expect(await checkProof(JSON.stringify(one), made)).toBeNull();
    for (const text of ['', '{', 'x'.repeat(3000)]) expect(await checkProof(text, made)).toBeNull();
  });
});
