import { describe, expect, it } from 'vitest';
import { slideHash } from '../../../src/compose/slideHash.ts';
import { editSlides } from '../../../src/edit/editSlides.ts';
import { followSlides } from '../../../src/edit/twins/followSlides.ts';
import type { SlideStep } from '../../../src/model/projectEdit.ts';
import { parseSection } from '../../../src/parse/parseSection.ts';

const front = '---\ntitle: T\nminutes: 1\n---\n';
const section = (...slides: string[]): string => `${front}${slides.join('\n\n---\n')}\n`;
const hashes = (text: string): string[] => (parseSection('a/b', '', text).value?.slides ?? []).map(slideHash);
const slide = (id: string, translates: string | undefined, words: string): string =>
  `<!-- .slide: id="${id}" translates="${translates}" -->\n${words}`;

function followed(before: string, twin: string, step: SlideStep): { after: string; twin: string } {
  const changed = editSlides(before, step);
  const after = changed.kind === 'text' ? changed.text : changed.reason;
  const own = followSlides(twin, { section: 'a/b', before, after, step });
  return { after, twin: own.kind === 'text' ? own.text : `refused: ${own.reason}` };
}

describe('a twin', () => {
  const two = section('# A\n\nOne\n\n- Two\n- Three\n\nNote:\nFour', '# B');
  const [a, b] = hashes(two);
  const translated = section(
    slide('a-b-1', a, '# Á\n\nUno\n\n- Dos\n- Tres\n\nNote:\nCuatro'),
    slide('a-b-2', b, '# Bé'),
  );

  it('is split where its section is, when both are told alike, and joined again to the same bytes', () => {
    const line = two.split('\n').indexOf('- Two') + 1;
    const parted = followed(two, translated, { do: 'split', slide: 0, line });
    const now = hashes(parted.after);
    expect(parted.twin).toBe(
      section(
        slide('a-b-1', now[0], '# Á\n\nUno'),
        slide('a-b-2', now[1], '- Dos\n- Tres\n\nNote:\nCuatro'),
        slide('a-b-3', b, '# Bé'),
      ),
    );
    const again = followed(parted.after, parted.twin, { do: 'join', slide: 0 });
    expect(again).toEqual({ after: two, twin: translated });
  });

  it('stays whole and stale where it is told otherwise', () => {
    const other = section(slide('a-b-1', a, '# Á\n\nUno, dos y tres'), slide('a-b-2', b, '# Bé'));
    const line = two.split('\n').indexOf('- Two') + 1;
    expect(followed(two, other, { do: 'split', slide: 0, line }).twin).toBe(
      section(slide('a-b-1', a, '# Á\n\nUno, dos y tres'), slide('a-b-3', b, '# Bé')),
    );
  });

  it('has the words of what it lacked when that is joined, and waits for their translation', () => {
    const half = section(slide('a-b-2', b, '# Bé'));
    expect(followed(two, half, { do: 'join', slide: 0 }).twin).toBe(
      section(slide('a-b-1', 'todo', '# A\n\nOne\n\n- Two\n- Three\n\n# Bé\n\nNote:\nFour')),
    );
  });

  it('loses the slide whose source is removed, and keeps what translates nothing from translating another', () => {
    const lost = translated.replace(/\n$/, `\n\n---\n${slide('a-b-3', 'todo', 'lost')}\n`);
    expect(followed(two, lost, { do: 'remove', slide: 0 }).twin).toBe(
      section(slide('a-b-1', b, '# Bé'), slide('a-b-3', 'todo', 'lost')),
    );
    expect(followed(two, lost, { do: 'insert', slide: 0, text: '# New' }).twin).toContain(
      slide('a-b-3-2', 'todo', 'lost'),
    );
  });

  it('names slides that it told apart by their places alone', () => {
    const bare = section('# Á', '# Bé');
    expect(followed(two, bare, { do: 'move', from: 1, to: 0 }).twin).toBe(
      bare.replace('# Á\n\n---\n# Bé', '# Bé\n\n---\n# Á'),
    );
    expect(followed(two, bare, { do: 'insert', slide: 0, text: '# New' }).twin).toBe(
      section('<!-- .slide: id="a-b-2" -->\n# Á', '<!-- .slide: id="a-b-3" -->\n# Bé'),
    );
  });

  it('keeps own ids, looks and its byte-order mark, and is left alone when a slide is hidden', () => {
    const named = section('<!-- .slide: id="one" -->\n# A', '# B');
    const own = `\uFEFF${section('<!-- .slide: layout="x" translates=todo id="one" -->\n# Á', '# Bé').replaceAll('\n', '\r\n')}`;
    expect(followed(named, own, { do: 'hide', slide: 0 }).twin).toBe(own);
    expect(followed(named, own, { do: 'insert', slide: 1, text: '# New' }).twin).toBe(
      own.replace('# Bé', '<!-- .slide: id="a-b-3" -->\r\n# Bé'),
    );
  });

  it('refuses what cannot be joined in it, and a step that was made with other slides', () => {
    const hidden = translated.replace('id="a-b-2"', 'id="a-b-2" data-visibility="hidden"');
    expect(followed(two, hidden, { do: 'join', slide: 0 }).twin).toBe('refused: unsafe');
    const step = { do: 'move', from: 0, to: 1 } as const;
    expect(followSlides(translated, { section: 'a/b', before: two, after: two, step })).toMatchObject({
      reason: 'changed',
    });
  });
});
