import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { NoCookieNote } from '@/features/site/no-cookie-note';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import { ComeBackForm } from './come-back-form';
import { InAlready } from './join-page';
import type { JoinTicket } from './join-ticket.data';
import { SeenList } from './seen-list';

/** Where the QR code of a card leads: coming in takes a press of a button, so that no preview of the link does it. */
export function TicketPage({
  entry,
  ticket,
  hasNoCookie,
  once,
  lang,
  words,
}: {
  entry: JoinTicket;
  ticket: string;
  hasNoCookie: boolean;
  once: string;
  lang: Language;
  words: Words;
}) {
  const { join, sees, card, comeBack } = words.pupil;
  const { pupil, isMine, isUsed } = entry;
  const { title, code, isClosed, joining, expiresAt } = entry.class;
  const isShut = isClosed || joining === 'locked';
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1>
        <span className="block font-sans text-label text-quiet">{join.titleOf}</span>
        <bdi translate="no" className="block text-title-1">
          {title}
        </bdi>
      </h1>
      {hasNoCookie && <NoCookieNote about="join" words={words} />}
      {isMine ? (
        <InAlready name={pupil.name} code={code} lang={lang} words={words} />
      ) : isUsed ? (
        <>
          <p className="mt-6 mb-6">{words.refusals['card-used']}</p>
          <ComeBackForm once={once} lang={lang} words={words} />
        </>
      ) : isShut ? (
        <p className="mt-6">{isClosed ? join.closed : words.refusals['joining-locked']}</p>
      ) : (
        <>
          <PostForm action="/join" lang={lang} className="mt-6">
            <OnceField value={once} />
            <input type="hidden" name="ticket" value={ticket} />
            <Button>
              <bdi className="wrap-anywhere">{card.submit(pupil.name)}</bdi>
            </Button>
          </PostForm>
          <p className="mt-3 text-quiet">{card.notMe(pupil.name)}</p>
          <section aria-labelledby="sees" className="mt-8 border-l-4 border-accent pl-4 text-label [&_*]:font-sans">
            <h2 id="sees" className="text-label font-semibold">
              {sees.title}
            </h2>
            <SeenList expiresAt={expiresAt} code={code} lang={lang} words={words} />
          </section>
          <p className="mt-8">
            <a href={`/${lang}/join`}>{comeBack.title}</a>
          </p>
        </>
      )}
    </div>
  );
}
