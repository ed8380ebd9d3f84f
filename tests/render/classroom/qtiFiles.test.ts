import { expect, it } from 'vitest';
import { type ClassQuestion, classQuestions } from '../../../src/render/classroom/classQuestions.ts';
import { qtiFiles } from '../../../src/render/classroom/qtiFiles.ts';
import { classQuestion } from '../../support/classQuestion.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { readXml, type XmlElement, xmlElements } from '../../support/readXml.ts';

it('is a package whose manifest names the one test in it', () => {
  const files = qtiFiles('A <talk> & "more"', { questions: [classQuestion({})], onPaper: [] });
  const [resource] = xmlElements(readXml(files['imsmanifest.xml'] ?? ''), 'resource');
  expect(resource?.attributes.type).toBe('imsqti_xmlv1p2');
  const test = readXml(files[resource?.attributes.href ?? ''] ?? '');
  expect(xmlElements(test, 'assessment')[0]?.attributes.title).toBe('A <talk> & "more"');
});

it('says of each question how it is answered', async () => {
  const { context } = await paperTalk();
  expect(itemsOf(classQuestions(context).questions).map(({ title, type }) => `${title} ${type}`)).toEqual([
    'season multiple_choice_question',
    'kinds matching_question',
    'way matching_question',
    'depth-1 short_answer_question',
    'depth-2 short_answer_question',
    'why-offer essay_question',
    'talk-offer essay_question',
  ]);
});

it('gives points for what is right and for nothing else', async () => {
  const { context } = await paperTalk();
  const items = itemsOf(classQuestions(context).questions);
  const right = Object.fromEntries(items.map((item) => [item.title, rewarded(item)]));
  expect(right.season).toEqual([['autumn', '100']]);
  expect(right['depth-1']).toEqual([['four feet', '100']]);
  expect(right.kinds).toEqual([
    ['ferry: carries people', '33.33'],
    ['raft: has no sides', '33.33'],
    ['barge: carries goods', '33.33'],
  ]);
  expect(right.way?.map(([text]) => text).toSorted()).toEqual(['ford: 2', 'mouth: 3', 'source: 1']);
  expect(right['talk-offer']).toEqual([]);
});

it('asks one gap at a time and leaves the others open', async () => {
  const { context } = await paperTalk();
  const asked = itemsOf(classQuestions(context).questions).filter(({ title }) => title.startsWith('depth'));
  expect(asked.map(({ ask }) => ask)).toEqual([
    'The ford is (1) ____ deep, and the current is ____.',
    'The ford is ____ deep, and the current is (2) ____.',
  ]);
});

it('wants all that are right where several are', () => {
  const question = classQuestion({ kind: 'choice', choices: ['a', 'b', 'c'], answers: ['a', 'c'] });
  const [item] = itemsOf([question]);
  expect(item?.type).toBe('multiple_answers_question');
  const [all] = xmlElements(item?.element, 'and');
  expect(all?.children.map((one) => (one.name === 'not' ? `not ${one.children[0]?.text}` : one.text))).toEqual([
    'response1_choice1',
    'not response1_choice2',
    'response1_choice3',
  ]);
});

it('shows a sample answer after an open question', () => {
  const [item] = itemsOf([classQuestion({ answers: ['So & so'] })]);
  const [feedback] = xmlElements(item?.element, 'itemfeedback');
  expect(xmlElements(feedback, 'mattext')[0]?.text).toBe('So & so');
  expect(xmlElements(item?.element, 'displayfeedback')[0]?.attributes.linkrefid).toBe(feedback?.attributes.ident);
});

interface Item {
  readonly title: string;
  readonly type: string | undefined;
  readonly ask: string | undefined;
  readonly element: XmlElement;
}

function itemsOf(questions: readonly ClassQuestion[]): Item[] {
  const test = readXml(qtiFiles('T', { questions, onPaper: [] })['assessment/assessment.xml'] ?? '');
  return xmlElements(test, 'item').map((element) => ({
    title: element.attributes.title ?? '',
    type: xmlElements(element, 'fieldentry')[0]?.text,
    ask: xmlElements(element, 'mattext')[0]?.text,
    element,
  }));
}

/** What earns points, and how many, by the words that stand behind the labels. */
function rewarded({ element }: Item): (readonly [string, string | undefined])[] {
  const lists = new Map(xmlElements(element, 'response_lid').map((list) => [list.attributes.ident, list]));
  return xmlElements(element, 'respcondition').flatMap((condition) => {
    const [equal] = xmlElements(condition, 'varequal');
    if (equal === undefined) return [];
    const list = lists.get(equal.attributes.respident);
    const chosen = xmlElements(list, 'response_label').find(({ attributes }) => attributes.ident === equal.text);
    const left = list?.children.find(({ name }) => name === 'material');
    const words = [xmlElements(left, 'mattext')[0]?.text, xmlElements(chosen, 'mattext')[0]?.text ?? equal.text];
    return [[words.filter((one) => one !== undefined).join(': '), xmlElements(condition, 'setvar')[0]?.text] as const];
  });
}
