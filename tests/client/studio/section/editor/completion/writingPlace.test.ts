import { describe, expect, it } from 'vitest';
import { writingPlace } from '../../../../../../src/client/studio/section/editor/completion/writingPlace.ts';

const yamlFences = ['map', 'diagram', 'timeline', 'icons', 'columns'];

/** What is being written where `|` stands; what it replaces is shown as text. */
function at(marked: string): Record<string, unknown> | undefined {
  const cursor = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = writingPlace(text, cursor, (fence) => yamlFences.includes(fence));
  if (place === undefined) return undefined;
  const { from, to, ...rest } = place;
  expect(from).toBeLessThanOrEqual(cursor);
  expect(to).toBeGreaterThanOrEqual(cursor);
  return { ...rest, text: text.slice(from, to) };
}

const fence = (body: string, name = 'map'): string => `## A map\n\n\`\`\`${name}\n${body}\n\`\`\`\n\nWords.`;

describe('a naming of a fact or help line', () => {
  it.each([
    ['{¦', { of: undefined, id: undefined, text: '{' }],
    ['About {fa¦ of them', { of: undefined, text: '{fa' }],
    ['{kz-po¦', { of: undefined, text: '{kz-po' }],
    ['{fact:¦', { of: 'fact', id: undefined, text: '{fact:' }],
    ['- **{fact:kz-pop¦**', { of: 'fact', text: '{fact:kz-pop' }],
    ['{fact:how many peo¦', { of: 'fact', text: '{fact:how many peo' }],
    ['{fact:a¦b.year} and more', { of: 'fact', id: undefined, text: '{fact:ab.year}' }],
    ['{fact:ab.¦', { of: 'fact', id: 'ab', text: '{fact:ab.' }],
    ['{fact:ab.ye¦} and {fact:cd}', { of: 'fact', id: 'ab', text: '{fact:ab.ye}' }],
    ['Call {helpline:nht.¦', { of: 'helpline', id: 'nht', text: '{helpline:nht.' }],
    ['## Title\r\n\r\nNote:\r\nI say {fact:¦\r\nmore', { of: 'fact', text: '{fact:' }],
    ['Handout (kk):\n{helpline:¦', { of: 'helpline', text: '{helpline:' }],
  ])('%j', (text, place) => {
    expect(at(text)).toMatchObject({ kind: 'reference', ...place });
  });

  it.each([
    ['behind its end', '{fact:ab}¦'],
    ['in a formula', '$\\frac{a¦}{b}$'],
    ['in a formula’s raised part', '$x^{¦'],
    ['in a code span', 'Write `{fact:¦` there'],
    ['in a code span of two marks', 'Write ``a ` {fact:¦`` there'],
    ['in a comment', 'Words <!-- {fact:¦ --> and'],
    ['in a comment of several lines', '<!--\nold: {fact:¦\n-->'],
    ['in a comment that is not closed', 'Words <!-- {fact:¦'],
    ['in code', '```js\nconst a = {¦\n```'],
    ['in code without a name', '```\n{fact:¦\n```\n'],
    ['in code of tildes', '~~~yaml\n```map\n{fact:¦\n```\n~~~'],
    ['in mermaid', '```mermaid\nA{¦\n```'],
    ['in indented code', 'Words.\n\n    {fact:¦'],
    ['in a code fence of a list', '- item\n  ```js\n  {¦\n  ```'],
    ['on the line that closes code', '```map\nalt: x\n```¦'],
    ['in plain words', 'Plain words¦ and'],
    ['in an empty text', '¦'],
  ])('offers nothing %s', (_, text) => {
    expect(at(text)).toBeUndefined();
  });

  it('is offered behind code, behind a list, and in an item set in', () => {
    expect(at('```js\n{\n```\n{fact:¦')?.kind).toBe('reference');
    expect(at('Say `this` and {fact:¦')?.kind).toBe('reference');
    expect(at('An open ` mark and {fact:¦')?.kind).toBe('reference');
    expect(at('- one\n  - two\n\n    {fact:¦')?.kind).toBe('reference');
    expect(at('<!--\n```\n-->\n{fact:¦')?.kind).toBe('reference');
  });
});

