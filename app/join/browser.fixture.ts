type Handler = (request: Request, context: never) => Promise<Response>;

/** A browser that talks to handlers: it keeps its cookies, as a browser does. */
export function browser() {
  const cookies = new Map<string, string>();
  const headers = () => ({ Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') });
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return response;
  };
  const post = async (handler: Handler, path: string, fields: object, params: object, accept: object) => {
    const request = new Request(`http://school.test${path}`, {
      method: 'POST',
      headers: { ...headers(), 'Sec-Fetch-Site': 'same-origin', ...accept },
      body: new URLSearchParams(fields as Record<string, string>),
    });
    return keep(await handler(request, { params: Promise.resolve(params) } as never));
  };
  const open = async (handler: Handler, path: string, params: object) => {
    const request = new Request(`http://school.test${path}`, { headers: headers() });
    return keep(await handler(request, { params: Promise.resolve({ lang: 'en', ...params }) } as never));
  };
  return {
    cookies,
    /** Sends a form as a script does. */
    send: (handler: Handler, path: string, fields: object, params = {}) =>
      post(handler, path, fields, params, { Accept: 'application/json' }),
    /** Sends a form without script. @returns where it leads */
    submit: async (handler: Handler, path: string, fields: object, params = {}) =>
      (await post(handler, path, fields, params, {})).headers.get('Location'),
    open,
    read: async (handler: Handler, path: string, params: object) => (await open(handler, path, params)).text(),
  };
}
