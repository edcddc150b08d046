import type { Words } from '@/content/editions';
import { accountIds } from '@/content/facts/accounts';
import { csvTable } from '@/lib/csv';
import type { Carrier } from '../figures/claim-rows';

/** A row of a figure's data. `mark` says which account carries it, where one does. */
export type FigureRow = { cells: readonly string[]; mark: Carrier | null };
/** What a figure draws, as a table. */
export type FigureTable = { columns: readonly string[]; rows: readonly FigureRow[] };

/** The columns of the two accounts. */
export const accountColumns = (words: Words): string[] =>
  accountIds.map((account) => words.site.accounts[account].name);

/** The mark of what these accounts carry. */
export const markOf = (accounts: readonly string[]): Carrier | null =>
  accounts.length > 1 ? 'both' : accounts[0] === 'a' || accounts[0] === 'b' ? accounts[0] : null;

/** A table as CSV. */
export const figureCsv = ({ columns, rows }: FigureTable): string =>
  csvTable(
    columns,
    rows.map(({ cells }) => cells),
  );
