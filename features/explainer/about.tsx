import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { contactLink } from '@/features/site/contact';
import type { Language } from '@/lib/languages';
import { Caveats } from './caveats';
import { CorrectionList } from './correction-list';

/** The about page: what this is, corrections, what is stored, accessibility, licences. */
export function About({ lang, words }: { lang: Language; words: Words }) {
  const { about } = words;
  const contact = contactLink();
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16 [&_h2]:mt-14 [&_h2]:text-title-2 [&_p]:mt-3">
      <h1 className="text-title-1">{about.title}</h1>
      <p className="text-lead text-quiet">{about.standfirst}</p>
      <Caveats words={words} />
      {about.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.title}</h2>
          {section.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section aria-labelledby="corrections">
        <h2 id="corrections">{about.corrections.title}</h2>
        <CorrectionList lang={lang} words={words} />
        <p>
          <a href={`/${lang}/corrections.xml`}>{words.reading.feed.link}</a>
        </p>
        {contact ? (
          <p>
            {about.corrections.report} <a href={contact}>{about.corrections.write}</a>
          </p>
        ) : (
          <p>{about.corrections.noContact}</p>
        )}
      </section>
      <section aria-labelledby="stored">
        <h2 id="stored">{about.stored.title}</h2>
        {about.stored.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <table className="mt-5 w-full border-collapse text-left">
          <thead className="font-sans text-label text-quiet">
            <tr>
              <th className="border-b-2 border-ink py-2 pr-4 font-semibold">{about.stored.what}</th>
              <th className="border-b-2 border-ink py-2 font-semibold">{about.stored.how}</th>
            </tr>
          </thead>
          <tbody>
            {about.stored.rows.map(([what, how]) => (
              <tr key={what} className="border-b border-rule align-top">
                <th className="py-2.5 pr-4 font-semibold">{what}</th>
                <td className="py-2.5">{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <PostForm action="/forget" lang={lang} className="no-print mt-6">
          <p className="mb-3">{about.stored.forgetText}</p>
          <Button rank="second">{about.stored.forget}</Button>
        </PostForm>
      </section>
      <section aria-labelledby="accessibility">
        <h2 id="accessibility">{about.accessibility.title}</h2>
        {about.accessibility.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section aria-labelledby="licences">
        <h2 id="licences">{about.licences.title}</h2>
        {about.licences.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </div>
  );
}
