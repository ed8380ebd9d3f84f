import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beesFile, beesProject } from '../support/beesProject.ts';
import { printedTalk } from '../support/printedTalk.ts';
import type { TempProject } from '../support/tempProject.ts';

const decks: Readonly<Record<string, readonly string[]>> = {
  bees: ['open/welcome', 'open/care', 'hive/where', 'loss/winter', 'end/numbers'],
  hive: ['open/welcome', 'hive/where'],
  loss: ['open/care', 'loss/winter', 'end/numbers'],
};

const manifest = (sections: readonly string[]) =>
  `title: A talk on bees\naudience: adult\nslot: 10\ndate: 2026-06-01\nsections:\n${sections.map((id) => `  - ${id}\n`).join('')}handouts: [three-up]\n`;

const manifests = Object.fromEntries(
  Object.entries(decks).map(([name, sections]) => [`decks/${name}.yaml`, manifest(sections)]),
);

const fileOf = (section: string) => `decks/sections/${section}.md`;

/** A word more in the headline or the notes of a section's first slide, which is another at each edit. */
const edit = fc.record({
  section: fc.constantFrom(...(decks.bees ?? [])),
  part: fc.constantFrom('headline', 'notes'),
  word: fc.constantFrom('truly', 'still', 'ever', 'alone', 'again', 'here', 'there', 'once'),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Whether anything is another than before. */
function make({ section, part, word }: Edit, texts: Map<string, string>, project: TempProject): boolean {
  const place = part === 'headline' ? /^## .*$/m : /(?<=^Note:\n).*?(?=\.)/m;
  const plain = beesFile(fileOf(section));
  const old = texts.get(section) ?? plain;
  const [words = ''] = place.exec(plain) ?? [];
  const text = old.replace(place, `${words} ${word}`);
  texts.set(section, text);
  project.write(fileOf(section), text);
  return text !== old;
}

it('after a change in one section exactly the PDFs that show it are printed anew', async () => {
  const project = beesProject(manifests);
  const texts = new Map<string, string>();
  const kept = printedTalk(project.root, join(project.root, 'kept'), '2026-05-20');
  const all = Object.keys(decks).flatMap((name) => [
    `${name}/handout-three-up.pdf`,
    `${name}/private/notes.pdf`,
    `${name}/slides.pdf`,
  ]);
  expect(await kept.build()).toEqual(all.sort());
  expect(await kept.build()).toEqual([]);
  let clean = 0;
  await fc.assert(
    fc.asyncProperty(edit, async (one) => {
      const isOther = make(one, texts, project);
      const showing = Object.keys(decks).filter((name) => decks[name]?.includes(one.section));
      const printed = await kept.build();
      // What is said is for the speaker alone; what is shown stands on the handout and beside the notes as well.
      const kinds =
        one.part === 'notes' ? ['private/notes.pdf'] : ['handout-three-up.pdf', 'private/notes.pdf', 'slides.pdf'];
      expect(printed).toEqual(isOther ? showing.flatMap((name) => kinds.map((kind) => `${name}/${kind}`)).sort() : []);
      clean += 1;
      const anew = printedTalk(project.root, join(project.root, `clean-${clean}`), '2026-05-20');
      await anew.build();
      expect(kept.files()).toEqual(anew.files());
    }),
    { numRuns: 8, seed: 2026, endOnFailure: true },
  );
});
