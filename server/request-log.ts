import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '../lib/ops/log';
import { counter, gauge, histogram } from '../lib/ops/metrics';
import type { RequestUnderWay } from '../lib/ops/request-under-way';
import { fileRoute } from './route-pattern';

const answered = counter('explainer_requests_total', 'Answers, by route, method and status.');
const seconds = histogram(
  'explainer_request_seconds',
  'Seconds from the first byte of a request to the last of its answer.',
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
);

/** The answers being worked on. */
export const answersUnderWay = new Set<ServerResponse>();
/** True for an answer that stays open to tell what happens: it ends only when somebody ends it. */
export const isStream = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');

gauge('explainer_requests_under_way', 'Requests being answered.', () => [[{}, answersUnderWay.size]]);
gauge('explainer_streams_open', 'Live pages that are told what happens.', () => [
  [{}, [...answersUnderWay].filter(isStream).length],
]);

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
/** As nginx, HAProxy and Envoy make them up; anything else could be an attack on whoever reads the log. */
const wellFormed = /^[A-Za-z0-9-]{8,64}$/;

/**
 * Gives a request its id and, when it has been answered or cut off, writes its line and counts it. To be called when
 * the headers are settled: an `X-Request-Id` is then that of a proxy of ours.
 */
export function watchRequest(request: IncomingMessage, response: ServerResponse, route: string): RequestUnderWay {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
  request.headers['x-request-id'] = id;
  response.setHeader('X-Request-Id', id);
  const begun = performance.now();
  answersUnderWay.add(response);
  response.once('close', () => {
    answersUnderWay.delete(response);
    const ms = performance.now() - begun;
    // A method of the visitor's own making would be a label of their making.
    const method = methods.includes(request.method ?? '') ? (request.method as string) : 'other';
    const status = response.statusCode;
    answered.add({ route, method, status });
    // A live page is open for hours: its time says nothing about how fast pages are.
    if (!isStream(response)) seconds.observe(ms / 1000, { route });
    if (route === fileRoute) return;
    const line = { request: id, route, method, status, ms: Math.round(ms) };
    log('request', response.writableFinished ? line : { ...line, cut: true }, `request ${status}`);
  });
  return { id, route };
}
