import type { ReactNode } from 'react';
import { Button, buttonLook } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Language } from '@/lib/languages';

/** An action of an instructor: what it is, what it does, its fields and its button. */
export function ActionForm({
  id,
  title,
  text,
  action,
  submit,
  lang,
  hidden = {},
  ask,
  children,
}: {
  id: string;
  title: string;
  text?: ReactNode;
  action: string;
  submit: string;
  lang: Language;
  hidden?: Readonly<Record<string, string>>;
  /** What cannot be undone is asked once: what opens the question, and what will go. */
  ask?: { open: string; text: string; isOpen?: boolean };
  children?: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-rule pt-5">
      <h2 id={id} className="text-title-3">
        {title}
      </h2>
      {text && <div className="mt-2">{text}</div>}
      <PostForm action={action} lang={lang} className="mt-4 grid gap-4">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} defaultValue={value} />
        ))}
        {children}
        {ask ? (
          <details open={ask.isOpen}>
            <summary className={`${buttonLook('second')} inline-block cursor-pointer`}>{ask.open}</summary>
            <p className="mt-3 mb-3">{ask.text}</p>
            <Button>{submit}</Button>
          </details>
        ) : (
          <p>
            <Button rank="second">{submit}</Button>
          </p>
        )}
      </PostForm>
    </section>
  );
}
