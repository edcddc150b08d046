import { z } from 'zod';
import { defaultLanguage, isLanguage, type Language } from '../languages';
import type { FormValues } from './form-body';
import { Refusal } from './refusal';

const onceShape = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/**
 * What every form may carry: the language of its answer, and the token of the rendered form.
 * @throws {Refusal} 422 at the field
 */
export function readCommon(values: FormValues): { lang: Language; once: string | undefined } {
  const lang = values.get('lang') ?? [defaultLanguage];
  if (lang.length > 1 || !isLanguage(lang[0])) throw new Refusal(422, 'unknown-language', 'lang');
  const once = values.get('once') ?? [];
  // Reading pages leave the field empty where no script fills it.
  if (once.length > 1 || (once[0] && !onceShape.safeParse(once[0]).success))
    throw new Refusal(422, 'wrong-token', 'once');
  return { lang: lang[0], once: once[0] || undefined };
}

/**
 * The fields of a form by their shape.
 * @throws {Refusal} 422 at the first field that is wrong, with the others after it
 */
export function parseFields<Shape extends z.ZodObject>(shape: Shape, values: FormValues): z.output<Shape> {
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape.shape)) {
    const given = values.get(name);
    if (repeats(schema)) fields[name] = given ?? [];
    else if (given && given.length > 1) throw new Refusal(422, 'given-twice', name);
    else if (given) fields[name] = given[0];
  }
  const parsed = shape.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues.map(({ message, path }) => ({
    code: message,
    field: String(path[0] ?? ''),
  }));
  throw new Refusal(422, first?.code ?? 'wrong-field', first?.field ?? '', undefined, undefined, undefined, others);
}

/** True for a schema that takes a list, also when it is optional or checked further. */
function repeats(schema: unknown): boolean {
  if (schema instanceof z.ZodArray) return true;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? repeats(schema.unwrap()) : false;
}
