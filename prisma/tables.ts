import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { Database } from '@/lib/db/client';

export type Row = Record<string, unknown>;

/** One table, as the models and a SQLite database that has it describe it. */
export type Table = {
  /** Name of model and table. */
  name: string;
  columns: { name: string; type: string }[];
  /** The columns of the primary key, in its order. */
  key: string[];
  /** Columns that name a row of another table. */
  parents: { column: string; table: string; parentColumn: string }[];
};

/** What all models have in common: enough to copy a table without knowing it. */
type AnyModel = {
  count(): Promise<number>;
  findMany(query: object): Promise<Row[]>;
  createMany(query: { data: Row[] }): Promise<{ count: number }>;
};

/** A client, or a transaction of one. */
export type AnyDatabase = Pick<Database, '$queryRawUnsafe' | '$executeRawUnsafe'>;

export const modelOf = (database: AnyDatabase, table: Pick<Table, 'name'>): AnyModel =>
  (database as unknown as Record<string, AnyModel>)[
    table.name.charAt(0).toLowerCase() + table.name.slice(1)
  ] as AnyModel;

/** The names of all tables, as the generated client lists them: a new model cannot be forgotten. */
export const namesOfTables = (): string[] => Object.keys(Prisma.ModelName);

/**
 * All tables of the models, so ordered that each comes after those whose rows it names. They are listed by the
 * generated client: a new model cannot be forgotten.
 * @param sqlite a migrated SQLite database, which knows keys and relations
 */
export async function listTables(sqlite: AnyDatabase): Promise<Table[]> {
  const tables: Table[] = [];
  for (const name of namesOfTables()) {
    const columns = await sqlite.$queryRawUnsafe<{ name: string; type: string; pk: number | bigint }[]>(
      'SELECT "name", "type", "pk" FROM pragma_table_info($1)',
      name,
    );
    const parents = await sqlite.$queryRawUnsafe<Table['parents']>(
      'SELECT "from" AS "column", "table", "to" AS "parentColumn" FROM pragma_foreign_key_list($1)',
      name,
    );
    tables.push({
      name,
      columns: columns.map((column) => ({ name: column.name, type: column.type })),
      key: columns
        .filter(({ pk }) => Number(pk) > 0)
        .sort((a, b) => Number(a.pk) - Number(b.pk))
        .map((column) => column.name),
      parents,
    });
  }
  return parentsFirst(tables);
}

function parentsFirst(tables: Table[]): Table[] {
  const placed = new Set<string>();
  const ordered: Table[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      (table) =>
        !placed.has(table.name) &&
        table.parents.every(({ table: parent }) => parent === table.name || placed.has(parent)),
    );
    if (ready.length === 0) throw new Error('Tables name each other in a circle.');
    for (const table of ready) placed.add(table.name);
    ordered.push(...ready);
  }
  return ordered;
}

/** The rows of a table in the order of their keys, so many at a time. */
export async function* rowsOf(database: AnyDatabase, table: Table, atOnce: number): AsyncGenerator<Row[]> {
  let last: Row | undefined;
  do {
    const rows: Row[] = await modelOf(database, table).findMany({
      where: last ? after(table.key, last) : {},
      orderBy: table.key.map((column) => ({ [column]: 'asc' })),
      take: atOnce,
    });
    if (rows.length > 0) yield rows;
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

/** The rows whose key comes after that of `row`, said so that an index can be used. */
function after([column = '', ...more]: string[], row: Row): object {
  const beyond = { [column]: { gt: row[column] } };
  if (more.length === 0) return beyond;
  return { AND: [{ [column]: { gte: row[column] } }, { OR: [beyond, after(more, row)] }] };
}
