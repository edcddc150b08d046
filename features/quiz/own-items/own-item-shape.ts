import { z } from 'zod';
import type { Words } from '@/content/editions';
import { type ItemKind, itemKinds } from '@/content/facts/item';
import type { FormValues } from '@/lib/web/form-body';
import { Refusal } from '@/lib/web/refusal';
import type { Draft } from './draft';
import type { Drafted, OwnContent } from './own-content';

/** The fields of `/classes/<id>/items` and `…/items/<item>`; what may stand in them depends on the kind. */
export const ownItemShape = z.object({
  kind: z.enum(itemKinds, { error: 'choose-a-kind' }),
  prompt: z.string({ error: 'give-a-question' }),
  options: z.array(z.string()),
  right: z.array(z.string()),
  explanations: z.array(z.string()),
  claims: z.array(z.string()),
  /** Of the question that was loaded; absent: whatever it is now. */
  version: z
    .string()
    .regex(/^\d{1,9}$/, { error: 'question-edited' })
    .transform(Number)
    .optional(),
  /** The draft of which the question is made: it is done with then. */
  draft: z.string().optional(),
  /** Of a new question: whether the class is asked it from now on. */
  ask: z.enum(['', 'always'], { error: 'wrong-field' }).default(''),
});

export const isItemKind = (text: string | null | undefined): text is ItemKind => itemKinds.includes(text as ItemKind);

/** What was typed into the form of a question, as it came. */
export function draftIn(values: FormValues): Draft {
  const all = (name: string) => [...(values.get(name) ?? [])];
  const [kind] = all('kind');
  return {
    kind: isItemKind(kind) ? kind : 'one',
    prompt: all('prompt')[0] ?? '',
    options: all('options'),
    right: all('right'),
    explanations: all('explanations'),
    claims: all('claims'),
  };
}

/** The form of a new question of a kind: empty, but for what such a question usually says. @param options written beforehand */
export const newDraft = (kind: ItemKind, said: Words['ownItems']['form'], options: readonly string[] = []): Draft => ({
  kind,
  prompt: kind === 'account' ? said.accountPrompt : '',
  options,
  right: [],
  explanations: [],
  claims: [],
});

/** The question that a draft makes. @throws {Refusal} 422 at the field in which something is wrong */
export function contentFrom(made: Drafted): OwnContent {
  if ('problem' in made) throw new Refusal(422, made.problem.code, made.problem.field);
  return made.content;
}
