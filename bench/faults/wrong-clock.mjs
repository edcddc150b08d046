// Preloaded into a server (node --import): moves what tells the time of day by SHIFT_MS, and by what stands in CLOCK_FILE
// whenever the process is sent SIGUSR2, as somebody does who sets the machine's clock. What only counts on
// (performance.now, timers) stays, as it does on a machine.
import { readFileSync } from 'node:fs';

const TrueDate = Date;
let byMs = Number(process.env.SHIFT_MS ?? 0);
const now = () => TrueDate.now() + byMs;
globalThis.Date = new Proxy(TrueDate, {
  construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
  apply: () => new TrueDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
process.on('SIGUSR2', () => {
  byMs = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
});
