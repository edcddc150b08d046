import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { CardsDocument } from '@/features/class/cards/cards-document';
import { CardsForm } from '@/features/class/cards/cards-form';
import { makeCards, withoutCard } from '@/features/class/cards/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { listRoster } from '@/features/class/roster/data';
import { currentReach } from '@/features/class/share/current-reach';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/cards');

/** Makes cards to join with. The answer is the sheet itself: the tickets in it are kept nowhere in clear. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ pupils: z.array(z.string()) }),
    below: '/cards',
    async act({ pupils }, form, own) {
      const reach = currentReach(form.request.headers);
      // A card that leads each device to itself is paper wasted.
      if (reach.kind === 'none') throw new Refusal(409, 'not-reached');
      const now = await siteTime();
      const [origin = ''] = reach.origins;
      const cards = await makeCards(own, pupils, now);
      return {
        to: classPath(form.lang, own.id, '/cards'),
        document: <CardsDocument {...{ own, cards, origin, now, form }} />,
        json: {
          cards: cards.map(({ name, ticket }) => ({ name, link: `${origin}/${form.lang}/join?ticket=${ticket}` })),
        },
      };
    },
    again: async (problem, { lang, values }, own) => (
      <CardsForm
        own={own}
        pupils={withoutCard(await listRoster(own))}
        chosen={values.get('pupils') ?? []}
        problem={problem}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
  });
