import { describe, expect, it } from 'vitest';
import { writingOptions } from '../../../../../../src/client/studio/section/editor/completion/writingOptions.ts';
import { writingPlace } from '../../../../../../src/client/studio/section/editor/completion/writingPlace.ts';
import { writtenFences } from '../../../../../../src/fences/fences.ts';
import type { WritingWords } from '../../../../../../src/model/writingWords.ts';
import { elementAttributesSchema, slideAttributesSchema } from '../../../../../../src/schema/attributeSchemas.ts';
import { sectionSchema } from '../../../../../../src/schema/sectionSchema.ts';
import { yamlShape } from '../../../../../../src/schema/yamlShape.ts';
import { fenceWords } from '../../../../../../src/studio/words/fenceWords.ts';
import { noWords } from '../../../../../support/writingWords.ts';

const words: WritingWords = {
  ...noWords,
  fences: fenceWords(() => true),
  front: yamlShape(sectionSchema),
  comments: { slide: yamlShape(slideAttributesSchema), element: yamlShape(elementAttributesSchema) },
  names: {
    ...noWords.names,
    fact: [{ name: 'lake-depth', detail: '80 meters', parts: [{ name: 'year', detail: '2020' }] }],
    helpline: [{ name: 'help', detail: 'A line, 1-800' }],
    place: [{ name: 'Korea, North', detail: 'country' }],
    focus: [{ name: 'Asia', detail: 'region' }],
    icon: [{ name: 'house', detail: 'home' }],
    layout: [{ name: 'statement', detail: '' }],
    picture: [{ name: '../our bus.svg', shown: 'our bus.svg', detail: '' }],
    film: [{ name: '../wind.mp4', shown: 'wind.mp4', detail: '' }],
    slide: [{ name: '#part-one-1', detail: 'The first' }],
    term: [{ name: 'steppe', detail: 'dry grassland' }],
  },
};

/** The text after the option of that label is taken, with the cursor (or what is chosen) marked. */
function take(marked: string, label: string): string | undefined {
  const cursor = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = writingPlace(text, cursor, () => true);
  if (place === undefined) return undefined;
  const { from, to, options } = writingOptions(place, text, cursor, words);
  const insert = options.find((option) => option.label === label)?.insert;
  if (insert === undefined) return undefined;
  const [start, end] = insert.fields[0] ?? [insert.text.length, insert.text.length];
  const written = `${insert.text.slice(0, start)}¦${insert.text.slice(start, end)}${start === end ? '' : '¦'}${insert.text.slice(end)}`;
  return text.slice(0, from) + written + text.slice(to);
}

function labels(marked: string): string[] {
  const cursor = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = writingPlace(text, cursor, () => true);
  return place === undefined ? [] : writingOptions(place, text, cursor, words).options.map(({ label }) => label);
}

