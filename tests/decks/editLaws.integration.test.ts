import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFrontMatter } from '../../src/edit/editFrontMatter.ts';
import { editSlides } from '../../src/edit/editSlides.ts';
import { editYaml } from '../../src/edit/editYaml.ts';
import { applyStep } from '../../src/edit/yaml/applyStep.ts';
import { readYaml } from '../../src/edit/yaml/readYaml.ts';
import type { YamlPath, YamlStep, YamlValue } from '../../src/model/projectEdit.ts';
import { normaliseText, splitFrontMatter } from '../../src/parse/frontMatter.ts';

/** The two laws, over all files that the project ships: what is opened and saved keeps its bytes, and a step changes only its lines. */
const files = readdirSync('decks', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ya?ml|md)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8'), isMarkdown: path.endsWith('.md') }));

const change = (text: string, isMarkdown: boolean, steps: readonly YamlStep[]): string => {
  const changed = isMarkdown ? editFrontMatter(text, steps) : editYaml(text, steps);
  return changed.kind === 'text' ? changed.text : `${changed.reason}: ${JSON.stringify(steps)}`;
};
const plainValue = (text: string, isMarkdown: boolean): YamlValue | undefined => {
  const plain = normaliseText(text);
  return readYaml(isMarkdown ? (splitFrontMatter(plain).yaml ?? '') : plain)?.value;
};
const withFront = files.filter(({ text, isMarkdown }) => !isMarkdown || splitFrontMatter(text).yaml !== undefined);

function leaves(value: YamlValue, path: YamlPath = []): { path: YamlPath; value: YamlValue }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) =>
    leaves(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function another(value: YamlValue): YamlValue {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}x` : value !== true;
}

/** Every so many, so that each file is tried in a few places and all of them stay quick. */
const some = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, at) => at % Math.ceil(all.length / most) === 0);
const lines = (text: string): string[] => text.split('\n');
const comments = (text: string): string[] =>
  lines(text)
    .filter((line) => /^\s*#/.test(line))
    .map((line) => line.trim())
    .sort();

describe('every YAML text of the project', () => {
  it('keeps its bytes when nothing is changed, or only to what it is', () => {
    expect(withFront.length).toBeGreaterThan(60);
    for (const { path, text, isMarkdown } of withFront) {
      expect(change(text, isMarkdown, []), path).toBe(text);
      const value = plainValue(text, isMarkdown);
      expect(value, path).toBeDefined();
      const own = leaves(value ?? null).map((leaf): YamlStep => ({ do: 'set', ...leaf }));
      expect(change(text, isMarkdown, some(own, 2)), path).toBe(text);
    }
  });

  it('changes one line for one value, and has its bytes again when that is changed back', () => {
    for (const { path, text, isMarkdown } of withFront) {
      for (const leaf of some(leaves(plainValue(text, isMarkdown) ?? null), 1)) {
        const there = change(text, isMarkdown, [{ do: 'set', path: leaf.path, value: another(leaf.value) }]);
        expect(
          lines(there).filter((line, at) => line !== lines(text)[at]),
          `${path} ${leaf.path}`,
        ).toHaveLength(1);
        expect(lines(there).length, path).toBe(lines(text).length);
        if (leaf.value !== null) expect(change(there, isMarkdown, [{ do: 'set', ...leaf }]), path).toBe(text);
      }
    }
  });

  it('holds after any steps what plain values would hold, with all comments but those of what is gone', () => {
    const small = withFront.filter(({ text }) => text.length < 12_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...small),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        (file, dice) => {
          let value = plainValue(file.text, file.isMarkdown) ?? null;
          let text = file.text;
          for (const die of dice) {
            const step = stepOf(value, die);
            const expected = step && applyStep(value, step);
            if (step === undefined || expected === undefined) continue;
            const after = change(text, file.isMarkdown, [step]);
            expect(
              isDeepStrictEqual(plainValue(after, file.isMarkdown), expected.value),
              `${file.path} ${JSON.stringify(step)} ${after.slice(0, 200)}`,
            ).toBe(true);
            if (step.do !== 'remove') expect(comments(after), file.path).toEqual(comments(text));
            const [now, before] = [new Set(lines(after)), lines(text)];
            if (step.do === 'move') expect([...after].sort()).toEqual([...text].sort());
            if (step.do === 'insert') expect(before.filter((line) => !now.has(line)).length).toBeLessThanOrEqual(1);
            [value, text] = [expected.value, after];
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A step that a throw of dice names in a value. */
function stepOf(value: YamlValue, [where, what, more]: readonly [number, number, number]): YamlStep | undefined {
  const all = leaves(value);
  const leaf = all[where % Math.max(1, all.length)];
  if (leaf === undefined || leaf.path.length === 0) return undefined;
  const list = leaf.path.slice(
    0,
    leaf.path.findLastIndex((key) => typeof key === 'number'),
  );
  const hasList = leaf.path.some((key) => typeof key === 'number');
  const texts = ['2025-12-19', '0123', 'yes', 'a: b, [c]', 'Қазақ 🐎', 'it\'s "x" # y', '', 'two\nlines\n'];
  const text = texts[more % texts.length] ?? '';
  if (hasList && what % 4 === 0) return { do: 'insert', path: list, index: 0, value: text };
  if (hasList && what % 4 === 1) return { do: 'move', path: list, from: 0, to: lengthAt(value, list) - 1 };
  if (what % 4 === 2) return { do: 'remove', path: leaf.path };
  return { do: 'set', path: leaf.path, value: text };
}

function lengthAt(value: YamlValue, path: YamlPath): number {
  let here: YamlValue | undefined = value;
  for (const key of path) here = (here as Readonly<Record<string | number, YamlValue>>)[key];
  return Array.isArray(here) ? here.length : 0;
}

describe('every section of the project', () => {
  const sections = files.filter(({ isMarkdown, text }) => isMarkdown && splitFrontMatter(text).yaml !== undefined);
  const step = (text: string, one: Parameters<typeof editSlides>[1]): string => {
    const changed = editSlides(text, one);
    return changed.kind === 'text' ? changed.text : changed.reason;
  };

  it('has the same bytes when slides are moved and come back, are hidden and shown, come and go', () => {
    expect(sections.length).toBeGreaterThan(20);
    for (const { path, text } of sections) {
      for (const slide of [0, 1]) {
        const moved = step(text, { do: 'move', from: slide, to: 1 - slide });
        if (moved === 'no-place') continue;
        expect(step(moved, { do: 'move', from: 1 - slide, to: slide }), path).toBe(text);
        expect(moved.split(/\s+/).sort(), path).toEqual(text.split(/\s+/).sort());
        const hidden = step(text, { do: 'hide', slide });
        expect(hidden, path).not.toBe(text);
        expect(step(hidden, { do: 'show', slide }), path).toBe(text);
        const more = step(text, { do: 'insert', slide, text: '## New' });
        expect(step(more, { do: 'remove', slide }), path).toBe(text);
      }
    }
  });

  it('has the same bytes when a slide is parted under its heading and joined again', () => {
    const parted = sections.filter(({ path, text }) => {
      const line = lines(text).findIndex((one) => one.startsWith('## ')) + 3;
      const two = step(text, { do: 'split', slide: 0, line });
      if (['no-place', 'unsafe'].includes(two)) return false;
      const again = step(two, { do: 'join', slide: 0 });
      expect(again.split(/\s+/), path).toEqual(text.split(/\s+/));
      return true;
    });
    expect(parted.length).toBeGreaterThan(sections.length / 2);
  });
});
