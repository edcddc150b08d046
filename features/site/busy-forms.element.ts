// While a form is on its way its button says so, and a second tap sends nothing: the answer to the first is coming.
// Only a state of the form is set here; how it looks stands in app/globals.css.
addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.ariaBusy === 'true') event.preventDefault();
  form.ariaBusy = 'true';
});

// A page that comes back from the browser's memory is not waiting for anything.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[aria-busy]')) form.ariaBusy = null;
});
