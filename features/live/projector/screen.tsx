import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { OwnClass } from '@/features/class/own-class';
import { classPath } from '@/features/class/receive-class-form';
import type { Language } from '@/lib/languages';

/** A screen of the projector: its address after the `#`, and what is on it. */
export type ScreenContent = { id: string; title: ReactNode; body: ReactNode };

/**
 * One screen: what it is about, what is on it, and the way to its neighbours. The one that the address names is shown,
 * else the first (projector.css).
 */
export function Screen({
  own,
  screens,
  index,
  lang,
  words,
}: {
  own: OwnClass;
  screens: readonly ScreenContent[];
  index: number;
  lang: Language;
  words: Words;
}) {
  const said = words.live.screen;
  const { id, title, body } = screens[index] as ScreenContent;
  const [before, after] = [screens[index - 1], screens[index + 1]];
  return (
    <section id={id} className="screen" aria-labelledby={`${id}-title`}>
      <header>
        <h1 id={`${id}-title`}>{title}</h1>
        <p translate="no" className="code">
          <span className="sr-only">{said.code(own.code)}</span>
          <span aria-hidden="true">{own.code}</span>
        </p>
      </header>
      <div className="body">{body}</div>
      <nav aria-label={said.title}>
        <StepLink to={before} rel="prev">
          ← {said.back}
        </StepLink>
        <span>{said.place(index + 1, screens.length)}</span>
        <StepLink to={after} rel="next">
          {said.next} →
        </StepLink>
        <a href={classPath(lang, own.id, '/live')} className="leave">
          {words.live.round.title}
        </a>
        <a href={classPath(lang, own.id)}>{said.leave}</a>
      </nav>
    </section>
  );
}

function StepLink({ to, rel, children }: { to: ScreenContent | undefined; rel: 'prev' | 'next'; children: ReactNode }) {
  return to ? (
    <a href={`#${to.id}`} rel={rel} className="step">
      {children}
    </a>
  ) : (
    <span className="step" aria-hidden="true">
      {children}
    </span>
  );
}
