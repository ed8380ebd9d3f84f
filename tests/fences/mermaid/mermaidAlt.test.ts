import { expect, it } from 'vitest';
import { mermaidAlt } from '../../../src/fences/mermaid/mermaidAlt.ts';

it.each([
  ['flowchart TD\n  accTitle: Water runs\n A --> B', 'Water runs'],
  ['flowchart TD\n  accTitle : Water runs.\n  accDescr: From here to there\n', 'Water runs. From here to there'],
  ['flowchart TD\naccDescr {\n  From here\n  to there\n}\nA --> B', 'From here to there'],
  ['---\nalt: "Water: it runs"\n---\nflowchart TD\naccTitle: else', 'Water: it runs'],
  ['---\ntitle: Water\n---\nflowchart TD', 'Water'],
  ['---\ntitle: Water\n---\nflowchart TD\naccDescr: It runs', 'It runs'],
  ['flowchart TD\n  A[alt: no] --> B', undefined],
  ['flowchart TD\n  accTitle:  \n', undefined],
  ['flowchart TD\nalt: no', undefined],
])('what %j says in words', (source, alt) => {
  expect(mermaidAlt(source)).toBe(alt);
});
