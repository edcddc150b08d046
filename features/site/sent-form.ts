/** What came of a form sent from a script: what the server said, or why it was not done (no message: no answer came). */
export type Sent = { ok: true; [field: string]: unknown } | { ok: false; message?: string };

/** Sends a form as the browser would, but stays on the page. @param submitter the button that was pressed */
export async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Sent> {
  try {
    const data = new FormData(form, submitter);
    const response = await fetch(form.action, {
      method: 'post',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams([...data].map(([name, value]) => [name, String(value)])),
    });
    // Too many newcomers from one network: the page that says so has a way in, so the browser itself sends the form.
    if (response.status === 429) return await sendAsPage(form, submitter);
    const answer = await response.json();
    // For the bar of a pupil's class, which says what is done.
    dispatchEvent(new Event('sent'));
    return response.ok ? answer : { ok: false, message: answer.error?.message };
  } catch {
    return { ok: false };
  }
}

/** Leaves the page as a form without script does; the promise stays open, since nobody is here any more. */
function sendAsPage(form: HTMLFormElement, submitter: HTMLElement | null): Promise<never> {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: submitter.name, value: submitter.value });
    form.append(pressed);
  }
  form.submit();
  return new Promise(() => {});
}
