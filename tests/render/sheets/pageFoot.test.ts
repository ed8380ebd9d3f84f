import { describe, expect, it } from 'vitest';
import { wholePage } from '../../../src/model/finishedPage.ts';
import type { DeckManifest } from '../../../src/model/manifest.ts';
import { dayText, footText } from '../../../src/render/sheets/parts/paper.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const dated = await paperTalk();
const undated = await paperTalk({ composed: (deck) => ({ ...deck, manifest: withoutDate(deck.manifest) }) });

function withoutDate({ date, ...rest }: DeckManifest): DeckManifest {
  return rest;
}

describe('the foot of a page', () => {
  it('says when the talk is, and who speaks', () => {
    expect(footText(dated.context)).toBe('March 14, 2026 · A. Speaker');
  });

  it('ends with the theme’s footer, where there is room for all of it', () => {
    const footed = (footer: string): string => footText({ ...dated.context, marks: { footer } });
    expect(footed('Riverside Bee Club')).toBe('March 14, 2026 · A. Speaker · Riverside Bee Club');
    expect(footed('A. Speaker')).toBe('March 14, 2026 · A. Speaker');
    expect(footed('Riverside Bee Club, third Thursday of each month')).toBe('March 14, 2026 · A. Speaker');
  });

  it('says no day of a talk that has none, least of all that of the build', () => {
    expect(dayText(undated.context)).toBeUndefined();
    expect(footText(undated.context)).toBe('A. Speaker');
    expect(undated.context.metadata).not.toHaveProperty('date');
  });
});

it('a booklet says on cover and back when the talk is; without a day, what it is', () => {
  const said = (talk: typeof dated): readonly (string | undefined)[] => {
    const page = wholePage(talk.handout('booklet'));
    return [/<p class="kind">(.*?)<\/p>/.exec(page)?.[1], /<p class="omitted">(A River.*?)<\/p>/.exec(page)?.[1]];
  };
  expect(said(dated)).toEqual(['March 14, 2026', 'A River and a Warning · March 14, 2026']);
  expect(said(undated)).toEqual(['Booklet', 'A River and a Warning']);
});
