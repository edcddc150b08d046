import type { Answer, State } from './state';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quote = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

export const page = (title: string, body: string, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${quote(title)}</title></head><body>${body}</body></html>`,
});

/** A form that posts itself; without script a button does. */
export function postingPage(address: string, fields: Readonly<Record<string, string | undefined>>): Answer {
  const inputs = Object.entries(fields)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `<input type="hidden" name="${quote(name)}" value="${quote(value)}">`);
  return page(
    'Please wait',
    `<form method="post" action="${quote(address)}" data-posts-itself>${inputs.join('')}<noscript><button>Continue to the tool</button></noscript></form><script>document.forms[0].submit()</script>`,
  );
}

/** A page of a course with the tool in a frame, and with the storage that the platform offers to tools. */
export const framePage = ({ hasStorage, storageFrame }: State, source: string, title: string): Answer =>
  page(
    title,
    `<h1>${quote(title)}</h1><iframe title="The tool" src="${quote(source)}" width="1000" height="800"></iframe>
<p id="closed" hidden>The tool is done.</p>
${hasStorage && storageFrame ? `<iframe name="${quote(storageFrame)}" src="/storage" hidden></iframe>` : ''}
<script>
  addEventListener('message', ({ data }) => {
    if (data?.subject === 'org.imsglobal.lti.close') document.getElementById('closed').hidden = false;
  });
</script>
${hasStorage && !storageFrame ? storageScript : ''}`,
  );

/** Keeps data for each origin apart, as 1EdTech's LTI postMessage Storage says. */
const storageScript = `<script>
  const stored = new Map();
  addEventListener('message', ({ data, source, origin }) => {
    if (!/^lti\\.(capabilities|put_data|get_data)$/.test(data?.subject)) return;
    const { subject, message_id, key, value } = data;
    const kept = origin + ' ' + key;
    const answer = (more) => source.postMessage({ subject: subject + '.response', message_id, ...more }, origin);
    if (subject === 'lti.capabilities')
      return answer({ supported_messages: [{ subject: 'lti.put_data' }, { subject: 'lti.get_data' }] });
    if (!message_id || !key)
      return answer({ key, error: { code: 'bad_request', message: 'message_id and key are required' } });
    if (subject === 'lti.put_data') {
      stored.set(kept, value);
      answer({ key, value });
    }
    if (subject === 'lti.get_data') answer({ key, value: stored.get(kept) ?? null });
  });
</script>`;

/** What stands in the frame of the platform's pages that keeps data for tools. */
export const storagePage = (): Answer => page('Storage', storageScript);
