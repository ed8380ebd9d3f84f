import type { WritingWords } from '../../src/model/writingWords.ts';

/** A project in which nothing can be named. */
export const noWords: WritingWords = {
  version: '0',
  fences: [],
  front: { keys: [], values: [], isText: false },
  comments: { slide: { keys: [], values: [], isText: false }, element: { keys: [], values: [], isText: false } },
  names: {
    fact: [],
    helpline: [],
    term: [],
    icon: [],
    place: [],
    land: [],
    focus: [],
    table: [],
    section: [],
    topic: [],
    layout: [],
    picture: [],
    film: [],
    slide: [],
  },
};
