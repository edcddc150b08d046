import { wordsOf } from '@/content/editions';
import { ticketDays } from '@/features/accounts/tickets.data';
import { classInCookies } from '@/features/site/class-in-cookies';
import { SiteDocument } from '@/features/site/site-document';
import { dayInWords, dayMs, dayOf } from '@/lib/day';
import type { Form } from '@/lib/web/form-handler';
import { ClassFrame } from '../class-frame';
import type { OwnClass } from '../own-class';
import { CardSheet } from './card-sheet';
import type { Card } from './data';

/** The sheet of cards as the answer to its form: what stands in the QR codes is shown this once. */
export function CardsDocument({
  own,
  cards,
  origin,
  now,
  form: { lang, request },
}: {
  own: OwnClass;
  cards: readonly Card[];
  origin: string;
  now: Date;
  form: Form;
}) {
  const words = wordsOf(lang);
  const said = words.papers.cards;
  const until = dayInWords(dayOf(new Date(now.getTime() + ticketDays.pupil * dayMs)), lang);
  return (
    <SiteDocument
      lang={lang}
      kind="tool"
      title={words.titles.cards}
      classCode={classInCookies(request.headers.get('cookie'))}
      isSignedIn
    >
      <ClassFrame own={own} title={<span className="print:sr-only">{said.title}</span>} isWide lang={lang}>
        <p className="no-print mb-8 max-w-measure text-quiet">
          {said.made(cards.length)} {words.papers.print}
        </p>
        <CardSheet {...{ own, cards, origin, until, lang, words }} />
      </ClassFrame>
    </SiteDocument>
  );
}
