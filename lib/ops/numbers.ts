import { counter, histogram } from './metrics';

/** Votes cast, changed or taken back, by what was done; counted after the commit. */
export const votesWritten = counter('explainer_votes_total', 'Votes cast, changed or withdrawn, after the commit.');
/** Answers to quiz items, after the commit. */
export const answersWritten = counter('explainer_answers_total', 'Answers to quiz items, after the commit.');
/** How many writes of the poll were committed together. */
export const batchSizes = histogram(
  'explainer_batch_size',
  'Writes of the poll committed together.',
  [1, 2, 5, 10, 25, 50, 100, 250],
);
/** Forms that were not taken, by the code of the refusal. */
export const refusals = counter('explainer_refused_total', 'Forms that were not taken, by code.');
