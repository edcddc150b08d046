// Reading pages are the same for everybody, so the token of a form cannot stand in them: it is written here.
// The fields are inputs of forms that React never draws again.
function fill() {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-once]')) {
    field.value = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }
}

fill();
// A page that comes back from the browser's memory gets a fresh one, or the next vote would pass for a copy of this.
addEventListener('pageshow', (event) => event.persisted && fill());
