import { describe, expect, it } from 'vitest';
import { findCluster, letterClusters } from '../../src/model/letterClusters.ts';

describe('what is set as one', () => {
  it.each([
    ['letters and their marks', 'abax\u20d7', ['a', 'b', 'x\u20d7']],
    ['emoji, without what says how they are colored', '👍🏽👍❤️☑︎', ['👍', '❤', '☑']],
    ['emoji that are joined, with their tones', '👩🏽‍🚀👁️‍🗨️', ['👩🏽‍🚀', '👁‍🗨']],
    ['flags', '🇰🇿🇺🇸🏴󠁧󠁢󠁥󠁮󠁧󠁿', ['🇰🇿', '🇺🇸', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
    ['keys', '1️⃣2', ['1\u20e3', '2']],
    ['nothing for joiners and spaces alone', ' \u200d\ufe0f\n', []],
    ['a joiner that joins nothing', '😊\u200da', ['😊', 'a']],
  ])('is %s', (_, text, clusters) => {
    expect([...letterClusters(text)]).toEqual(clusters);
  });
});

it('is found where it stands, as it is written there', () => {
  expect(findCluster('an x, an x\u20d7', 'x\u20d7')).toEqual({ offset: 9, length: 2 });
  expect(findCluster('a ❤️‍🔥', '❤‍🔥')).toEqual({ offset: 2, length: 5 });
  expect(findCluster('a 👩‍💻', '💻')).toEqual({ offset: 2, length: 5 });
  expect(findCluster('a', 'b')).toBeUndefined();
});
