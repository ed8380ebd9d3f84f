import { describe, expect, it } from 'vitest';
import type { DrawMermaid, MermaidAnswer, MermaidBoard } from '../../../src/model/mermaid.ts';
import { backgroundDrawing } from '../../../src/serve/preview/backgroundDrawing.ts';

const answer = (source: string): MermaidAnswer => ({ body: source, width: 1, height: 1, words: [], remote: [] });

function board(...sources: string[]): MermaidBoard {
  const settings = { config: {}, palette: { light: [], dark: [], lines: [] } };
  return { html: '', resolveAsset: () => undefined, settings, sources };
}

/** A browser that draws when it is told to. */
function slowBrowser() {
  const asked: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const draw: DrawMermaid = ({ sources }) => {
    asked.push(sources);
    return new Promise((resolve) => ends.push(() => resolve(sources.map(answer))));
  };
  return { asked, draw, end: () => ends.splice(0).forEach((one) => void one()) };
}

describe('drawing for a preview', () => {
  it('waits for what is soon there', async () => {
    const draw = backgroundDrawing(
      async ({ sources }) => sources.map(answer),
      () => expect.unreachable(),
      10_000,
    );
    expect(await draw(board('a', 'b'))).toEqual([answer('a'), answer('b')]);
  });

  it('does not wait for more, and calls when it is there to be asked for', async () => {
    const browser = slowBrowser();
    let done = () => {};
    const called = new Promise<void>((resolve) => {
      done = resolve;
    });
    const draw = backgroundDrawing(browser.draw, () => done(), 0);
    expect(await draw(board('a', 'b'))).toEqual([undefined, undefined]);
    // What is being drawn is not asked for again.
    expect(await draw(board('b'))).toEqual([undefined]);
    expect(browser.asked).toEqual([['a', 'b']]);
    browser.end();
    await called;
    expect(await draw(board('a', 'b'))).toEqual([answer('a'), answer('b')]);
    expect(browser.asked).toHaveLength(1);
  });

  it('tells of a browser that fails, and asks again', async () => {
    let runs = 0;
    const fails: DrawMermaid = async () => {
      runs += 1;
      throw new Error('No browser was found.');
    };
    const draw = backgroundDrawing(fails, () => {}, 10_000);
    const failure = { message: 'No browser was found', late: true };
    expect(await draw(board('a'))).toEqual([failure]);
    expect(await draw(board('a'))).toEqual([failure]);
    expect(runs).toBe(2);
  });
});
