import { PNG } from 'pngjs';

/** How many slides the parts of a long talk have, the kit's title slide aside. */
const perPart = 3;

/**
 * Files of a talk with the kit's title slide and `slides - 1` others: on each a headline, four points and sixty words of
 * notes, on every third a picture of some 80 KB, on every fifth a table, on every seventh Kazakh words.
 */
export function longTalk(slides: number): Record<string, string | Uint8Array> {
  const numbers = Array.from({ length: slides - 1 }, (_, index) => index + 1);
  const parts = numbers.filter((number) => number % perPart === 1);
  const files: Record<string, string | Uint8Array> = {
    'decks/long.yaml': `title: A long talk\naudience: adult\nslot: 600\nsections:\n${parts.map((first) => `  - long/p${first}\n`).join('')}`,
  };
  for (const first of parts) {
    const some = numbers.slice(first - 1, first - 1 + perPart);
    files[`decks/sections/long/p${first}.md`] =
      `---\ntitle: Part ${first}\nminutes: ${some.length / 2}\n---\n${some.map(slide).join('\n---\n')}`;
    for (const number of some.filter(hasPicture)) files[`decks/sections/long/p${number}.png`] = noise(number);
  }
  return files;
}

function slide(number: number): string {
  const points = ['first', 'second', 'third', 'fourth'].map((word) => `- the ${word} point\n`).join('');
  const table = number % 5 === 0 ? '\n| a | b |\n|---|---|\n| c | d |\n' : '';
  const kazakh = number % 7 === 0 ? '\n<span lang="kk">Қазақстан</span>\n' : '';
  const picture = hasPicture(number) ? `\n![Noise, picture ${number}](p${number}.png)\n` : '';
  return `## Headline ${number} stands here\n\n${points}${table}${kazakh}${picture}\nNote:\n${'word '.repeat(60)}.\n`;
}

function hasPicture(number: number): boolean {
  return number % 3 === 0;
}

/** Dots that cannot be compressed weigh what a photograph weighs. */
function noise(seed: number): Uint8Array {
  const picture = new PNG({ width: 280, height: 280 });
  let state = seed;
  for (let at = 0; at < picture.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    picture.data.fill(state >>> 24, at, at + 3);
    picture.data[at + 3] = 255;
  }
  return PNG.sync.write(picture, { colorType: 0 });
}
