import 'server-only';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Foreign, type LeftOut, type ReadQuestions, sorted, textOfHtml, UnreadableFile } from './read-questions';

/** Where a file may hold several elements of one name. */
const lists = new Set(['question', 'answer', 'subquestion', 'tag']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  cdataPropName: false,
  trimValues: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => lists.has(name),
});

type Node = { [name: string]: unknown };

/**
 * Reads questions from Moodle XML. A document type is refused, and with it every entity that a file could bring along.
 * @throws {UnreadableFile} when it is not Moodle XML
 */
export function readMoodleXml(file: string): ReadQuestions {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(file)) throw new UnreadableFile();
  const verdict = XMLValidator.validate(file);
  if (verdict !== true) throw new UnreadableFile(verdict.err.line);
  let quiz: unknown;
  try {
    ({ quiz } = parser.parse(file) as Node);
  } catch {
    throw new UnreadableFile();
  }
  if (quiz === undefined) throw new UnreadableFile();
  return sorted(nodes(quiz, 'question').flatMap((question) => foreign(question) ?? []));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const child = (parent: unknown, name: string): unknown => (isNode(parent) ? parent[name] : undefined);
const nodes = (parent: unknown, name: string): Node[] => {
  const found = child(parent, name);
  return (Array.isArray(found) ? found : found === undefined ? [] : [found]).map((one) =>
    isNode(one) ? one : { '#': one },
  );
};
const attribute = (node: unknown, name: string): string => String(child(node, `@${name}`) ?? '');
const content = (node: unknown): string => (isNode(node) ? String(node['#'] ?? '') : String(node ?? ''));

/** The text of an element that holds a `text`, or is one; HTML becomes plain text. */
function textIn(node: unknown, format = attribute(node, 'format')): string {
  const inner = child(node, 'text');
  const raw = inner === undefined ? content(node) : content(inner);
  return format === 'plain_text' || format === '' ? raw.trim() : textOfHtml(raw);
}

function foreign(question: Node): Foreign | LeftOut | null {
  const type = attribute(question, 'type');
  if (type === 'category' || type === 'description') return null;
  const title = textIn(child(question, 'name'));
  const common = {
    title,
    prompt: textIn(child(question, 'questiontext'), 'html'),
    labels: nodes(child(question, 'tags'), 'tag').map((tag) => textIn(tag)),
  };
  const answers = nodes(question, 'answer');
  const share = (answer: Node) => Number(attribute(answer, 'fraction'));
  switch (type) {
    case 'multichoice':
    case 'truefalse': {
      const isSingle = type === 'truefalse' || !['false', '0'].includes(content(child(question, 'single')));
      const best = Math.max(0, ...answers.map(share));
      return {
        ...common,
        shape: 'choice',
        isSingle,
        options: answers.map((answer) => ({
          text: type === 'truefalse' ? capitalised(textIn(answer)) : textIn(answer, 'html'),
          isRight: isSingle ? share(answer) > 0 && share(answer) === best : share(answer) > 0,
          explanation: textIn(child(answer, 'feedback'), 'html'),
        })),
      };
    }
    case 'matching':
      return {
        ...common,
        shape: 'pairs',
        pairs: nodes(question, 'subquestion').map((pair) => ({
          left: textIn(pair, 'html'),
          right: textIn(nodes(pair, 'answer')[0]),
        })),
        explanation: textIn(child(question, 'generalfeedback'), 'html'),
      };
    case 'ordering':
      return { ...common, shape: 'order', texts: answers.map((answer) => textIn(answer, 'html')) };
    case 'numerical': {
      const right = answers.filter((answer) => share(answer) === 100);
      return {
        ...common,
        shape: 'number',
        rights: right.map((answer) => Number(textIn(answer))).filter(Number.isFinite),
        explanation: textIn(child(right[0], 'feedback'), 'html'),
      };
    }
    default:
      return { code: 'unknown-kind', title };
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
