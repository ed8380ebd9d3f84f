import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

const partsOf = (layout: string) => ({
  sections: { 'part/one': sectionText(`<!-- .slide: layout="${layout}" -->\n## A headline`) },
});

it('refuses a layout that the theme does not draw, and names the likely one', () => {
  const result = checkParts(partsOf('statment'));
  expect(placesOf(result, 'unknown-layout')).toEqual(['decks/sections/part/one.md:6:1']);
  expect(result.diagnostics.find(({ code }) => code === 'unknown-layout')?.hint).toContain('`statement`');
});

it('lets known layouts pass', () => {
  expect(placesOf(checkParts(partsOf('statement')), 'unknown-layout')).toEqual([]);
});

it('has no likely one to name when the theme draws none', () => {
  const { diagnostics } = checkParts(partsOf('statement'), { layouts: [] });
  const found = diagnostics.find(({ code }) => code === 'unknown-layout');
  expect(found).toBeDefined();
  expect(found?.hint).not.toContain('`');
});

it('lists the layouts that there are', () => {
  const { diagnostics } = checkParts(partsOf('grid'), { layouts: ['wide', 'narrow'] });
  expect(diagnostics.find(({ code }) => code === 'unknown-layout')?.hint).toContain('wide, narrow');
});
