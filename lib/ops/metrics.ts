// The numbers of this process in the text form of Prometheus (version 0.0.4). Written here and not taken from
// prom-client: three kinds of number are all we have, and Next bundles routes apart, so they must be shared by hand.

type Labels = Readonly<Record<string, string | number>>;
type Metric = { name: string; help: string; type: 'counter' | 'gauge' | 'histogram'; lines(): string[] };

const shared = globalThis as { explainerMetrics?: Map<string, Metric> };
shared.explainerMetrics ??= new Map();
const metrics = shared.explainerMetrics;

/** The metric of a name: made by the bundle that asks first, found by the others. */
function once<Kind extends Metric>(name: string, make: () => Kind): Kind {
  const known = metrics.get(name);
  if (known) return known as Kind;
  const made = make();
  metrics.set(name, made);
  return made;
}

/** A number that only grows. Labels must have few values: patterns and codes, never what a visitor sent. */
export const counter = (name: string, help: string) =>
  once(name, () => {
    const rows = new Map<string, { labels: Labels; value: number }>();
    return {
      name,
      help,
      type: 'counter' as const,
      add(labels: Labels = {}, by = 1) {
        const key = keyOf(labels);
        const row = rows.get(key);
        if (row) row.value += by;
        else rows.set(key, { labels, value: by });
      },
      lines: () => [...rows.values()].map(({ labels, value }) => `${name}${labelled(labels)} ${value}`),
    };
  });

/** A number that is read when somebody asks. */
export const gauge = (name: string, help: string, read: () => readonly (readonly [Labels, number])[]) =>
  once(name, () => ({
    name,
    help,
    type: 'gauge' as const,
    lines: () => read().map(([labels, value]) => `${name}${labelled(labels)} ${value}`),
  }));

/** How often a number was at most each of the bounds, which grow. */
export const histogram = (name: string, help: string, bounds: readonly number[]) =>
  once(name, () => {
    const rows = new Map<string, { labels: Labels; counts: number[]; sum: number; n: number }>();
    return {
      name,
      help,
      type: 'histogram' as const,
      observe(value: number, labels: Labels = {}) {
        const key = keyOf(labels);
        let row = rows.get(key);
        if (!row) {
          row = { labels, counts: bounds.map(() => 0), sum: 0, n: 0 };
          rows.set(key, row);
        }
        for (let index = bounds.length - 1; index >= 0 && value <= (bounds[index] as number); index -= 1)
          row.counts[index] = (row.counts[index] ?? 0) + 1;
        row.sum += value;
        row.n += 1;
      },
      lines: () =>
        [...rows.values()].flatMap(({ labels, counts, sum, n }) => [
          ...bounds.map((bound, index) => `${name}_bucket${labelled({ ...labels, le: bound })} ${counts[index]}`),
          `${name}_bucket${labelled({ ...labels, le: '+Inf' })} ${n}`,
          `${name}_sum${labelled(labels)} ${sum}`,
          `${name}_count${labelled(labels)} ${n}`,
        ]),
    };
  });

/** All metrics, as Prometheus reads them. */
export const metricsText = (): string =>
  `${[...metrics.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, help, type, lines }) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines()])
    .join('\n')}\n`;

/** Tells rows of one metric apart: cheap, as it is asked for with every request. A metric names its labels in one order. */
const keyOf = (labels: Labels): string => Object.values(labels).join('\n');

function labelled(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
