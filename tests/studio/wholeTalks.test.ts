import { describe, expect, it } from 'vitest';
import { planEdit } from '../../src/edit/planEdit.ts';
import { openProject } from '../../src/load/openProject.ts';
import type { TalkOffer } from '../../src/model/studio.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { archiveTalkEdit } from '../../src/studio/archivedTalks.ts';
import { copyTalkEdit } from '../../src/studio/copyTalkEdit.ts';
import { newTalkEdit } from '../../src/studio/newTalkEdit.ts';
import { searchTexts } from '../../src/studio/searchTexts.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallManifest, smallSection, tempProject } from '../support/tempProject.ts';

const { root } = tempProject({
  'decks/small.yaml': `# mine\n${smallManifest}`,
  'decks/lakes-20.yaml': smallManifest,
  'decks/sections/part/one.md': smallSection,
  'decks/sections/part/one.es.md': '---\ntitle: Uno\n---\n## Áral, un lago\n',
  'decks/facts.yaml': 'depth:\n  text: the Aral lake was deep\n',
});
const project = openProject(root);
const texts = { read: () => undefined };
const noOffer: TalkOffer = { sections: [], leftOut: [], planned: 0, questions: 4 };
const wish = { title: 'Lakes', audience: 'teen', slot: 20, topics: [] } as const;

/** The texts that an edit creates, by file. */
function created(edit: ReturnType<typeof newTalkEdit>['edit']): Record<string, string> {
  const changes = edit.changes.flatMap((change) => (change.kind === 'create' ? [[change.file, change.text]] : []));
  return Object.fromEntries(changes);
}

describe('newTalkEdit', () => {
  it('names a talk by its title and minutes, by a number more where that is taken', () => {
    expect(newTalkEdit(wish, noOffer, project).name).toBe('lakes-20-2');
    expect(newTalkEdit({ ...wish, title: 'Қазақ тілі: «бір»!' }, noOffer, project).name).toBe('қазақ-тілі-бір-20');
    expect(newTalkEdit({ ...wish, title: '…?' }, noOffer, project).name).toBe('talk-20');
  });

  it('begins with a section to write where nothing is offered', () => {
    const { name, edit } = newTalkEdit(wish, noOffer, project);
    expect(Object.keys(created(edit))).toEqual([`decks/${name}.yaml`, `decks/sections/${name}/opening.md`]);
    expect(planEdit(edit, texts).kind).toBe('planned');
  });

  it('writes what is offered so that it is read as it was meant', () => {
    const info = { file: '', message: undefined, topics: [], role: undefined, talks: [], planned: 1 };
    const section = {
      ...info,
      title: 'x',
      audience: { full: 'teen', short: 'teen' },
      minutes: { full: 1, short: 1 },
    } as const;
    const offer: TalkOffer = {
      ...noOffer,
      sections: [
        { ...section, id: 'a/one', form: 'full', keep: 'should', reason: 'wanted' },
        { ...section, id: 'a/two', form: 'short', keep: 'should', reason: 'wanted' },
        { ...section, id: 'a/three', form: 'short', keep: 'must', reason: 'care' },
      ],
    };
    const { name, edit } = newTalkEdit({ ...wish, title: 'A: "B" # c' }, offer, project);
    const { value, diagnostics } = parseManifest(name, 'decks/x.yaml', created(edit)[`decks/${name}.yaml`] ?? '');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ title: 'A: "B" # c', audience: 'teen', slot: 20 });
    expect(value?.sections.map(({ section: id, form, keep }) => [id, form, keep])).toEqual([
      ['a/one', 'full', 'should'],
      ['a/two', 'short', 'should'],
      ['a/three', 'short', 'must'],
    ]);
  });
});

describe('copyTalkEdit and archiveTalkEdit', () => {
  it('copies all but the title, sign for sign', () => {
    const { name, edit } = copyTalkEdit('small', { title: 'Second' }, project) ?? {
      name: '',
      edit: { label: '', changes: [] },
    };
    expect(created(edit)).toEqual({
      [`decks/${name}.yaml`]: `# mine\n${smallManifest.replace('A small talk', 'Second')}`,
    });
    expect(copyTalkEdit('none', { title: 'Second' }, project)).toBeUndefined();
  });

  it('moves a manifest as it is', () => {
    const { edit } = archiveTalkEdit('small', project) ?? { edit: { label: '', changes: [] } };
    expect(edit.changes.map(({ kind, file }) => [kind, file])).toEqual([
      ['create', 'decks/archive/small.yaml'],
      ['remove', 'decks/small.yaml'],
    ]);
    expect(archiveTalkEdit('none', project)).toBeUndefined();
  });
});

describe('searchTexts', () => {
  const search = (words: string, drafts = new Map<string, string>()) =>
    searchTexts(words, { project, request: buildRequest({ folder: root, drafts }) });

  it('finds lines that have all words, capitals and accents aside, and leads to their section', () => {
    expect(search('LAKE aral')).toEqual([
      { file: 'decks/facts.yaml', line: 2, text: 'text: the Aral lake was deep', section: undefined },
    ]);
    expect(search('lago aral')).toEqual([
      { file: 'decks/sections/part/one.es.md', line: 4, text: '## Áral, un lago', section: 'part/one' },
    ]);
    expect(search('  ')).toEqual([]);
    expect(search('no such word')).toEqual([]);
  });

  it('looks through what is being written, too', () => {
    const drafts = new Map([['decks/sections/part/one.md', 'A draft of a glacier']]);
    expect(search('glacier', drafts).map(({ section }) => section)).toEqual(['part/one']);
    expect(search('glacier')).toEqual([]);
  });
});
