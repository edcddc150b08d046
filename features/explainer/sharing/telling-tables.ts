import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { type DifferenceId, differenceIds, differences, differenceTypes } from '@/content/facts/differences';
import { sideOf, sides, speakerIds } from '@/content/facts/speakers';
import { carrierOf } from '../figures/claim-rows';
import { heardIn } from '../figures/heard';
import { ribbons } from '../figures/tellings';
import { accountColumns, type FigureTable, markOf } from './table';

// What the two accounts tell, claim by claim, and whom they let speak.

/** How each account tells what a difference is about. */
export function differenceTable(difference: DifferenceId, words: Words): FigureTable {
  const { table } = words.figures;
  const said = words.differences[difference];
  return {
    columns: [table.account, table.says],
    rows: accountIds.map((account) => ({
      cells: [words.site.accounts[account].label, said[account]],
      mark: account,
    })),
  };
}

/** How each account tells one claim. */
export function claimTable(told: ClaimId, words: Words): FigureTable {
  const { table } = words.figures;
  const said: Readonly<Partial<Record<AccountId, string>>> = words.claims[told];
  return {
    columns: [table.account, table.paragraphs, table.says],
    rows: accountIds.map((account) => ({
      cells: [
        words.site.accounts[account].label,
        (claims[told] as ClaimFact)[account].join(' '),
        said[account] ?? words.explainer.mark.silent,
      ],
      mark: said[account] ? account : null,
    })),
  };
}

/** Every claim, and who carries it. */
export function claimsTable(words: Words): FigureTable {
  const { table } = words.figures;
  return {
    columns: [table.chapter, table.claim, table.kind, ...accountColumns(words)],
    rows: chapterSlugs.flatMap((slug) =>
      claimIds
        .filter((claim) => claims[claim].chapter === slug)
        .map((claim) => ({
          cells: [
            words.chapters[slug].title,
            words.claims[claim].title,
            words.explainer.kinds[claims[claim].kind].name,
            ...accountIds.map((account) => (claims[claim] as ClaimFact)[account].join(' ')),
          ],
          mark: carrierOf(claim),
        })),
    ),
  };
}

/** The claims that both accounts carry, each at its place in the one and in the other. */
export function tellingsTable(words: Words): FigureTable {
  const { table } = words.figures;
  return {
    columns: [
      table.claim,
      ...accountIds.map((account) => words.figures.tellings.column(words.site.accounts[account].letter)),
    ],
    rows: ribbons.map(({ claim, a: inA, b: inB }) => ({
      cells: [words.claims[claim].title, `A${inA}`, `B${inB}`],
      mark: 'both',
    })),
  };
}

/** Every difference by its type. */
export function differencesTable(words: Words): FigureTable {
  const { table } = words.figures;
  return {
    columns: [table.type, table.difference, ...accountColumns(words)],
    rows: differenceTypes.flatMap((type) =>
      differenceIds
        .filter((one) => differences[one].type === type)
        .map((one) => ({
          cells: [
            words.explainer.differenceTypes[type].name,
            words.differences[one].title,
            words.differences[one].a,
            words.differences[one].b,
          ],
          mark: null,
        })),
    ),
  };
}

/** Everybody who is quoted, and where. */
export function speakersTable(words: Words): FigureTable {
  const { table, speakers } = words.figures;
  return {
    columns: [table.side, speakers.who, table.role, ...accountColumns(words)],
    rows: sides.flatMap((side) =>
      speakerIds
        .filter((speaker) => sideOf[speaker] === side)
        .map((speaker) => {
          const heard = accountIds.map((account) => heardIn(speaker, account, words));
          return {
            cells: [
              speakers.sides[side],
              words.speakers[speaker].name,
              words.speakers[speaker].role,
              ...heard.map((one) => speakers[one]),
            ],
            mark: markOf(accountIds.filter((_, index) => heard[index] !== 'silent')),
          };
        }),
    ),
  };
}
