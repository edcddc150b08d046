import type { Statement } from '@/lib/transaction';

/**
 * One row that every writer of votes changes first and so holds until it has committed: batches of several servers
 * follow one another, none reads what another is about to change, and none waits for another crosswise.
 */
export const turn = `
  INSERT INTO "Tally" ("kind", "cell", "n") VALUES ('turn', 'votes', 0)
  ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = 0`;

/** A statement that names its texts in a list: `IN` and the list are put where `{list}` stands. */
export const byList = (name: string, sql: string): Statement => ({
  name,
  postgresql: sql.replace('{list}', '= ANY (ARRAY(SELECT json_array_elements_text($1::json)))'),
  sqlite: sql.replace('{list}', 'IN (SELECT "value" FROM json_each(?))'),
});

const sqlTypes = { text: 'text', int: 'int', bool: 'bool' } as const;

/** A statement that takes rows: their columns, with types, are put where `{rows}` stands. */
function byRows(name: string, columns: Readonly<Record<string, keyof typeof sqlTypes>>, sql: string): Statement {
  const names = Object.keys(columns);
  const quoted = names.map((column) => `"${column}"`).join(', ');
  const typed = names.map((column) => `"${column}" ${columns[column]}`).join(', ');
  const read = names.map((column) => `json_extract("value", '$.${column}') AS "${column}"`).join(', ');
  return {
    name,
    postgresql: sql.replace('{rows}', `SELECT ${quoted} FROM json_to_recordset($1::json) AS x(${typed}) WHERE true`),
    // Without WHERE, SQLite would take ON CONFLICT for the condition of a join.
    sqlite: sql.replace('{rows}', `SELECT ${read} FROM json_each(?) WHERE true`),
  };
}

export const findVotes = byList(
  'find-votes',
  `SELECT "voter", "phase", "stance", "peeked", "day", "band", "tapped", "receipt", "class" FROM "Vote" WHERE "voter" {list}`,
);
export const findHolders = byList('find-holders', `SELECT "voter", "receipt" FROM "Vote" WHERE "receipt" {list}`);
export const findPeeks = byList('find-peeks', `SELECT "voter" FROM "Peek" WHERE "voter" {list}`);
export const countTaps = byList(
  'count-taps',
  `SELECT "voter", COUNT(*) AS "n" FROM "Move" WHERE "voter" {list} GROUP BY "voter"`,
);
export const findReasons = byList('find-reasons', `SELECT "id", "phase", "reason" FROM "Reason" WHERE "id" {list}`);

export const putVotes = byRows(
  'put-votes',
  {
    voter: 'text',
    phase: 'text',
    stance: 'text',
    peeked: 'bool',
    day: 'text',
    band: 'text',
    tapped: 'int',
    receipt: 'text',
    class: 'text',
  },
  `INSERT INTO "Vote" ("voter", "phase", "stance", "peeked", "day", "band", "tapped", "receipt", "class") {rows}
   ON CONFLICT ("voter", "phase") DO UPDATE SET "stance" = excluded."stance", "peeked" = excluded."peeked",
     "day" = excluded."day", "band" = excluded."band", "tapped" = excluded."tapped", "receipt" = excluded."receipt",
     "class" = excluded."class"`,
);
export const deleteVotes = byRows(
  'delete-votes',
  { voter: 'text', phase: 'text' },
  `DELETE FROM "Vote" WHERE ("voter", "phase") IN ({rows})`,
);
export const addReasons = byRows(
  'add-reasons',
  { id: 'text', phase: 'text', reason: 'text' },
  `INSERT INTO "Reason" ("id", "phase", "reason") {rows}`,
);
export const deleteReasons = byList('delete-reasons', `DELETE FROM "Reason" WHERE "id" {list}`);
export const addToTallies = byRows(
  'add-to-tallies',
  { kind: 'text', cell: 'text', n: 'int' },
  `INSERT INTO "Tally" ("kind", "cell", "n") {rows}
   ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = "Tally"."n" + excluded."n"`,
);
