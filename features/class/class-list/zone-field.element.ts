// Times of a class are read by its instructor's clock: only the browser knows in which zone that stands.
// The fields are inputs of forms that React never draws again.
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-zone]'))
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
