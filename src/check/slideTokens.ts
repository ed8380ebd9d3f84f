import type { Slide } from '../model/deck.ts';
import type { MarkdownToken } from '../model/markdown.ts';
import { walkTokens } from './walkTokens.ts';

/** Every token of a slide, notes and handout text included. */
export function slideTokens(slide: Slide): Generator<MarkdownToken> {
  return walkTokens([...slide.tokens, ...slide.notes, ...slide.handout]);
}
