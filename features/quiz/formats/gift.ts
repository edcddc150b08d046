import type { FormatWords } from './moodle-xml';
import type { PortableItem } from './portable';
import { promptText, rightNumbers, tagsOf, titleOf } from './texts';

/**
 * Questions as GIFT, a text for each. Explanations stand with the answers; those of orders and pairs, which the format
 * explains only as a whole, stand together. The labels before a question bring it back as it was.
 */
export function gift(items: readonly PortableItem[], words: FormatWords): string {
  let category = '';
  return items
    .map((item) => {
      const head =
        item.category === category
          ? ''
          : `$CATEGORY: $course$/top/${pathPart(words.title)}/${pathPart(item.category)}\n\n`;
      category = item.category;
      return `${head}${question(item, words)}\n`;
    })
    .join('\n');
}

const pathPart = (name: string) => name.replaceAll('/', '//').replaceAll('\n', ' ');

/** The format's own signs get a backslash; a line break is written as two letters. */
const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
/** Square brackets end a label. */
const label = (name: string, value: string) => `[${name}:${value.replace(/[[\]\n]/g, ' ')}]`;

function question(item: PortableItem, words: FormatWords): string {
  const labels = [label('id', item.id), ...tagsOf(item).map((tag) => label('tag', tag))].join(' ');
  const asked = item.shape === 'number' ? `${promptText(item)}\n\n${words.unitOf(item.unit)}` : promptText(item);
  return `// ${labels}\n::${escaped(titleOf(item))}::[plain]${escaped(asked)} {\n${answers(item, words)}\n}\n`;
}

function answers(item: PortableItem, words: FormatWords): string {
  const because = (explanation: string, link: string) => `#${escaped(`${explanation} ${link}`.trim())}`;
  switch (item.shape) {
    case 'choice': {
      const rights = item.options.filter(({ isRight }) => isRight).length;
      const sign = (isRight: boolean) =>
        item.isSingle ? (isRight ? '=' : '~') : `~%${isRight ? '' : '-'}${Number((100 / rights).toFixed(5))}%`;
      return item.options
        .map(
          ({ isRight, text, explanation, link }) => `\t${sign(isRight)}${escaped(text)}${because(explanation, link)}`,
        )
        .join('\n');
    }
    case 'order':
      return [
        ...item.options.map(({ text }, index) => `\t=${escaped(words.place(index + 1))} -> ${escaped(text)}`),
        whole(item),
      ].join('\n');
    case 'match': {
      const rightOf = (id: string) => item.rights.find((one) => one.id === id)?.text ?? '';
      const spare = item.rights.filter(({ id }) => !item.options.some(({ right }) => right === id));
      return [
        ...item.options.map(({ text, right }) => `\t=${escaped(text)} -> ${escaped(rightOf(right))}`),
        ...spare.map(({ text }) => `\t= -> ${escaped(text)}`),
        whole(item),
      ].join('\n');
    }
    case 'number':
      return [
        '#',
        ...rightNumbers(item).map((value) => `\t=${value}:0${because(item.explanation, item.link)}`),
        ...item.near.map(({ value, explanation }) => `\t=%0%${value}:0${because(explanation, '')}`),
      ].join('\n');
  }
}

/** The explanations of all that belongs in place. */
const whole = (item: Extract<PortableItem, { shape: 'order' | 'match' }>) =>
  `\t####${escaped(item.options.map(({ text, explanation, link }) => `${explanation ? `${text}: ${explanation}` : text} ${link}`).join('\n'))}`;
