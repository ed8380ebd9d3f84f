import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noisePicture } from './noisePicture.js';

/**
 * Writes a project whose deck `big` has `slides` slides: a headline and four points on each, sixty words of notes, every
 * third one a picture of some 80 KB of its own, every fifth one a table, every seventh one Cyrillic.
 */
export function writeTalk(folder, slides) {
  const sections = join(folder, 'decks', 'sections', 'bench');
  mkdirSync(sections, { recursive: true });
  const perSection = 10;
  const count = Math.ceil((slides - 1) / perSection);
  const uses = [];
  for (let section = 0; section < count; section += 1) {
    const first = section * perSection;
    const last = Math.min(first + perSection, slides - 1);
    const body = Array.from({ length: last - first }, (_, index) => slide(first + index, sections)).join('\n---\n\n');
    writeFileSync(
      join(sections, `s${section}.md`),
      `---\ntitle: Part ${section + 1}\nminutes: ${(last - first) * 0.5}\n---\n${body}`,
    );
    uses.push(`  - bench/s${section}`);
  }
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'assets', 'credits.yaml'),
    Array.from(
      { length: slides },
      (_, number) => `decks/sections/bench/p${number}.png: { licence: CC0-1.0, author: nobody, people: false }\n`,
    ).join(''),
  );
  writeFileSync(
    join(folder, 'decks', 'big.yaml'),
    `title: A large talk\naudience: adult\nslot: 600\nsections:\n${uses.join('\n')}\nhandouts: [three-up]\n`,
  );
}

function slide(number, folder) {
  const points = ['first', 'second', 'third', 'fourth']
    .map((word) => `- the ${word} point of slide ${number}`)
    .join('\n');
  const cyrillic = number % 7 === 0 ? '\nҚазақстан, дала, үміт\n' : '';
  const table = number % 5 === 0 ? '\n| a | b |\n|---|---|\n| 1 | 2 |\n' : '';
  let picture = '';
  if (number % 3 === 0) {
    writeFileSync(join(folder, `p${number}.png`), noisePicture(number));
    picture = `\n![Noise, picture ${number}](p${number}.png)\n`;
  }
  const notes = Array.from({ length: 60 }, (_, word) => `word${word}`).join(' ');
  return `## Headline ${number} stands here\n\n${points}\n${cyrillic}${table}${picture}\nNote:\n${notes}.\n`;
}
