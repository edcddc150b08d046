import { inject } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { listTables, modelOf, type Row, rowsOf, type Table } from '../prisma/tables';

const day = new Date('2026-11-21T10:00:00.123Z');

/** A value of every kind, with everything that a database might change: quotes, letters outside ASCII, fractions. */
function valueFor({ name, type }: Table['columns'][number], table: Table, index: number): unknown {
  // Of a key of several columns, two rows have the first in common.
  const row = table.key.length > 1 && table.key[0] === name ? Math.floor(index / 2) : index;
  const parent = table.parents.find(({ column }) => column === name);
  if (parent) return `${parent.table} ${parent.parentColumn} ${row} Ə'"\\\n😀`;
  if (type === 'BOOLEAN') return row % 2 === 0;
  if (type === 'INTEGER') return row === 0 ? 2 ** 31 - 1 : row;
  if (type === 'REAL') return row + 0.1 + 0.2;
  if (type === 'DATETIME') return new Date(day.getTime() + row);
  return `${table.name} ${name} ${row} Ə'"\\\n😀`;
}

/** All tables, of either database: those of SQLite know their keys and relations. */
async function tablesOfModels(): Promise<Table[]> {
  const template = await openDatabase(`file:${inject('sqliteTemplate')}`);
  return listTables(template).finally(() => template.$disconnect());
}

/** Puts so many rows into every table. */
export async function fillTables(database: Database, rows: number): Promise<Table[]> {
  const tables = await tablesOfModels();
  for (const table of tables) {
    const data = Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(table.columns.map((column) => [column.name, valueFor(column, table, row)])),
    );
    await modelOf(database, table).createMany({ data });
  }
  return tables;
}

/** Every row of every table, whichever database they lie in. */
export async function contentOf(database: Database, atOnce = 1000): Promise<Record<string, Row[]>> {
  const content: Record<string, Row[]> = {};
  for (const table of await tablesOfModels()) {
    const rows: Row[] = [];
    for await (const some of rowsOf(database, table, atOnce)) rows.push(...some);
    // The two databases sort letters in ways of their own.
    content[table.name] = rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return content;
}

/** {@link contentOf} the database at an address. */
export async function contentAt(url: string): Promise<Record<string, Row[]>> {
  const database = await openDatabase(url);
  return contentOf(database).finally(() => database.$disconnect());
}