describe('what is written when one is chosen', () => {
  it.each([
    ['About {¦ x', 'fact', 'About {fact:¦ x'],
    ['About {dep¦ x', 'fact:lake-depth', 'About {fact:lake-depth}¦ x'],
    ['{fact:¦', 'lake-depth', '{fact:lake-depth}¦'],
    ['{fact:80 m¦', 'lake-depth', '{fact:lake-depth}¦'],
    ['{fact:la¦ke} x', 'lake-depth', '{fact:lake-depth}¦ x'],
    ['{fact:lake-depth.¦}', 'year', '{fact:lake-depth.year}¦'],
    ['{helpline:¦', 'help', '{helpline:help}¦'],
    ['![A bus](¦', 'our bus.svg', '![A bus](<../our bus.svg>)¦'],
    ['![A bus](x¦)', 'our bus.svg', undefined],
    ['![The wind](wi¦', 'wind.mp4', '![The wind](../wind.mp4)¦'],
    ['<!-- .slide: data-background-video="¦" -->', 'wind.mp4', '<!-- .slide: data-background-video="../wind.mp4¦" -->'],
    ['![A bus](<../o¦x>)', 'our bus.svg', '![A bus](<../our bus.svg>¦)'],
    ['[first](#p¦)', '#part-one-1', '[first](#part-one-1¦)'],
    ['==st¦', 'steppe', '==steppe==¦'],
    ['==st¦eppe==', 'steppe', '==steppe¦=='],
    ['<!--¦', '.slide', '<!-- .slide: ¦ -->'],
    ['<!-- .s¦ -->', '.slide', '<!-- .slide: ¦ -->'],
    ['<!-- .slide: lay¦ -->', 'layout', '<!-- .slide: layout="¦" -->'],
    ['<!-- .slide: lay¦="x" -->', 'layout', '<!-- .slide: layout¦="x" -->'],
    ['<!-- .slide: layout="st¦ep" -->', 'statement', '<!-- .slide: layout="statement¦" -->'],
    ['<!-- .slide: form="¦" -->', 'short', '<!-- .slide: form="short¦" -->'],
    ['x <!-- .element: class="¦" -->', 'fragment', 'x <!-- .element: class="fragment¦" -->'],
    ['```map\nfoc¦\n```', 'focus', '```map\nfocus: ¦\n```'],
    ['```map\nfo¦cus: x\n```', 'focus', '```map\nfocus¦: x\n```'],
    ['```map\nglobe: ¦\n```', 'true', '```map\nglobe: true¦\n```'],
    ['```map\ncit¦\n```', 'cities', '```map\ncities: [¦]\n```'],
    ['```map\ncities: [¦]\n```', 'Korea, North', "```map\ncities: ['Korea, North'¦]\n```"],
    ["```map\ncities: ['K¦']\n```", 'Korea, North', "```map\ncities: ['Korea, North¦']\n```"],
    ['```icons\nit¦\n```', 'items', '```icons\nitems:\n  - icon: ¦\n```'],
    ['- x\n\n  ```icons\n  it¦\n  ```', 'items', '- x\n\n  ```icons\n  items:\n    - icon: ¦\n  ```'],
    ['```icons\nitems: [{ ic¦ }]\n```', 'icon', '```icons\nitems: [{ icon: ¦ }]\n```'],
    ['```map\nalt: {¦\n```', 'fact:lake-depth', "```map\nalt: '{fact:lake-depth}'¦\n```"],
    ['```map\nalt: {fact:¦}\n```', 'lake-depth', "```map\nalt: '{fact:lake-depth}'¦\n```"],
    ['```map\nalt: Its {fact:¦\n```', 'lake-depth', '```map\nalt: Its {fact:lake-depth}¦\n```'],
    [
      '```icons\nitems: [{ label: Its {fact:¦ }]\n```',
      'lake-depth',
      "```icons\nitems: [{ label: 'Its {fact:lake-depth}'¦ }]\n```",
    ],
    ['---\naud¦\n---\n', 'audience', '---\naudience: ¦\n---\n'],
    ['---\naudience: ¦\n---\n', 'teen', '---\naudience: teen¦\n---\n'],
  ])('%j: %s', (before, label, after) => {
    expect(take(before, label)).toBe(after);
  });

  it('names no key twice, needed ones first', () => {
    expect(labels('```map\nfocus: x\n¦\n```')[0]).toBe('alt');
    expect(labels('```map\n¦\nalt: x\n```')).not.toContain('alt');
    expect(labels('<!-- .slide: form="full" ¦ -->')).not.toContain('form');
  });

  it('offers nothing where its author writes words of her own, or nothing is known', () => {
    expect(labels('```map\nalt: A ma¦\n```')).toEqual([]);
    expect(labels('```map\nnone: x¦\n```')).toEqual([]);
    expect(labels('```qr\nurl: x\n¦\n```')).toContain('label');
  });
});

describe('a fence that is chosen', () => {
  it.each(writtenFences.map(({ kind }) => kind))('%s: stands whole at its place, set in as its line', (kind) => {
    const taken = take('- item\n\n  ```¦', kind)?.replaceAll('¦', '') ?? '';
    const lines = taken.split('\n').slice(2);
    expect(lines[0]).toBe(`  \`\`\`${kind}`);
    expect(lines.at(-1)).toBe('  ```');
    expect(lines.every((one) => one.startsWith('  '))).toBe(true);
  });

  it('begins with its first value, and names what the project has', () => {
    expect(take('```¦', 'timeline')).toContain('- { when: ¦1990¦, what');
    expect(take('```¦', 'helplines')).toBe('```helplines\nids: [¦help¦]\n```');
    expect(take('````ma¦', 'map')).toBe('````map\nfocus: ¦Asia¦\nalt: A map of the world\n````');
  });

  it('is plain text where no name is begun and the next line is wanted', () => {
    expect(labels('```¦')[0]).toBe('text');
    expect(take('- item\n\n  ```¦', 'text')).toBe('- item\n\n  ```\n  ¦\n  ```');
    expect(take('```¦\nx\n```', 'text')).toBe('```¦\nx\n```');
    expect(labels('```te¦')).not.toContain('text');
  });

  it('is its name alone where its end stands already', () => {
    expect(take('```ma¦\nfocus: x\n```', 'map')).toBe('```map¦\nfocus: x\n```');
  });
});
