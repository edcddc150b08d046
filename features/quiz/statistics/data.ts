import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ItemId } from '@/content/facts/items';
import { database } from '@/lib/db/client';
import { type AskedId, isOwnItemId } from '../own-items/own-item-id';
import { type Others, othersThan } from './others';
import { addSums, choiceShares, type ItemSums, noSums, sumsOfAnswer, sumsOfFinished } from './statistics';

type Counted = { item: ItemId; score: number; max: number; isFirst: boolean };

/** An answer to be counted. */
export type Counting = {
  /** Null for one to an own question, which is counted nowhere here (docs/decisions/0042-own-questions.md). */
  answer: Counted | null;
  /** What it held, by `Kind.choices`. */
  choices: readonly string[];
  /** All answers of the attempt to items of the bank when this one was its last, else null. */
  finished: readonly Counted[] | null;
};

/**
 * Adds answers to the statistics, within the transaction that stores them: what one brings itself when it is the
 * reader's first to this item, and, when it ends its attempt, what all first answers in there bring now that the rest
 * is known. One statement for each table, rows in the order of their keys, so that two servers cannot lock each other.
 */
export async function addToStatistics(
  transaction: Prisma.TransactionClient,
  countings: readonly Counting[],
): Promise<void> {
  const added = new Map<ItemId, ItemSums>();
  const add = (item: ItemId, sums: ItemSums) => added.set(item, addSums(added.get(item) ?? noSums, sums));
  const held = new Map<string, { item: ItemId; choice: string; n: number }>();
  for (const { answer, choices, finished } of countings) {
    if (answer?.isFirst) add(answer.item, sumsOfAnswer(answer));
    for (const one of finished ?? [])
      if (one.isFirst)
        add(
          one.item,
          sumsOfFinished(
            one,
            (finished ?? []).filter((other) => other !== one),
          ),
        );
    if (!answer?.isFirst) continue;
    for (const choice of new Set(choices)) {
      const key = `${answer.item} ${choice}`;
      held.set(key, { item: answer.item, choice, n: (held.get(key)?.n ?? 0) + 1 });
    }
  }
  if (added.size > 0) await transaction.$executeRaw(sumsStatement(added));
  if (held.size > 0) await transaction.$executeRaw(choicesStatement([...held.values()]));
}

function sumsStatement(added: ReadonlyMap<ItemId, ItemSums>): Prisma.Sql {
  const columns = Object.keys(noSums) as (keyof ItemSums)[];
  const quoted = (names: readonly string[]) => Prisma.raw(names.map((name) => `"${name}"`).join(', '));
  const rows = [...added]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, sums]) => Prisma.sql`(${Prisma.join([item, ...columns.map((column) => sums[column])])})`);
  const updates = columns.map((name) => `"${name}" = "ItemSum"."${name}" + excluded."${name}"`).join(', ');
  return Prisma.sql`INSERT INTO "ItemSum" (${quoted(['item', ...columns])}) VALUES ${Prisma.join(rows)}
    ON CONFLICT ("item") DO UPDATE SET ${Prisma.raw(updates)}`;
}

function choicesStatement(held: readonly { item: ItemId; choice: string; n: number }[]): Prisma.Sql {
  const rows = held
    .toSorted((a, b) => (`${a.item} ${a.choice}` < `${b.item} ${b.choice}` ? -1 : 1))
    .map(({ item, choice, n }) => Prisma.sql`(${item}, ${choice}, ${n})`);
  return Prisma.sql`INSERT INTO "ChoiceSum" ("item", "choice", "n") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("item", "choice") DO UPDATE SET "n" = "ChoiceSum"."n" + excluded."n"`;
}

/** What is known of an item: its sums and the share of first answers that held each choice. */
export type ItemStatistics = { sums: ItemSums; choices: { choice: string; share: number }[] };

/** The statistics of items; one that nobody has answered is not in the map. */
export async function getItemStatistics(items: readonly ItemId[]): Promise<Map<ItemId, ItemStatistics>> {
  const db = await database();
  const where = { item: { in: [...items] } };
  const [sums, choices] = await Promise.all([db.itemSum.findMany({ where }), db.choiceSum.findMany({ where })]);
  return new Map(
    sums.map(({ item, ...row }) => [
      item as ItemId,
      {
        sums: row,
        choices: choiceShares(
          choices.filter((choice) => choice.item === item),
          row.n,
        ),
      },
    ]),
  );
}

/** How all others did on each item of an attempt; an own question, and one with fewer than five others, is not in the map. */
export async function getOthers(
  answers: readonly (Omit<Counted, 'item'> & { item: AskedId })[],
): Promise<Map<AskedId, Others>> {
  const ofBank = answers.filter((answer): answer is Counted => !isOwnItemId(answer.item));
  const statistics = await getItemStatistics(ofBank.map(({ item }) => item));
  return new Map(
    ofBank.flatMap((answer): [ItemId, Others][] => {
      const others = othersThan(answer, statistics.get(answer.item)?.sums);
      return others ? [[answer.item, others]] : [];
    }),
  );
}
