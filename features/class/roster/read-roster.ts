import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FormLimits, FormValues } from '@/lib/web/form-body';
import { readings } from './list-columns';
import { rosterIn } from './roster-lines';
import type { Entry } from './roster-plan';

/** Two thousand lines with names, forenames and identifiers of any script; a file may be UTF-16. */
export const rosterLimits: FormLimits = { maxBytes: 256 * 1024, files: ['file'] };

/** The fields of a list. `step`: to look at it first, or to add what was looked at; without, a plain list is added at once. */
export const rosterShape = z.object({
  names: z.string({ error: 'give-a-name' }),
  file: z.string().optional(),
  reading: z.enum(readings, { error: 'wrong-field' }).optional(),
  step: z.enum(['look', 'add'], { error: 'wrong-field' }).optional(),
  ticked: z.array(z.string()),
  shown: z.string().optional(),
});

/** The list of a form: the file where one was chosen, else what was typed. */
export const listText = ({
  names = '',
  file = '',
}: {
  names?: string | undefined;
  file?: string | undefined;
}): string => (file.trim() === '' ? names : file);

/** The lines that were ticked. */
export const tickedLines = (ticked: readonly string[]): ReadonlySet<number> => new Set(ticked.map(Number));

/** What of a form can be read again, also when its fields are wrong. */
export function rosterOf(values: FormValues) {
  const text = listText({ names: values.get('names')?.[0], file: values.get('file')?.[0] });
  const reading = readings.find((one) => one === values.get('reading')?.[0]) ?? 'auto';
  return { text, reading, roster: rosterIn(text, reading), ticked: tickedLines(values.get('ticked') ?? []) };
}

/** Tells one plan from another: what was shown is what is done, or it is shown again. */
export const planMark = (plan: readonly Entry[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        plan.map((entry) => [
          ...[entry.line, entry.name, entry.identifier, entry.is],
          'pupil' in entry
            ? [entry.pupil.id, entry.pupil.name, entry.pupil.identifier]
            : 'of' in entry
              ? entry.of
              : null,
        ]),
      ),
    )
    .digest('base64url')
    .slice(0, 22);
