import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFonts } from '../../src/load/readFonts.ts';
import type { Deck } from '../../src/model/deck.ts';
import type { DrawMermaid, MermaidAnswer, MermaidBoard } from '../../src/model/mermaid.ts';
import { visitTokens } from '../../src/model/visitTokens.ts';
import { drawDiagrams } from '../../src/talk/drawDiagrams.ts';
import { fakeMermaid } from '../support/fakeMermaid.ts';
import { kit, kitProject } from '../support/kitProject.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';
import { tempFolder } from '../support/tempFolder.ts';

const fonts = readFonts(kitProject);
const appearance = { themeCss: ':root{--font-text:"Literata"}', themeFiles: new Map<string, string>() };
const fence = (text: string): string => `\`\`\`mermaid\n${text}\n\`\`\`\n`;
const { deck } = makeDeck({
  sections: {
    'part/one': sectionText(
      `## One\n\n${fence('flow\nA --> B')}\n---\n## Two\n\n${fence('flow\nA --> B')}\nNote:\n\n${fence('Ж')}`,
    ),
  },
});

const drawing: MermaidAnswer = { body: '<g onclick="x()"></g>', width: 9, height: 9, words: ['A'], remote: [] };

/** Draws with what `answer` says to each text, and writes down what was asked. */
function drawer(answer: (source: string) => MermaidAnswer | undefined) {
  const boards: MermaidBoard[] = [];
  const draw: DrawMermaid = async (board) => {
    boards.push(board);
    return board.sources.map(answer);
  };
  return { boards, draw };
}

const project = (files = fakeMermaid()) => ({ root: tempFolder(files).root, kit });

/** What stands where diagrams stood, slide by slide. */
function shown({ slides }: Deck): string[][] {
  return slides.map(({ tokens, notes }) =>
    [...visitTokens([...tokens, ...notes])].flatMap((token) => {
      if (token.type === 'code') return ['code'];
      return token.type === 'fence' ? [JSON.stringify((token.spec as { drawn?: { body: string } }).drawn?.body)] : [];
    }),
  );
}

describe('the diagrams of a deck', () => {
  it('are drawn, each text once, in a page with the package and the letters’ fonts', async () => {
    const { draw, boards } = drawer(() => drawing);
    const drawn = await drawDiagrams(deck, { project: project(), fonts, appearance, draw });
    expect(drawn.diagnostics).toEqual([]);
    // What runs code is taken out.
    expect(shown(drawn.deck)).toEqual([['"<g></g>"'], ['"<g></g>"', '"<g></g>"']]);
    expect(boards.map(({ sources }) => sources)).toEqual([['flow\nA --> B', 'Ж']]);
    expect(boards[0]?.html).toContain('globalThis.mermaid');
    expect(boards[0]?.html).toContain('U+400');
    expect(boards[0]?.html).toContain('Literata');
  });

  it('are kept for the next time, mistakes too, but not what came late', async () => {
    const here = project();
    const tools = { project: here, fonts, appearance };
    const first = drawer((source) => (source === 'Ж' ? { message: 'late', late: true } : { message: 'wrong' }));
    const told = await drawDiagrams(deck, { ...tools, draw: first.draw });
    expect(told.diagnostics.map(({ code, at }) => `${at?.line} ${code}`)).toEqual([
      expect.stringMatching(/^\d+ bad-mermaid$/),
      expect.stringMatching(/^\d+ bad-mermaid$/),
      expect.stringMatching(/^\d+ bad-mermaid$/),
    ]);
    expect(shown(told.deck)).toEqual([['code'], ['code', 'code']]);
    const second = drawer(() => drawing);
    await drawDiagrams(deck, { ...tools, draw: second.draw });
    expect(second.boards.map(({ sources }) => sources)).toEqual([['Ж']]);
    const checked = await drawDiagrams(deck, { ...tools, draw: undefined });
    expect(checked.diagnostics).toHaveLength(2);
  });

  it('are drawn anew for other fonts and another package', async () => {
    const here = project();
    const { draw, boards } = drawer(() => drawing);
    const tools = { project: here, fonts, draw };
    await drawDiagrams(deck, { ...tools, appearance });
    await drawDiagrams(deck, {
      ...tools,
      appearance: { ...appearance, themeCss: `${appearance.themeCss}b{color:red}` },
    });
    expect(boards).toHaveLength(1);
    await drawDiagrams(deck, { ...tools, appearance: { ...appearance, themeCss: ':root{--font-text:"Other"}' } });
    expect(boards).toHaveLength(2);
    const newer = project(fakeMermaid('12.0.0'));
    await drawDiagrams(deck, { ...tools, appearance, project: newer });
    expect(boards).toHaveLength(3);
  });

  it('count as drawings in a check, and stay code while they wait', async () => {
    const tools = { project: project(), fonts, appearance };
    const checked = await drawDiagrams(deck, { ...tools, draw: undefined });
    expect(shown(checked.deck)).toEqual([[undefined], [undefined, undefined]]);
    const waiting = await drawDiagrams(deck, { ...tools, draw: drawer(() => undefined).draw });
    expect(shown(waiting.deck)).toEqual([['code'], ['code', 'code']]);
    expect(waiting.diagnostics).toEqual([]);
  });

  it.each([{}, fakeMermaid('9.4.0')])('make one message where no package can draw them', async (files) => {
    const { draw, boards } = drawer(() => drawing);
    const drawn = await drawDiagrams(deck, { project: project(files), fonts, appearance, draw });
    expect(drawn.diagnostics.map(({ code, at, related }) => [code, at?.line, related?.length])).toEqual([
      ['mermaid-missing', deck.slides[0]?.tokens[1]?.at.line, 2],
    ]);
    expect(drawn.deck).toBe(deck);
    expect(boards).toEqual([]);
  });

  it('are read from the folder around the project, too', async () => {
    const { root, write } = tempFolder(fakeMermaid());
    write('talks/one.md', '');
    const { draw } = drawer(() => drawing);
    const inner = { root: join(root, 'talks'), kit };
    expect((await drawDiagrams(deck, { project: inner, fonts, appearance, draw })).diagnostics).toEqual([]);
  });
});
