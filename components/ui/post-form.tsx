import type { ComponentProps } from 'react';
import type { Language } from '@/lib/languages';

/** A form that writes something: sent by POST, and saying in which language its answer is to be. */
export const PostForm = ({ lang, children, ...rest }: { action: string; lang: Language } & ComponentProps<'form'>) => (
  <form method="post" {...rest}>
    <input type="hidden" name="lang" value={lang} />
    {children}
  </form>
);
