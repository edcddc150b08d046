import type { ComponentProps } from 'react';
import { TextField } from './text-field';

/** A {@link TextField} for a code that was copied by hand: the browser neither completes nor corrects it, and a phone types capitals. */
export const CodeField = (field: ComponentProps<typeof TextField>) => (
  <TextField autoComplete="off" autoCapitalize="characters" spellCheck={false} {...field} />
);
