import { type Budget, lineBudget } from './log-budget';
import { counter } from './metrics';
import { requestUnderWay } from './request-under-way';

type Details = Readonly<Record<string, string | number | boolean>>;

/** Lines of one kind in a minute: a public site's worst hour stays below 50 MB, whoever asks for what. */
const linesPerMinute = 1000;

const shared = globalThis as { explainerLogBudgets?: Map<string, Budget> };
shared.explainerLogBudgets ??= new Map();
const budgets = shared.explainerLogBudgets;

const droppedLines = counter('explainer_log_lines_dropped_total', 'Lines that were counted in place of being written.');

/**
 * Writes one line of JSON about something an operator should know, with the request it belongs to. Never a name, an
 * address, a cookie, a code or an answer; of an error its kind (`error-kind.ts`), because its message may quote them.
 * @param kind what is bounded together: a flood of one kind leaves room for the others
 */
export function log(event: string, details: Details = {}, kind: string = event): void {
  let budget = budgets.get(kind);
  if (!budget) {
    budget = lineBudget(linesPerMinute, (dropped) => {
      droppedLines.add({}, dropped);
      write('lines-dropped', { of: kind, dropped });
    });
    budgets.set(kind, budget);
  }
  if (budget.mayWrite()) write(event, { ...underWay(), ...details });
}

const write = (event: string, details: Details) =>
  console.log(JSON.stringify({ time: new Date().toISOString(), event, ...details }));

function underWay(): Details {
  const request = requestUnderWay.getStore();
  return request ? { request: request.id, route: request.route } : {};
}
