import type { ReactNode } from 'react';

/** For answers that are for one sender, at one moment. */
export const noStore = { 'Cache-Control': 'no-store' };

/** Leads to a page of ours by GET. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...noStore, Location: path } });

/** For a file that is not there, asked for by a program or a frame. */
export const notFoundText = (): Response =>
  new Response('Not found.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** True when whoever asks is a program that takes JSON, not a browser. */
export const wantsJson = (request: Request): boolean =>
  (request.headers.get('accept') ?? '').includes('application/json');

/** A whole HTML document from React nodes, without script. */
export const documentOf = async (node: ReactNode): Promise<string> => `<!DOCTYPE html>${await partOf(node)}`;

/** A part of a page from React nodes. Next lets a route import the renderer only in this way. */
export async function partOf(node: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(node);
}
