import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layoutsOf } from '../../src/themes/layoutsOf.ts';
import { layoutUses } from '../../src/themes/layoutUses.ts';
import { readTheme } from '../../src/themes/readTheme.ts';
import { kitProject } from '../support/kitProject.ts';

it.each(['steppe', 'plain', 'night', 'chalk', 'linen'])('every layout of the theme %s says what it is for', (theme) => {
  const layouts = layoutsOf(readTheme(kitProject, theme) ?? '').filter((name) => name !== 'default');
  expect(layouts).toEqual(Object.keys(layoutUses));
});

it('the guide’s table has the same layouts', () => {
  const rows = [...readFileSync('docs/guide/sections.md', 'utf8').matchAll(/^\| (`[a-z`, ]+`) \|/gm)];
  const named = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
  expect(named).toEqual(expect.arrayContaining(Object.keys(layoutUses)));
});
