// What has to end before the process may. Shared through globalThis, because Next bundles routes apart.
type Stopping = { hasBegun: boolean; tasks: Map<string, () => Promise<unknown>> };
const shared = globalThis as { explainerStopping?: Stopping };
shared.explainerStopping ??= { hasBegun: false, tasks: new Map() };
const stopping = shared.explainerStopping;

/** True from the moment at which this server was told to stop: nobody should be sent here any more. */
export const isStopping = (): boolean => stopping.hasBegun;

/** Has something done when the last request has been answered, such as closing the database. A name is kept once. */
export function whenStopped(name: string, task: () => Promise<unknown>): void {
  stopping.tasks.set(name, task);
}

/** Says that the server stops: `/readyz` is 503 from now on. @returns false when it was said before */
export function beginStopping(): boolean {
  if (stopping.hasBegun) return false;
  stopping.hasBegun = true;
  return true;
}

/** Does what was to be done at the end; what fails does not hold up the rest. */
export const finishStopping = () => Promise.allSettled([...stopping.tasks.values()].map((task) => task()));
