/**
 * The answers of an attempt in the order in which it asks its items. Their times do not tell: the clock that servers share
 * can be set back between two of them.
 * @param items the ids of its items as they are stored, separated by spaces
 */
export function answersAsAsked<Answer extends { item: string }>({
  items,
  answers,
}: {
  items: string;
  answers: readonly Answer[];
}): Answer[] {
  const asked = items.split(' ');
  return answers.toSorted((one, other) => asked.indexOf(one.item) - asked.indexOf(other.item));
}
