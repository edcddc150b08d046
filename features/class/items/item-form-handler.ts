import { seeClassForm } from '../receive-class-form';

/** What Next hands to a route under `/classes/<id>/items/<item>`. */
export type ItemContext = { params: Promise<{ id: string; item: string }> };

/** Where a GET on a write about a question leads: to the page that holds its form. */
export const seeItemForm = async (request: Request, context: ItemContext) =>
  seeClassForm(`/items/${encodeURIComponent((await context.params).item)}`)(request, context);
