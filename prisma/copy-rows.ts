import { createHash } from 'node:crypto';
import { type AnyDatabase, modelOf, type Row, rowsOf, type Table } from './tables';

const rowsAtOnce = 1000;
/** Both databases take at most about this many values in one statement. */
const valuesAtOnce = 30_000;

/** Copies the rows of a table into the same table of another database. @returns how many */
export async function copyRows(source: AnyDatabase, target: AnyDatabase, table: Table): Promise<number> {
  let copied = 0;
  const atOnce = Math.min(rowsAtOnce, Math.floor(valuesAtOnce / table.columns.length));
  for await (const rows of rowsOf(source, table, atOnce)) {
    // In the order of their keys, so that the new database does not tell in which order they came (decision 0026).
    await modelOf(target, table).createMany({ data: rows });
    copied += rows.length;
  }
  return copied;
}

/** @throws when a row of one side is not on the other, to the last character */
export async function compareRows(source: AnyDatabase, target: AnyDatabase, table: Table): Promise<void> {
  const missing = new Set<string>();
  for await (const rows of rowsOf(source, table, rowsAtOnce)) for (const row of rows) missing.add(hashOf(row, table));
  for await (const rows of rowsOf(target, table, rowsAtOnce))
    for (const row of rows)
      if (!missing.delete(hashOf(row, table)))
        throw new Error(`${table.name}: the target has a row that the source has not.`);
  if (missing.size > 0) throw new Error(`${table.name}: ${missing.size} rows did not arrive.`);
}

const hashOf = (row: Row, table: Table): string =>
  createHash('sha256')
    .update(JSON.stringify(table.columns.map(({ name }) => [name, row[name]])))
    .digest('base64');
