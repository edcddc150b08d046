import type { Correction } from '../correction';

/** Every correction since the first edition, the newest first. */
export const corrections: readonly Correction[] = [
  {
    id: 'six-and-seven',
    day: '2026-11-29',
    chapter: 'since',
    text: 'The page on what came since read as if the six men charged in Yekaterinburg in June 2025 were among the seven sentenced in March 2026. Two of the six, as the rights group IRFS named them, were not, and the page says so now. It also said “jailed for four months” of people who were ordered to be held and of whose trial nothing was found, and called the Chinese state agency Xinhua independent.',
  },
  {
    id: 'public-record',
    day: '2026-11-28',
    chapter: 'since',
    text: 'Until now nothing was told of what came after early July 2025. This edition adds the public record up to mid-April 2026, apart from the two accounts, and says at each claim that it touches what became of it. Four claims of Account A did not hold as they stood: on the compensation, on the men of Sputnik, on two arrests in Russia, and on where two guests went.',
  },
];
