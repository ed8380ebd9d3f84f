import type { CommentKind } from '../model/writingWords.ts';

/**
 * Comments that give a slide or an element its attributes: `<!-- .slide: … -->`, `<!-- .element: … -->`. reveal.js asks for the colon
 * after `.slide` alone; authors leave it out after either, and put spaces where they like. Group 1 is what stands inside.
 */
export function attributeComments(kind: CommentKind): RegExp {
  return new RegExp(`<!--\\s*\\.\\s*${kind}(?![\\w-])\\s*:?\\s*((?:(?!-->)[\\s\\S])*?)\\s*-->`, 'gi');
}

/** Whether a comment, from `<!--` on, is such a one. */
export function isAttributeComment(comment: string): boolean {
  return /^<!--\s*\.\s*(?:slide|element)(?![\w-])/i.test(comment);
}
