import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '@/lib/web/escape-xml';
import type { FormatWords } from './moodle-xml';
import type { PortableItem } from './portable';
import { explainedHtml, htmlOf, promptText, rightNumbers, titleOf } from './texts';

/** What the profile of QTI 1.2 in a Common Cartridge knows. */
type CartridgeQuestion = {
  id: string;
  title: string;
  html: string;
  points: number;
} & (
  | {
      profile: 'cc.multiple_choice.v0p1' | 'cc.multiple_response.v0p1';
      isShuffled: boolean;
      options: readonly { text: string; isRight: boolean; feedback: string }[];
    }
  | { profile: 'cc.fib.v0p1'; right: readonly number[]; feedback: string }
);

/**
 * Questions as a Common Cartridge 1.1 with one assessment in QTI 1.2 (IMS Common Cartridge Profile 1.1, "Assessment").
 * It has neither orders nor pairs: each place and each pair becomes a question with one right answer, and shares the
 * point of the whole. Several right answers count all or nothing.
 * @returns the bytes of a zip archive, the same for the same questions
 */
export function commonCartridge(items: readonly PortableItem[], words: FormatWords): Uint8Array<ArrayBuffer> {
  const questions = items.flatMap((item) => cartridgeQuestions(item, words));
  const file = (text: string) => strToU8(text);
  return zipSync(
    { 'imsmanifest.xml': file(manifest(words.title)), 'quiz/assessment.xml': file(assessment(words.title, questions)) },
    { mtime: new Date('2026-01-01T00:00:00Z') },
  ) as Uint8Array<ArrayBuffer>;
}

function cartridgeQuestions(item: PortableItem, words: FormatWords): CartridgeQuestion[] {
  const common = { id: `q-${item.id}`, title: titleOf(item), html: htmlOf(promptText(item)), points: 1 };
  switch (item.shape) {
    case 'choice':
      return [
        {
          ...common,
          profile: item.isSingle ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1',
          isShuffled: item.isShuffled,
          options: item.options.map((option) => ({ ...option, feedback: explainedHtml(option, words.read) })),
        },
      ];
    case 'order':
      return item.options.map((right, index) => ({
        ...common,
        id: `${common.id}-${index + 1}`,
        html: htmlOf(words.placeOf(promptText(item), words.place(index + 1))),
        points: 1 / item.options.length,
        profile: 'cc.multiple_choice.v0p1',
        isShuffled: true,
        options: [...item.options]
          .sort((one, other) => (one.id < other.id ? -1 : 1))
          .map((option) => ({
            text: option.text,
            isRight: option === right,
            feedback: explainedHtml(option, words.read),
          })),
      }));
    case 'match':
      return item.options.map((left, index) => ({
        ...common,
        id: `${common.id}-${index + 1}`,
        html: htmlOf(words.pairOf(promptText(item), left.text)),
        points: 1 / item.options.length,
        profile: 'cc.multiple_choice.v0p1',
        isShuffled: true,
        options: item.rights.map(({ id, text }) => ({
          text,
          isRight: id === left.right,
          feedback: explainedHtml(left, words.read),
        })),
      }));
    case 'number':
      return [
        {
          ...common,
          html: `${common.html}<p>${escapeXml(words.unitOf(item.unit))}</p>`,
          profile: 'cc.fib.v0p1',
          right: rightNumbers(item),
          feedback: explainedHtml(item, words.read),
        },
      ];
  }
}

const manifest = (title: string) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="cartridge" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="en">${escapeXml(title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root"><item identifier="item-quiz" identifierref="quiz"><title>${escapeXml(title)}</title></item></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="quiz" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"><file href="quiz/assessment.xml"/></resource>
  </resources>
</manifest>
`;

const field = (name: string, value: string) =>
  `<qtimetadatafield><fieldlabel>${name}</fieldlabel><fieldentry>${escapeXml(value)}</fieldentry></qtimetadatafield>`;
const mattext = (html: string) => `<material><mattext texttype="text/html">${escapeXml(html)}</mattext></material>`;

const assessment = (title: string, questions: readonly CartridgeQuestion[]) => `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
  <assessment ident="assessment" title="${escapeXml(title)}">
    <qtimetadata>${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', 'Examination')}${field('qmd_scoretype', 'Percentage')}</qtimetadata>
    <section ident="root">
${questions.map(itemXml).join('\n')}
    </section>
  </assessment>
</questestinterop>
`;

function itemXml(question: CartridgeQuestion): string {
  const { id, title, html, profile, points } = question;
  return `<item ident="${escapeXml(id)}" title="${escapeXml(title)}">
<itemmetadata><qtimetadata>${field('cc_profile', profile)}${field('cc_weighting', String(Number(points.toFixed(5))))}</qtimetadata></itemmetadata>
<presentation>${mattext(html)}${responseXml(question)}</presentation>
<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
${conditions(question).join('\n')}
</resprocessing>
${feedbacks(question).join('\n')}
</item>`;
}

/** The id of an option: its place, for option texts and own ids may be anything. */
const optionId = (index: number) => `option-${index + 1}`;

function responseXml(question: CartridgeQuestion): string {
  if (question.profile === 'cc.fib.v0p1')
    return '<response_str ident="response" rcardinality="Single"><render_fib prompt="Dashline"/></response_str>';
  const cardinality = question.profile === 'cc.multiple_response.v0p1' ? 'Multiple' : 'Single';
  const labels = question.options.map(
    ({ text }, index) => `<response_label ident="${optionId(index)}">${mattext(htmlOf(text))}</response_label>`,
  );
  return `<response_lid ident="response" rcardinality="${cardinality}"><render_choice shuffle="${question.isShuffled ? 'Yes' : 'No'}">${labels.join('')}</render_choice></response_lid>`;
}

const equals = (value: string) => `<varequal respident="response">${escapeXml(value)}</varequal>`;
const scored = (condition: string) =>
  `<respcondition continue="No"><conditionvar>${condition}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`;
const shown = (condition: string, feedback: string) =>
  `<respcondition continue="Yes"><conditionvar>${condition}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="${feedback}"/></respcondition>`;

function conditions(question: CartridgeQuestion): string[] {
  if (question.profile === 'cc.fib.v0p1')
    return [shown('<other/>', 'general_fb'), ...question.right.map((value) => scored(equals(String(value))))];
  const show = question.options.map((_, index) => shown(equals(optionId(index)), `${optionId(index)}_fb`));
  const right = question.options.map(({ isRight }, index) => {
    const equal = equals(optionId(index));
    return isRight ? equal : `<not>${equal}</not>`;
  });
  const isMultiple = question.profile === 'cc.multiple_response.v0p1';
  const rightOne = question.options.findIndex(({ isRight }) => isRight);
  return [...show, scored(isMultiple ? `<and>${right.join('')}</and>` : equals(optionId(rightOne)))];
}

function feedbacks(question: CartridgeQuestion): string[] {
  const feedback = (id: string, html: string) => `<itemfeedback ident="${id}">${mattext(html)}</itemfeedback>`;
  if (question.profile === 'cc.fib.v0p1') return [feedback('general_fb', question.feedback)];
  return question.options.map((option, index) => feedback(`${optionId(index)}_fb`, option.feedback));
}
