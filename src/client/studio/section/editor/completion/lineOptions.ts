import type { WritingWord, WritingWords } from '../../../../../model/writingWords.ts';
import { fenceInsertion } from './fenceInsertion.ts';
import { findWords } from './findWords.ts';
import { type Insertion, insertion, type WritingOption } from './insertion.ts';

interface LineBegin extends WritingWord {
  readonly insert: Insertion;
}

/** What parts a section and its slides, as parse/cutParts and parse/parseSlides read it. */
const parts: readonly LineBegin[] = [
  { name: 'Next slide', detail: '---', insert: insertion('---\n\n## ') },
  { name: 'Note:', detail: 'What you say; for your eyes alone', insert: insertion('Note:\n') },
  { name: 'Handout:', detail: 'What listeners take home to read', insert: insertion('Handout:\n') },
  {
    name: 'Handout in another language',
    detail: 'Handout (kk):',
    insert: insertion('Handout ():\n', { cursor: 'Handout ('.length }),
  },
];

const marks = '```';

/** What can begin on a line of its own beside words: parts of a slide, then all that is drawn. */
export function lineOptions(typed: string, { fences, names }: WritingWords): readonly WritingOption[] {
  const drawn = fences.map((fence): LineBegin => {
    const { text, fields } = fenceInsertion(fence, { marks, indent: '', isClosed: false }, names);
    const shift = marks.length;
    return {
      name: `${marks}${fence.kind}`,
      detail: fence.detail,
      insert: { text: marks + text, fields: fields.map(([from, to]) => [from + shift, to + shift]), goesOn: false },
    };
  });
  return (findWords([...parts, ...drawn], typed) as LineBegin[]).map(({ name, detail, insert }) => ({
    label: name,
    detail,
    type: name.startsWith(marks) ? 'fence' : 'part',
    insert,
  }));
}
