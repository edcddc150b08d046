import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ItemId } from '@/content/facts/items';
import { database } from '@/lib/db';
import { type AskedId, isOwnItemId } from '../own-items/own-item-id';
import { type Others, othersThan } from './others';
import { addSums, choiceShares, type ItemSums, noSums, sumsOfAnswer, sumsOfFinished } from './statistics';

type Counted = { item: ItemId; score: number; max: number; isFirst: boolean };

/**
 * Adds an answer to the statistics, within the transaction that stores it: what it brings itself when it is the
 * reader's first to this item, and, when it ends its attempt, what all first answers in there bring now that the rest
 * is known. One statement for each table, rows in the order of their keys, so that two servers cannot lock each other.
 * @param answer null for one to an own question, which is counted nowhere here (docs/decisions/0042-own-questions.md)
 * @param choices what the answer held, by `Kind.choices`
 * @param finished all answers of the attempt to items of the bank when this one was its last, else null
 */
export async function addToStatistics(
  transaction: Prisma.TransactionClient,
  answer: Counted | null,
  choices: readonly string[],
  finished: readonly Counted[] | null,
): Promise<void> {
  const added = new Map<ItemId, ItemSums>();
  const add = (item: ItemId, sums: ItemSums) => added.set(item, addSums(added.get(item) ?? noSums, sums));
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
  if (added.size > 0) await transaction.$executeRaw(sumsStatement(added));
  if (answer?.isFirst && choices.length > 0) await transaction.$executeRaw(choicesStatement(answer.item, choices));
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

function choicesStatement(item: ItemId, choices: readonly string[]): Prisma.Sql {
  const rows = [...new Set(choices)].sort().map((choice) => Prisma.sql`(${item}, ${choice}, 1)`);
  return Prisma.sql`INSERT INTO "ChoiceSum" ("item", "choice", "n") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("item", "choice") DO UPDATE SET "n" = "ChoiceSum"."n" + 1`;
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
