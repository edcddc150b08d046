import { AsyncLocalStorage } from 'node:async_hooks';

/** A request as the log and the numbers know it: nothing of who sent it, nor of what. */
export type RequestUnderWay = {
  /** Made up for each request, or taken from a proxy of ours; also in the answer as `X-Request-Id`. */
  id: string;
  /** The pattern of its route, such as `/quiz/[attempt]/answer`. */
  route: string;
};

// Next bundles pages and routes apart: what all of them share lives on globalThis.
const shared = globalThis as { explainerRequests?: AsyncLocalStorage<RequestUnderWay> };
shared.explainerRequests ??= new AsyncLocalStorage();

/** The request for which the running code works, however deep in it; none where a timer works. */
export const requestUnderWay: AsyncLocalStorage<RequestUnderWay> = shared.explainerRequests;
