/** A form in a page, as far as it has hidden fields; null when the page has none. */
function formIn(html: string): { address: string; fields: URLSearchParams } | null {
  const decode = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/&#(?:39|x27);/g, "'")
      .replaceAll('&amp;', '&');
  const form = /<form[^>]*\sdata-posts-itself[^>]*>[\s\S]*?<\/form>/.exec(html)?.[0];
  if (!form) return null;
  const attribute = (tag: string, name: string) => decode(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const fields = new URLSearchParams();
  for (const [input] of form.matchAll(/<input[^>]*>/g))
    fields.append(attribute(input, 'name'), attribute(input, 'value'));
  return { address: attribute(form, 'action'), fields };
}

/**
 * What a browser does in a launch: keeps cookies for each host, follows redirects, and sends the forms of the platform
 * that post themselves. With `send` the tool can be route handlers instead of a server.
 */
export class Visitor {
  readonly cookies = new Map<string, Map<string, string>>();

  constructor(readonly send: (request: Request) => Promise<Response> = (request) => fetch(request)) {}

  async get(address: string, more: Record<string, string> = {}): Promise<Response> {
    return this.#go(new Request(address, { redirect: 'manual', headers: this.#headers(address, more) }));
  }

  async post(address: string, body: URLSearchParams, more: Record<string, string> = {}): Promise<Response> {
    const headers = this.#headers(address, more);
    return this.#go(new Request(address, { method: 'POST', body, redirect: 'manual', headers }));
  }

  /** Goes on until a page is shown that leads nowhere by itself. @param until stops before an address that has this */
  async follow(response: Response, { until, from = '' }: { until?: string; from?: string } = {}): Promise<Response> {
    const location = response.headers.get('Location');
    if (location) {
      const next = new URL(location, response.url || from || undefined).href;
      if (until && next.includes(until)) return response;
      return this.follow(await this.get(next, { 'Sec-Fetch-Site': 'cross-site' }), { until, from: next });
    }
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    const form = formIn(await response.clone().text());
    if (!form || (until && form.address.includes(until))) return response;
    const posted = await this.post(form.address, form.fields, {
      'Sec-Fetch-Site': 'cross-site',
      ...(response.url && { Origin: new URL(response.url).origin }),
    });
    return this.follow(posted, { until, from: form.address });
  }

  #headers(address: string, more: Record<string, string>): Record<string, string> {
    const kept = this.cookies.get(new URL(address).host) ?? [];
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    return { ...(cookie && { Cookie: cookie }), ...more };
  }

  async #go(request: Request): Promise<Response> {
    const { host } = new URL(request.url);
    const response = await this.send(request);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const name = pair.slice(0, pair.indexOf('='));
      if (attributes.some((one) => /^max-age=(0|-.*)$/i.test(one))) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    this.cookies.set(host, jar);
    return response;
  }
}