describe('the name of a fence', () => {
  it.each([
    ['```¦', { text: '', marks: '```', indent: '', isClosed: false }],
    ['Words\n\n```ma¦', { text: 'ma', isClosed: false }],
    ['~~~~ma¦p', { text: 'map', marks: '~~~~', isClosed: false }],
    ['1. item\n   ```¦', { text: '', indent: '   ', isClosed: false }],
    ['- ```ma¦', { text: 'ma', indent: '  ', isClosed: false }],
    ['```ma¦p\nalt: x\n```\n\n```js\ncode\n```', { text: 'map', isClosed: true }],
    ['```¦\r\nalt: x\r\n```\r\n', { text: '', isClosed: true }],
    ['```¦\n\nWords\n\n```map\nalt: x\n```\n', { isClosed: false }],
    ['```¦\n\n---\n## Next\n\n```\ncode\n```\n', { isClosed: false }],
    ['```¦\n\nWords\n\n```\ncode\n```\n', { isClosed: false }],
    ['---\ntitle: x\n---\n```¦', { isClosed: false }],
  ])('%j', (text, place) => {
    expect(at(text)).toMatchObject({ kind: 'fence', ...place });
  });

  it('is not written behind it, nor within other code', () => {
    expect(at('```js {1¦')).toBeUndefined();
    expect(at('````\n```¦\n````')).toBeUndefined();
    expect(at('Words ```¦')).toBeUndefined();
  });
});

