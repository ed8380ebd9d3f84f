import { placeInOrder } from '../../fences/quiz/placeInOrder.ts';
import { type Html, html } from '../../html/html.ts';
import type { ClassQuestion, ClassQuestions } from './classQuestions.ts';
import { clozeGaps, openGap } from './clozeGaps.ts';
import { isRight } from './giftText.ts';

/**
 * Questions as the files of a QTI 1.2 package (IMS Question and Test Interoperability 1.2 in IMS Content Packaging 1.1), with the types of
 * question in the metadata by which Canvas tells them apart. A cloze becomes a question a gap, an `order` a match of items and places.
 * @returns texts by path in the package.
 */
export function qtiFiles(title: string, { questions }: ClassQuestions): Readonly<Record<string, string>> {
  const items = questions.flatMap(qtiQuestions);
  const test = html`<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="assessment" title="${title}"><section ident="root_section">
${items.map((item, index) => itemElement(item, index + 1))}</section></assessment></questestinterop>
`;
  const manifest = html`<manifest identifier="manifest" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><metadata><schema>IMS Content</schema><schemaversion>1.1.3</schemaversion></metadata><organizations/><resources><resource identifier="assessment" type="imsqti_xmlv1p2" href="${testFile}"><file href="${testFile}"/></resource></resources></manifest>
`;
  return { 'imsmanifest.xml': `${declaration}${manifest.markup}`, [testFile]: `${declaration}${test.markup}` };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const testFile = 'assessment/assessment.xml';

/** A question of QTI: what is asked, how it is answered, what earns points. */
interface QtiQuestion {
  readonly title: string;
  readonly type: 'multiple_choice' | 'multiple_answers' | 'short_answer' | 'essay' | 'matching';
  readonly ask: string;
  readonly response: Html;
  readonly scoring: Html;
  /** What a sample answer says, shown after the answer. */
  readonly feedback?: string;
}

function qtiQuestions(question: ClassQuestion): QtiQuestion[] {
  return forms[question.kind](question);
}

const forms: Readonly<Record<ClassQuestion['kind'], (question: ClassQuestion) => QtiQuestion[]>> = {
  open: essay,
  discuss: essay,
  choice,
  cloze,
  order: (question) => [
    matching(
      question,
      question.mixed.map((left) => ({ left, right: String(placeInOrder(left, question.answers)) })),
      question.answers.map((_, index) => String(index + 1)),
    ),
  ],
  match: (question) => [matching(question, question.pairs, question.mixed)],
};

function essay({ id, ask, answers }: ClassQuestion): QtiQuestion[] {
  const feedback = answers.join(', ');
  return [
    {
      title: id,
      type: 'essay',
      ask,
      response: blank,
      scoring: html`<respcondition continue="Yes"><conditionvar><other/></conditionvar>${feedback === '' ? '' : html`<displayfeedback feedbacktype="Response" linkrefid="${feedbackId}"/>`}</respcondition>`,
      ...(feedback === '' ? {} : { feedback }),
    },
  ];
}

function choice(question: ClassQuestion): QtiQuestion[] {
  const { id, ask, choices } = question;
  const right = choices.map((one) => isRight(one, question));
  const count = right.filter(Boolean).length;
  if (count === 0) return essay({ ...question, ask: `${ask} (${choices.join(' / ')})` });
  const each = right.map((is, index) => (is ? picked(response, index) : html`<not>${picked(response, index)}</not>`));
  const condition = count === 1 ? picked(response, right.indexOf(true)) : html`<and>${each}</and>`;
  return [
    {
      title: id,
      type: count === 1 ? 'multiple_choice' : 'multiple_answers',
      ask,
      response: html`<response_lid ident="${response}" rcardinality="${count === 1 ? 'Single' : 'Multiple'}"><render_choice>${labels(response, choices)}</render_choice></response_lid>`,
      scoring: points(condition, 'Set', 100),
    },
  ];
}

function cloze(question: ClassQuestion): QtiQuestion[] {
  const gaps = clozeGaps(question);
  if (gaps.length === 0) return essay(question);
  return gaps.map(({ before, answer, after }, index) => ({
    title: gaps.length === 1 ? question.id : `${question.id}-${index + 1}`,
    type: 'short_answer',
    ask: `${before}${gaps.length === 1 ? '' : `(${index + 1}) `}${openGap}${after}`,
    response: blank,
    scoring: points(html`<varequal respident="${response}">${answer}</varequal>`, 'Set', 100),
  }));
}

function matching({ id, ask }: ClassQuestion, pairs: ClassQuestion['pairs'], choices: readonly string[]): QtiQuestion {
  const share = 100 / Math.max(1, pairs.length);
  return {
    title: id,
    type: 'matching',
    ask,
    response: html`${pairs.map(({ left }, index) => html`<response_lid ident="${part(index)}"><material>${plainText(left)}</material><render_choice>${labels(response, choices)}</render_choice></response_lid>`)}`,
    scoring: html`${pairs.map(({ right }, index) => points(picked(part(index), choices.indexOf(right)), 'Add', share))}`,
  };
}

const response = 'response1';
const feedbackId = 'general_fb';
const blank = html`<response_str ident="${response}" rcardinality="Single"><render_fib><response_label ident="answer1"/></render_fib></response_str>`;

function part(index: number): string {
  return `${response}_${index + 1}`;
}

function labels(group: string, choices: readonly string[]): Html[] {
  return choices.map(
    (one, index) =>
      html`<response_label ident="${label(group, index)}"><material>${plainText(one)}</material></response_label>`,
  );
}

function label(group: string, index: number): string {
  return `${group}_choice${index + 1}`;
}

function picked(respident: string, index: number): Html {
  return html`<varequal respident="${respident}">${label(response, index)}</varequal>`;
}

function points(condition: Html, action: 'Set' | 'Add', value: number): Html {
  return html`<respcondition continue="${action === 'Add' ? 'Yes' : 'No'}"><conditionvar>${condition}</conditionvar><setvar action="${action}" varname="SCORE">${String(Number(value.toFixed(2)))}</setvar></respcondition>`;
}

function itemElement({ title, type, ask, response: answers, scoring, feedback }: QtiQuestion, number: number): Html {
  return html`<item ident="item${number}" title="${title}"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${type}_question</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>1</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material>${plainText(ask)}</material>${answers}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>${scoring}</resprocessing>${feedback === undefined ? '' : html`<itemfeedback ident="${feedbackId}"><flow_mat><material>${plainText(feedback)}</material></flow_mat></itemfeedback>`}</item>
`;
}

function plainText(text: string): Html {
  return html`<mattext texttype="text/plain">${text}</mattext>`;
}
