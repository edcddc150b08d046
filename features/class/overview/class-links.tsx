import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { handoutPath } from '../papers/handout-path';
import { classPath } from '../receive-class-form';

type Link = readonly [href: string, label: string];

/** The pages of a class: first those that a lesson needs, then the others by what they are for, folded. */
export function ClassLinks({ own, lang, words }: { own: OwnClass; lang: Language; words: Words }) {
  const said = words.classes.page;
  const to = (below: string) => classPath(lang, own.id, below);
  const first: Link[] = [
    [to('/settings'), said.settings],
    [to('/items'), words.ownItems.page.title],
    [to('/answers'), said.answers],
  ];
  const more: [title: string, links: Link[]][] = [
    [
      said.groupsOfLinks.pupils,
      [
        [to('/groups'), words.classes.groups.title],
        [to('/extra'), said.extra],
        [`/${lang}/class/${own.code}/data-sheet`, said.sheet],
      ],
    ],
    [
      said.groupsOfLinks.paper,
      [
        [to('/poster'), words.papers.poster.title],
        [to('/cards'), words.papers.cards.title],
        [to('/paper'), words.papers.classQuiz.title],
        [handoutPath(own.chapters, lang), words.papers.classQuiz.handout],
        [to('/ballots'), words.ballots.title],
      ],
    ],
    [
      said.groupsOfLinks.results,
      [
        [to('/report'), words.papers.report.title],
        [to('/files'), said.files],
      ],
    ],
  ];
  return (
    <nav aria-label={said.links} className="no-print font-sans text-label">
      <Links links={first} />
      <details>
        <summary className="inline-block cursor-pointer py-1.5 text-accent underline underline-offset-4">
          {said.moreLinks}
        </summary>
        <dl className="mt-1">
          {more.map(([title, links]) => (
            <div key={title} className="py-1 sm:flex sm:items-baseline sm:gap-3">
              <dt className="w-20 shrink-0 text-quiet">{title}</dt>
              <dd>
                <Links links={links} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </nav>
  );
}

const Links = ({ links }: { links: readonly Link[] }) => (
  <ul className="-mx-2 flex flex-wrap">
    {links.map(([href, label]) => (
      <li key={href}>
        <a href={href} className="inline-block px-2 py-1.5">
          {label}
        </a>
      </li>
    ))}
  </ul>
);