describe('a key or value', () => {
  it.each([
    ['a key', 'foc¦', { role: 'either', route: [], text: 'foc' }],
    [
      'a key among others',
      'alt: x\nfoc¦\ncaption: y',
      { role: 'key', route: [], text: 'foc', siblings: ['alt', 'caption'] },
    ],
    [
      'a key that has its colon',
      'fo¦cus: Asia\nalt: x',
      { role: 'key', text: 'focus', hasColon: true, siblings: ['alt'] },
    ],
    ['an empty line', 'alt: x\n¦', { role: 'key', route: [], text: '', siblings: ['alt'] }],
    ['a value', 'focus: Cen¦tral Asia\nalt: x', { role: 'value', route: ['focus'], text: 'Central Asia' }],
    ['an empty value', 'focus: ¦', { role: 'value', route: ['focus'], text: '' }],
    ['an empty value among others', 'focus: ¦\nalt: x', { role: 'value', route: ['focus'], text: '' }],
    ['a value before a comment', 'focus: As¦ia # the land', { role: 'value', route: ['focus'], text: 'Asia' }],
    ['a value in quotes', "focus: 'As¦ia'", { role: 'value', route: ['focus'], text: 'Asia', quote: "'" }],
    ['a value in open quotes', 'focus: "As¦\nalt: x', { role: 'value', text: 'As', quote: '"' }],
    ['an item', 'cities:\n  - Ast¦', { role: 'either', route: ['cities', 0], text: 'Ast' }],
    ['a later item', 'cities:\n  - Astana\n  - ¦\nalt: x', { role: 'either', route: ['cities', 1], text: '' }],
    ['an item that is not set in', 'cities:\n- Astana\n- Al¦', { role: 'either', route: ['cities', 1], text: 'Al' }],
    ['an item in brackets', 'cities: [Astana, Al¦]', { role: 'value', route: ['cities', 1], text: 'Al', isFlow: true }],
    ['an empty item in brackets', 'cities: [¦]', { role: 'value', route: ['cities', 0], text: '' }],
    ['brackets that are open', 'cities: [Ast¦\nalt: x', { role: 'value', route: ['cities', 0], text: 'Ast' }],
    [
      'brackets over lines',
      'cities: [\n  Astana,\n  Al¦\n]\nalt: x',
      { role: 'value', route: ['cities', 1], text: 'Al' },
    ],
    ['the place behind brackets', 'cities: [A]\n¦\nalt: x', { role: 'key', route: [], siblings: ['cities', 'alt'] }],
    [
      'a key below an item',
      'points:\n  - name: X\n    a¦',
      { role: 'key', route: ['points', 0], text: 'a', siblings: ['name'] },
    ],
    [
      'a key of an item that begins',
      'points:\n  - na¦\n    at: [1, 2]',
      { role: 'either', route: ['points', 0], siblings: ['at'] },
    ],
    ['a key in braces', 'points: [{ na¦ }]', { role: 'key', route: ['points', 0], text: 'na', isFlow: true }],
    [
      'a second key in braces',
      'flows: [{ from: A, t¦ }]',
      { role: 'key', route: ['flows', 0], siblings: ['from'], text: 't' },
    ],
    [
      'a key before others',
      'flows:\n  - { ¦, to: B }',
      { role: 'key', route: ['flows', 0], siblings: ['to'], text: '' },
    ],
    ['a value in braces', 'flows: [{ from: A, to: B¦ }]', { role: 'value', route: ['flows', 0, 'to'], text: 'B' }],
    ['an empty value in braces', 'flows: [{ from: ¦ }]', { role: 'value', route: ['flows', 0, 'from'], text: '' }],
    [
      'the second pair of braces',
      "flows: [{ from: 'A, B', to: C }, { from: D¦",
      { role: 'value', route: ['flows', 1, 'from'] },
    ],
    ['a list in a list', 'items:\n  - - a\n    - b¦', { role: 'either', route: ['items', 0, 1], text: 'b' }],
    ['a value on its own line', 'focus:\n  As¦', { role: 'either', route: ['focus'], text: 'As' }],
    ['a word behind an empty key', 'alt:\nfoc¦', { role: 'key', route: [], text: 'foc' }],
  ])('%s', (_, body, place) => {
    expect(at(fence(body))).toMatchObject({ kind: 'yaml', fence: 'map', ...place });
    const windows = fence(body).replaceAll('\n', '\r\n');
    const text = 'text' in place ? { text: place.text.replaceAll('\n', '\r\n') } : {};
    expect(at(windows)).toMatchObject({ kind: 'yaml', fence: 'map', ...place, ...text });
    // At the end of a file, where the fence is not closed yet.
    expect(at(`\`\`\`map\n${body}`)).toMatchObject({ kind: 'yaml', ...place });
  });

  it('is found in a fence of a list', () => {
    expect(at('- item\n\n  ```map\n  alt: x\n  fo¦\n  ```')).toMatchObject({
      role: 'key',
      route: [],
      siblings: ['alt'],
    });
  });

  it.each([
    ['a comment', '# foc¦'],
    ['a colon without its space', 'focus:¦'],
    ['a dash without its space', 'cities:\n  -¦'],
    ['what is set in', 'alt: x\n ¦ focus: y'],
  ])('is not %s', (_, body) => {
    expect(at(fence(body))).toBeUndefined();
  });

  it('is of the front matter between its lines alone', () => {
    expect(at('---\ntitle: x\nmin¦\n---\n')).toMatchObject({
      kind: 'yaml',
      fence: undefined,
      role: 'key',
      siblings: ['title'],
    });
    expect(at('\uFEFF---\r\naudience: te¦\r\n---\r\n')).toMatchObject({
      role: 'value',
      route: ['audience'],
      text: 'te',
    });
    expect(at('---\n¦\n---\n')).toMatchObject({ role: 'either', route: [] });
    expect(at('---¦\ntitle: x\n---\n')).toBeUndefined();
    expect(at('---\ntitle: x\n---¦\n')).toBeUndefined();
    expect(at('---\ntitle: x\n---\nmin¦')).toBeUndefined();
    expect(at('---\ntitle: never closed\nmin¦')).toBeUndefined();
  });
});

