import { textOfFile } from '../text-file';
import { Refusal } from './refusal';

/** The largest form that is read, in bytes. No form of ours comes near it. */
export const maxFormBytes = 64 * 1024;
/** The most fields that are looked at; our longest forms have a few dozen. */
export const maxFormFields = 1000;

/** The values of a form by field, in the order in which they were sent. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** What a form may bring beside texts. */
export type FormLimits = {
  /** The most bytes of a `multipart/form-data` body; for forms that take a file. */
  maxBytes?: number;
  /** Fields that may hold a file: its text becomes the field's value. */
  files?: readonly string[];
};

/**
 * Reads the body of a form.
 * @throws {Refusal} 413 too large, or too many fields · 415 not a form · 400 cannot be read · 422 a NUL character in a field
 */
export async function readForm(
  request: Request,
  { maxBytes = maxFormBytes, files = [] }: FormLimits = {},
): Promise<FormValues> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const length = Number(request.headers.get('content-length') ?? 0);
  const most = type === 'multipart/form-data' ? maxBytes : maxFormBytes;
  if (length > most) throw new Refusal(413, 'too-large');
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data')
    throw new Refusal(415, 'not-a-form');
  const bytes = await readBytes(request, most);
  const entries = type === 'multipart/form-data' ? await readMultipart(bytes, request) : readPairs(bytes);
  const values = new Map<string, string[]>();
  let fields = 0;
  for (const [name, entry] of entries) {
    fields += 1;
    if (fields > maxFormFields) throw new Refusal(413, 'too-large');
    // A file where a text was asked for has no value that we could keep.
    if (typeof entry !== 'string' && !files.includes(name)) throw new Refusal(422, 'not-text', name);
    const value = typeof entry === 'string' ? entry : textOfFile(new Uint8Array(await entry.arrayBuffer()));
    if (value === null) throw new Refusal(422, 'not-a-text-file', name);
    // SQLite cuts a text at a NUL and PostgreSQL refuses it.
    if (value.includes('\0') || name.includes('\0'))
      throw new Refusal(422, 'unreadable-character', name.replaceAll('\0', ''));
    // Added in place: 64 KB hold 16,000 values of one field, and a copy of the list for each would take a second.
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return values;
}

function readPairs(bytes: Uint8Array): URLSearchParams {
  // Counted before anything is made of them: what is refused should cost next to nothing.
  let fields = 1;
  for (const byte of bytes) if (byte === ampersand) fields += 1;
  if (fields > maxFormFields) throw new Refusal(413, 'too-large');
  return new URLSearchParams(decode(bytes));
}

const ampersand = '&'.charCodeAt(0);

async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    const reader = request.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      total += part.value.byteLength;
      if (total > most) {
        await reader?.cancel();
        throw new Refusal(413, 'too-large');
      }
      parts.push(part.value);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'unreadable-body');
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // `%FF` is not UTF-8 either; URLSearchParams would turn it into a replacement character without a word.
    if (/%(?![0-9a-f]{2})/i.test(text)) throw new Error('cut escape');
    decodeURIComponent(text.replaceAll('+', ' '));
    return text;
  } catch {
    throw new Refusal(400, 'unreadable-body');
  }
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, request: Request): Promise<FormData> {
  try {
    return await new Response(bytes, {
      headers: { 'Content-Type': request.headers.get('content-type') ?? '' },
    }).formData();
  } catch {
    throw new Refusal(400, 'unreadable-body');
  }
}
