// A form that was sent when its sender was no longer signed in leads to the sign-in page, and from there back to the form.
// What was typed is kept for this tab until then, and put back; nothing is kept once a form was taken.
// Only the values of existing fields are set. Without session storage the sign-in page has said that nothing was saved.
const place = 'kept-draft';
type Draft = { action: string; values: [string, string][] };

const read = (): Draft | null => {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
};
const keep = (draft: Draft | null) => {
  try {
    if (draft) sessionStorage.setItem(place, JSON.stringify(draft));
    else sessionStorage.removeItem(place);
  } catch {
    // Full, or not allowed.
  }
};

const isSignIn = (address: string) => /^\/\w\w\/sign-in$/.test(URL.canParse(address) ? new URL(address).pathname : '');

function putBack({ action, values }: Draft, form: HTMLFormElement) {
  if (new URL(form.action).pathname !== action) return false;
  const left = [...values];
  for (const field of form.elements) {
    if (
      !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
    )
      continue;
    const isTick = field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);
    if (field.type === 'hidden' || field.type === 'password' || field.type === 'file') continue;
    const at = left.findIndex(([name, value]) => name === field.name && (!isTick || value === field.value));
    if (isTick) (field as HTMLInputElement).checked = at >= 0;
    else if (at >= 0) field.value = left[at]?.[1] ?? '';
    if (at >= 0) left.splice(at, 1);
  }
  return true;
}

addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || !form.matches('[action^="/classes/"]')) return;
  const values = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  keep({ action: new URL(form.action).pathname, values });
});

const draft = read();
if (draft && !isSignIn(location.href)) {
  // Only on the page that comes right after signing in: anywhere else the form was taken, or given up.
  const isBack = isSignIn(document.referrer);
  if (isBack) [...document.forms].find((form) => putBack(draft, form))?.dispatchEvent(new Event('input'));
  keep(null);
}
