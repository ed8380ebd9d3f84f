import { sentencesOf } from '../../../model/sentencesOf.ts';
import type { Token } from '../../../model/tokens.ts';
import { visitTokens } from '../../../model/visitTokens.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import { standsAlone } from './standsAlone.ts';

/** As long as a sentence may be that stands beside a slide, in letters. */
const mostLetters = 150;

/** What a slide says, in one sentence of its handout text: the first with a key term that is understood alone, else the first. Its headline is read on it. */
export function slideMessage({ slide }: RenderedSlide): readonly Token[] | undefined {
  const short = sentencesOf(slide.handout).filter(({ text }) => text.length <= mostLetters);
  const alone = short.filter(standsAlone);
  const key = alone.find(({ tokens }) => [...visitTokens(tokens)].some(({ type }) => type === 'term'));
  return (key ?? alone[0] ?? short[0])?.tokens;
}
