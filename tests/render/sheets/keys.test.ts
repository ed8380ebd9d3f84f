import { beforeAll, describe, expect, it } from 'vitest';
import { letters } from '../../support/pageText.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';

let talk: PaperTalk;
beforeAll(async () => {
  talk = await paperTalk();
});

/**
 * Text of a sheet's body. Of a key, answers are left out, and of a pupil's sheet what stands in their place; of both, what the
 * sheet is called and the line for a name.
 */
function questions(html: string): string {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<(svg)\b[\s\S]*?<\/svg>/g, '')
    .replace(/<b class="(?:gap|mark)"[^>]*>[\s\S]*?<\/b>/g, '')
    .replace(/<p class="(?:answer|kind|name-line[^"]*)">[\s\S]*?<\/p>/g, '');
  return letters(body.replace(/<[^>]*>/g, ' '));
}

/** What stands in gaps, boxes and on lines, in order. */
function answers(html: string): string[] {
  return [...html.matchAll(/<b class="(?:gap|mark)"[^>]*>([\s\S]*?)<\/b>|<p class="answer">([\s\S]*?)<\/p>/g)].map(
    (match) => (match[1] ?? match[2] ?? '').replace(/<[^>]*>/g, '').trim(),
  );
}

describe.each([
  ['guided', 'guided-key'],
  ['worksheet', 'worksheet-key'],
] as const)('%s and its key', (layout, key) => {
  it('differ in the answers alone', () => {
    const sheet = talk.handout(layout).html;
    const filled = talk.handout(key).html;
    expect(questions(filled)).toBe(questions(sheet));
    expect(answers(sheet)).toEqual([]);
    expect(answers(filled).length).toBeGreaterThan(5);
  });

  it('say on their first page which of the two they are', () => {
    const kind = (html: string) => /<p class="kind">(.*?)<\/p>/.exec(html)?.[1];
    expect(kind(talk.handout(key).html)).toBe(`${kind(talk.handout(layout).html)}: key`);
    expect(talk.handout(layout).html).toContain('<span>Name</span>');
    expect(talk.handout(key).html).not.toContain('<span>Name</span>');
  });

  it('leave the same room: as many gaps and boxes, each as wide', () => {
    const widths = (html: string) =>
      [...html.matchAll(/class="gap" style="min-width:(\d+)mm"/g)].map((match) => Number(match[1]));
    const [sheet, filled] = [talk.handout(layout).html, talk.handout(key).html];
    expect(widths(filled)).toEqual(widths(sheet));
    expect(Math.min(...widths(sheet))).toBeGreaterThanOrEqual(38);
    expect(filled.match(/class="mark"/g)?.length).toBe(sheet.match(/class="mark"/g)?.length);
  });
});

describe('guided notes', () => {
  it('make a gap of each key term that was told, and ask a why of every section', () => {
    const { html } = talk.handout('guided');
    expect(html).not.toContain('class="term"');
    expect(answers(talk.handout('guided-key').html).filter((answer) => answer === 'ford')).toHaveLength(1);
    const asked = [...html.matchAll(/<p class="ask">(.*?)<\/p>/g)].map((match) => match[1]);
    expect(asked).toEqual([
      '“The speaker has crossed the river often.” Why does this matter?',
      'Why do roads lead to the ford?',
      '“More ferries were counted in the second year.” Why does this matter?',
      'Why should an offer be checked first?',
    ]);
  });
});

describe('a why', () => {
  it('has the answer that its section gives in the key alone', async () => {
    const given = { ask: 'Why does the river matter?', answer: 'It feeds the land.' };
    const asking = await paperTalk({
      composed: (deck) => ({
        ...deck,
        sections: deck.sections.map((use) => ({ ...use, section: { ...use.section, why: given } })),
      }),
    });
    expect(asking.handout('guided').html).toContain(given.ask);
    expect(asking.handout('guided').html).not.toContain(given.answer);
    expect(answers(asking.handout('guided-key').html)).toContain(given.answer);
  });
});

describe('the worksheet', () => {
  it('asks each kind of question, and none above the audience', () => {
    const { html } = talk.handout('worksheet');
    for (const text of [
      'Put the way in order',
      'When is the water low',
      'What belongs together',
      'Draw the bars',
      'Whom would you ask',
      'Write the names',
    ])
      expect(html).toContain(text);
    expect(html).not.toContain('only adults');
  });

  it('says nothing of the answers, not even in its pictures', () => {
    const { html } = talk.handout('worksheet');
    const body = html.slice(html.indexOf('To begin with'));
    for (const answer of ['autumn</p>', 'Russia', 'China', 'four feet', 'Thirty-one ferries'])
      expect(body).not.toContain(answer);
  });

  it('has the right answers in its key', () => {
    const key = answers(talk.handout('worksheet-key').html);
    expect(key).toEqual(expect.arrayContaining(['four feet', 'slow', 'Russia, China', 'X']));
    const { html } = talk.handout('worksheet-key');
    expect(
      [...html.matchAll(/<b class="mark">(\d)<\/b> (\w+)/g)].map((match) => `${match[1]} ${match[2]}`).sort(),
    ).toEqual(['1 source', '2 ford', '3 mouth']);
    const letterOf = (left: string) => new RegExp(`<b class="mark">([A-C])</b> ${left}`).exec(html)?.[1] ?? '';
    const right = [...html.matchAll(/<ol class="letters">([\s\S]*?)<\/ol>/g)]
      .flatMap((list) => [...(list[1] ?? '').matchAll(/<li>(.*?)<\/li>/g)])
      .map((item) => item[1]);
    expect(['ferry', 'raft', 'barge'].map((left) => right[letterOf(left).charCodeAt(0) - 65])).toEqual([
      'carries people',
      'has no sides',
      'carries goods',
    ]);
  });

  it('is shuffled alike each time, and otherwise for another seed', async () => {
    const again = await paperTalk({});
    expect(again.handout('worksheet').html).toBe(talk.handout('worksheet').html);
    const orders = await Promise.all(
      [1, 2, 3].map(async (seed) => (await paperTalk({ manifest: { seed } })).handout('worksheet').html),
    );
    expect(new Set([talk.handout('worksheet').html, ...orders]).size).toBeGreaterThan(2);
  });

  it('asks adults what it spares teens', async () => {
    const adults = await paperTalk({ manifest: { audience: 'adult', classroom: true } });
    expect(adults.handout('worksheet').html).toContain('only adults');
  });
});
