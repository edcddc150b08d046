/** Writes one line of JSON about something an operator should know. Never a name, an address, a cookie or an answer. */
export function log(event: string, details: Readonly<Record<string, string | number | boolean>> = {}): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), event, ...details }));
}
