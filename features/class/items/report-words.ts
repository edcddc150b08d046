import type { Words } from '@/content/editions';
import { accountAnswers } from '@/content/facts/item';
import type { Item } from '@/features/quiz/bank';
import type { Finding } from '@/features/quiz/statistics/analysis';
import type { ItemReport } from './item-report';

/** What a choice of an item is called: the text of the option, or the account. */
export function choiceText({ fact, words: said }: Item, choice: string, words: Words): string {
  if (fact.kind === 'account') {
    const answer = accountAnswers.find((one) => one === choice);
    return answer ? words.quiz.item.accountAnswers[answer] : choice;
  }
  const options: Readonly<Record<string, { text: string } | string>> = 'options' in said ? said.options : {};
  const option = options[choice];
  return (typeof option === 'string' ? option : option?.text) ?? choice;
}

/** What stands out in an item, in a sentence. */
export function findingSentence(item: Item, finding: Finding, words: Words): string {
  const { findings } = words.ownItems;
  const text = (choice: string) => choiceText(item, choice, words);
  switch (finding.says) {
    case 'strong-chose-wrong':
    case 'wrong-pulls':
    case 'unused':
      return findings[finding.says](text(finding.choice));
    case 'split':
      return findings.split(text(finding.choice), text(finding.other));
    default:
      return findings[finding.says];
  }
}

/** Why an item is worth talking about, in a sentence. */
export function topicSentence(
  { item, figures: { n, facility }, finding, sureAndWrong }: ItemReport,
  why: 'missed' | 'split' | 'sure-and-wrong',
  words: Words,
): string {
  const { topic } = words.ownItems.page;
  if (why === 'sure-and-wrong') return topic[why](sureAndWrong, n);
  if (why === 'split' && finding.says === 'split')
    return topic.split(choiceText(item, finding.choice, words), choiceText(item, finding.other, words), n);
  return topic.missed(percentOf(1 - (facility ?? 0)), n);
}

export const percentOf = (share: number): number => Math.round(100 * share);
