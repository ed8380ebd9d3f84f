import type { OutlineSection, TalkOutline } from '../../src/present/talkOutline.ts';

const minute = 60_000;
const section = (id: string, keep: OutlineSection['keep']): OutlineSection => ({
  id,
  title: `Section ${id}`,
  form: 'full',
  keep,
  after: [],
  longOnly: [],
});

/** A talk of ten minutes, two of them for questions: a title, then sections of two, four and two minutes. */
export const smallOutline: TalkOutline = {
  deck: 'small',
  title: 'A small talk',
  version: 'v1',
  slotMs: 10 * minute,
  questionMs: 2 * minute,
  sections: [section('one', 'must'), section('two', 'could'), section('three', 'must')],
  claims: [],
  slides: [
    { id: 'title', number: 1, title: 'A small talk', steps: 0, plannedMs: 0, section: '' },
    { id: 'one-1', number: 2, title: 'The first lake', steps: 2, plannedMs: 2 * minute, section: 'one' },
    { id: 'two-1', number: 3, title: 'The sea at Ақтау', steps: 0, plannedMs: 3 * minute, section: 'two' },
    { id: 'two-2', number: 4, title: 'Four rivers', steps: 0, plannedMs: minute, section: 'two' },
    { id: 'three-1', number: 5, title: 'Ways home', steps: 0, plannedMs: 2 * minute, section: 'three' },
  ].map((slide) => ({ ...slide, words: slide.section === '' ? 0 : 100, claims: [] })),
};

/** The same talk with polls on the slides of its second section. */
export const pollOutline: TalkOutline = {
  ...smallOutline,
  slides: smallOutline.slides.map((slide) => {
    if (slide.id === 'two-1')
      return { ...slide, poll: { question: 'Which sea?', answers: ['Aral', 'Caspian', 'Black'] } };
    return slide.id === 'two-2' ? { ...slide, poll: { question: 'How many?', answers: ['4', '5'] } } : slide;
  }),
};