describe('a naming within YAML', () => {
  it.each([
    ['in a text', 'alt: About {fact:ab¦', { of: 'fact', text: '{fact:ab', quoted: undefined }],
    ['in quotes', "alt: '{fact:ab¦}'", { of: 'fact', text: '{fact:ab}', quoted: undefined }],
    ['in quotes and braces', "flows: [{ from: '{fact:¦' }]", { of: 'fact', quoted: undefined }],
    ['below a bar', 'alt: |\n  Words {helpline:¦\ncaption: x', { of: 'helpline', quoted: undefined }],
  ])('%s', (_, body, place) => {
    expect(at(fence(body))).toMatchObject({ kind: 'reference', ...place });
  });

  it('says which value must stand in quotes', () => {
    const text = '```map\nflows: [{ from: About {fact:ab, to: B }]\n```';
    const cursor = text.indexOf('ab') + 2;
    const place = writingPlace(text, cursor, () => true);
    expect(place).toMatchObject({ kind: 'reference', of: 'fact' });
    const quoted = place?.kind === 'reference' ? place.quoted : undefined;
    expect(text.slice(quoted?.from, quoted?.to)).toBe('About {fact:ab');
  });

  it('is a mapping’s where a value begins with a brace, unless it can only be a naming', () => {
    expect(at(fence('alt: {¦'))).toMatchObject({
      kind: 'yaml',
      role: 'key',
      route: ['alt'],
      brace: expect.any(Number),
    });
    expect(at(fence('alt: {fact:ab¦'))).toMatchObject({ kind: 'reference', of: 'fact', quoted: expect.anything() });
    expect(at(fence('points: [{ name: X, {¦'))).toBeDefined();
  });

  it('is Markdown in columns', () => {
    expect(at(fence('- |\n  Left ![](¦\n- |\n  Right', 'columns'))).toMatchObject({ kind: 'picture' });
    expect(at(fence('- |\n  `{fact:¦`\n- |\n  Right', 'columns'))).toBeUndefined();
    expect(at(fence('- |\n  Left\n- |\n  {fact:¦', 'columns'))).toMatchObject({ kind: 'reference' });
  });
});

describe('a comment with attributes', () => {
  it.each([
    ['<!--¦', { kind: 'comment', text: '', isClosed: false }],
    ['<!-- .sl¦', { kind: 'comment', text: '.sl' }],
    ['<!-- ¦ -->', { kind: 'comment', isClosed: true }],
    ['<!-- .slide: ¦ -->', { kind: 'attribute', comment: 'slide', text: '', siblings: [] }],
    ['<!-- .slide: form="full" lay¦ -->', { kind: 'attribute', text: 'lay', siblings: ['form'], hasValue: false }],
    [
      '<!-- .slide: la¦yout="end" form="full" -->',
      { kind: 'attribute', text: 'layout', hasValue: true, siblings: ['form'] },
    ],
    ['<!-- .slide: layout="st¦', { kind: 'attributeValue', name: 'layout', text: 'st' }],
    ['<!-- .slide: layout="st¦ep" form="full" -->', { kind: 'attributeValue', name: 'layout', text: 'step' }],
    ["<!-- .slide: layout='¦' -->", { kind: 'attributeValue', name: 'layout', text: '' }],
    ['- item <!-- .element: class="¦" -->', { kind: 'attributeValue', comment: 'element', name: 'class' }],
    ['<!-- .slide:\n  form="full"\n  lay¦\n-->', { kind: 'attribute', text: 'lay', siblings: ['form'] }],
  ])('%j', (text, place) => {
    expect(at(text)).toMatchObject(place);
  });

  it.each([
    '<!-- .slide: layout="end"¦ -->',
    '<!-- .slides: ¦',
    '<!-- words .slide: ¦',
    '`<!-- .slide: ¦`',
    '<!-- .slide: form="full" -->¦',
  ])('is not %j', (text) => {
    expect(at(text)).toBeUndefined();
  });
});

describe('addresses and words to learn', () => {
  it.each([
    ['![A bus](¦', { kind: 'picture', text: '' }],
    ['![A bus](../../../assets/b¦us.svg)', { kind: 'picture', text: '../../../assets/bus.svg' }],
    ['![](<our cl¦ass.png>) and', { kind: 'picture', text: '<our class.png>' }],
    ['[the map](#kz¦)', { kind: 'link', text: '#kz' }],
    ['learn ==ste¦', { kind: 'term', text: 'ste', isClosed: false }],
    ['learn ==ste¦ppe== now', { kind: 'term', text: 'steppe', isClosed: true }],
    ['==one== and ==¦', { kind: 'term', text: '' }],
  ])('%j', (text, place) => {
    expect(at(text)).toMatchObject(place);
  });

  it.each(['[words](https://¦', '==one== ¦', 'a == b¦', '![](a.svg)¦', '`![](¦`'])('are not %j', (text) => {
    expect(at(text)).toBeUndefined();
  });
});
