import { escapeXml } from '@/lib/web/escape-xml';
import type { PortableItem } from './portable';
import { explainedHtml, htmlOf, placedHtml, promptText, rightNumbers, tagsOf, titleOf } from './texts';

/** Words that stand in the files for pupils to read. */
export type FormatWords = {
  /** What the categories lie under. */
  title: string;
  /** Leads from an explanation to the sentence it rests on. */
  read: string;
  /** “1st”, “2nd” …: the places of an order. */
  place: (place: number) => string;
  /** Asks for one place of an order, where a format has no orders. */
  placeOf: (prompt: string, place: string) => string;
  /** Asks for the other half of one pair, where a format has no pairs. */
  pairOf: (prompt: string, left: string) => string;
  /** Says what a number counts. */
  unitOf: (unit: string) => string;
};

/**
 * Questions as Moodle XML, in a category for each chapter. An order becomes matching (its type is not in every Moodle):
 * the label `kind:order` says what it was.
 * Several right answers: each right one counts its share, each wrong one takes one away, as here.
 */
export function moodleXml(items: readonly PortableItem[], words: FormatWords): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>'];
  let category = '';
  for (const item of items) {
    if (item.category !== category) {
      category = item.category;
      parts.push(categoryXml(`$course$/top/${pathPart(words.title)}/${pathPart(category)}`));
    }
    parts.push(questionXml(item, words));
  }
  return `${[...parts, '</quiz>'].join('\n')}\n`;
}

/** Moodle writes a slash within a name twice. */
const pathPart = (name: string) => name.replaceAll('/', '//');

const text = (content: string) => `<text>${escapeXml(content)}</text>`;
const html = (content: string) =>
  content ? `<text><![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></text>` : '<text></text>';

const categoryXml = (path: string) =>
  `<question type="category"><category>${text(path)}</category><info format="html"><text></text></info></question>`;

const types = { choice: 'multichoice', order: 'matching', match: 'matching', number: 'numerical' } as const;

function questionXml(item: PortableItem, words: FormatWords): string {
  const asked =
    htmlOf(promptText(item)) + (item.shape === 'number' ? `<p>${escapeXml(words.unitOf(item.unit))}</p>` : '');
  return [
    `<question type="${types[item.shape]}">`,
    `<name>${text(titleOf(item))}</name>`,
    `<questiontext format="html">${html(asked)}</questiontext>`,
    `<generalfeedback format="html">${html(placedHtml(item, words.read))}</generalfeedback>`,
    `<defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden><idnumber>${escapeXml(item.id)}</idnumber>`,
    ...bodyXml(item, words),
    `<tags>${tagsOf(item)
      .map((tag) => `<tag>${text(tag)}</tag>`)
      .join('')}</tags>`,
    '</question>',
  ].join('\n');
}

function bodyXml(item: PortableItem, words: FormatWords): string[] {
  switch (item.shape) {
    case 'choice': {
      const rights = item.options.filter(({ isRight }) => isRight).length;
      const fraction = (isRight: boolean) => shareOf(isRight ? 1 / rights : item.isSingle ? 0 : -1 / rights);
      return [
        `<single>${item.isSingle}</single><shuffleanswers>${item.isShuffled}</shuffleanswers><answernumbering>none</answernumbering>`,
        ...item.options.map(
          (option) =>
            `<answer fraction="${fraction(option.isRight)}" format="html">${html(escapeXml(option.text))}<feedback format="html">${html(explainedHtml(option, words.read))}</feedback></answer>`,
        ),
      ];
    }
    case 'order':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...item.options.map(({ text: right }, index) => subquestion(words.place(index + 1), right)),
      ];
    case 'match': {
      const spare = item.rights.filter(({ id }) => !item.options.some(({ right }) => right === id));
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...item.options.map(({ text: left, right }) =>
          subquestion(left, item.rights.find(({ id }) => id === right)?.text ?? ''),
        ),
        ...spare.map(({ text: right }) => subquestion('', right)),
      ];
    }
    case 'number': {
      const answer = (value: number, share: number, feedback: string) =>
        `<answer fraction="${share}" format="plain_text">${text(String(value))}<feedback format="html">${html(feedback)}</feedback><tolerance>0</tolerance></answer>`;
      return [
        ...rightNumbers(item).map((value) => answer(value, 100, explainedHtml(item, words.read))),
        ...item.near.map(({ value, explanation }) => answer(value, 0, htmlOf(explanation))),
        '<unitgradingtype>0</unitgradingtype><unitpenalty>0</unitpenalty><showunits>3</showunits><unitsleft>0</unitsleft>',
      ];
    }
  }
}

const subquestion = (left: string, right: string) =>
  `<subquestion format="html">${html(left && escapeXml(left))}<answer>${text(right)}</answer></subquestion>`;

/** A share in percent with five decimals at most, as Moodle's own list of fractions has them: 33.33333. */
const shareOf = (share: number) => String(Number((100 * share).toFixed(5)));
