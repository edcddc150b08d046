import { availableParallelism } from 'node:os';

/** How many tests run at the same time: one for each core, two at least and six at most (each has a server and a browser). */
export const workersHere = () => Math.min(6, Math.max(2, availableParallelism()));
