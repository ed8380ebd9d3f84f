import { expect, it } from 'vitest';
import { rivalDecks } from '../../../scripts/bench/rivals/rivalDecks.js';

const sections = [
  '---\ntitle: Part 1\nminutes: 1\n---\n## One\n\n- a point\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nNote:\nsaid of one.\n\n---\n\n## Two\n\nNote:\nsaid of two.\n',
  '---\ntitle: Part 2\n---\n## Three\n\n![Noise](p3.png)\n\nNote:\nsaid of three.\n',
];

it('gives each tool all slides, and the notes in its own form', () => {
  const { marp, reveal } = rivalDecks('A talk', sections);
  expect(marp).toBe(
    '# A talk\n\n---\n\n## One\n\n- a point\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!--\nsaid of one.\n-->\n\n---\n\n## Two\n\n<!--\nsaid of two.\n-->\n\n---\n\n## Three\n\n![Noise](p3.png)\n\n<!--\nsaid of three.\n-->\n',
  );
  expect(reveal).toBe(
    '# A talk\n\n---\n\n## One\n\n- a point\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nNote:\nsaid of one.\n\n---\n\n## Two\n\nNote:\nsaid of two.\n\n---\n\n## Three\n\n![Noise](p3.png)\n\nNote:\nsaid of three.\n',
  );
});
