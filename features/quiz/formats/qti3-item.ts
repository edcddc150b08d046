import { escapeXml } from '@/lib/web/escape-xml';
import type { FormatWords } from './moodle-xml';
import type { PortableItem } from './portable';
import { explainedHtml, htmlOf, placedHtml, promptText, rightNumbers, titleOf } from './texts';

export const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

/** An identifier must not begin with a digit or a hyphen. */
export const nameOf = (id: string) => `q-${id}`;

/** One question as a QTI 3.0 item. Ids of options are their places: stored ids may begin with a digit. */
export function qti3Item(item: PortableItem, lang: string, words: FormatWords): string {
  const { declaration, interaction, scoring, feedback } = parts(item, words);
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="${namespace}" identifier="${escapeXml(nameOf(item.id))}" title="${escapeXml(titleOf(item))}" adaptive="false" time-dependent="false" xml:lang="${lang}">
${declaration}
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>1</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="multiple" base-type="identifier"/>
<qti-item-body>
${htmlOf(promptText(item))}
${interaction}
</qti-item-body>
<qti-response-processing>
${scoring}
</qti-response-processing>
${feedback}
</qti-assessment-item>
`;
}

type Parts = { declaration: string; interaction: string; scoring: string; feedback: string };

const declared = (cardinality: string, type: string, values: readonly string[], mapping = '') =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${values
    .map((value) => `<qti-value>${value}</qti-value>`)
    .join('')}</qti-correct-response>${mapping}</qti-response-declaration>`;
/** Rounded up: three thirds make a whole, and the upper bound cuts what is over. */
const rounded = (value: number) => Math.ceil(value * 1e6) / 1e6;
const mapped = (entries: readonly [string, number][]) =>
  `<qti-mapping lower-bound="0" upper-bound="1" default-value="0">${entries
    .map(([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${rounded(value)}"/>`)
    .join('')}</qti-mapping>`;
const variable = '<qti-variable identifier="RESPONSE"/>';
const setScore = (expression: string) =>
  `<qti-set-outcome-value identifier="SCORE">${expression}</qti-set-outcome-value>`;
const scoredIf = (condition: string) =>
  `<qti-response-condition><qti-response-if>${condition}${setScore('<qti-base-value base-type="float">1</qti-base-value>')}</qti-response-if></qti-response-condition>`;
const setFeedback = (expression: string) =>
  `<qti-set-outcome-value identifier="FEEDBACK">${expression}</qti-set-outcome-value>`;
const explained = setFeedback(
  '<qti-multiple><qti-base-value base-type="identifier">explained</qti-base-value></qti-multiple>',
);
const modal = (id: string, html: string) =>
  `<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${id}" show-hide="show"><qti-content-body>${html}</qti-content-body></qti-modal-feedback>`;
const optionName = (index: number) => `o${index + 1}`;
const simpleChoices = (texts: readonly string[]) =>
  texts
    .map((text, index) => `<qti-simple-choice identifier="${optionName(index)}">${escapeXml(text)}</qti-simple-choice>`)
    .join('\n');

function parts(item: PortableItem, words: FormatWords): Parts {
  switch (item.shape) {
    case 'choice':
      return choiceParts(item, words);
    case 'order':
      return orderParts(item, words);
    case 'match':
      return matchParts(item, words);
    case 'number':
      return numberParts(item, words);
  }
}

/** A right choice counts its share, a wrong one takes one away, as here. */
function choiceParts(item: Extract<PortableItem, { shape: 'choice' }>, words: FormatWords): Parts {
  const right = item.options.flatMap(({ isRight }, index) => (isRight ? [optionName(index)] : []));
  const share = 1 / right.length;
  const entries = item.options.map(({ isRight }, index): [string, number] => [
    optionName(index),
    isRight ? share : item.isSingle ? 0 : -share,
  ]);
  return {
    declaration: declared(item.isSingle ? 'single' : 'multiple', 'identifier', right, mapped(entries)),
    interaction: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="${item.isShuffled}" max-choices="${item.isSingle ? 1 : 0}" min-choices="1">
${simpleChoices(item.options.map(({ text }) => text))}
</qti-choice-interaction>`,
    scoring:
      setScore('<qti-map-response identifier="RESPONSE"/>') + setFeedback(`<qti-multiple>${variable}</qti-multiple>`),
    feedback: item.options
      .map((option, index) => modal(optionName(index), explainedHtml(option, words.read)))
      .join('\n'),
  };
}

/** The whole order counts, or nothing: players differ in how they read single places. */
function orderParts(item: Extract<PortableItem, { shape: 'order' }>, words: FormatWords): Parts {
  // Shown by their ids: in the order of the answer nobody would have to think.
  const shown = [...item.options].sort((one, other) => (one.id < other.id ? -1 : 1));
  const right = item.options.map((option) => optionName(shown.indexOf(option)));
  return {
    declaration: declared('ordered', 'identifier', right),
    interaction: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true" orientation="vertical">
${simpleChoices(shown.map(({ text }) => text))}
</qti-order-interaction>`,
    scoring: scoredIf(`<qti-match>${variable}<qti-correct identifier="RESPONSE"/></qti-match>`) + explained,
    feedback: modal('explained', placedHtml(item, words.read)),
  };
}

/** Each pair counts its share. */
function matchParts(item: Extract<PortableItem, { shape: 'match' }>, words: FormatWords): Parts {
  const rightName = (id: string) => `r${item.rights.findIndex((right) => right.id === id) + 1}`;
  const pairs = item.options.map(({ right }, index) => `${optionName(index)} ${rightName(right)}`);
  const choice = (id: string, text: string, most: number) =>
    `<qti-simple-associable-choice identifier="${id}" match-max="${most}">${escapeXml(text)}</qti-simple-associable-choice>`;
  return {
    declaration: declared(
      'multiple',
      'directedPair',
      pairs,
      mapped(pairs.map((pair): [string, number] => [pair, 1 / pairs.length])),
    ),
    interaction: `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${pairs.length}">
<qti-simple-match-set>${item.options.map(({ text }, index) => choice(optionName(index), text, 1)).join('')}</qti-simple-match-set>
<qti-simple-match-set>${item.rights.map(({ id, text }) => choice(rightName(id), text, pairs.length)).join('')}</qti-simple-match-set>
</qti-match-interaction>`,
    scoring: setScore('<qti-map-response identifier="RESPONSE"/>') + explained,
    feedback: modal('explained', placedHtml(item, words.read)),
  };
}

function numberParts(item: Extract<PortableItem, { shape: 'number' }>, words: FormatWords): Parts {
  const right = rightNumbers(item).map(
    (value) =>
      `<qti-equal tolerance-mode="exact">${variable}<qti-base-value base-type="float">${value}</qti-base-value></qti-equal>`,
  );
  return {
    declaration: declared('single', 'float', [String(item.right)]),
    interaction: `<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="12"/> ${escapeXml(words.unitOf(item.unit))}</p>`,
    scoring: scoredIf(right.length > 1 ? `<qti-or>${right.join('')}</qti-or>` : (right[0] ?? '')) + explained,
    feedback: modal('explained', explainedHtml(item, words.read)),
  };
}
