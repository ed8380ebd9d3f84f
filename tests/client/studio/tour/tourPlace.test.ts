import { expect, it } from 'vitest';
import { learnNames, tourPlace } from '../../../../src/client/studio/tour/tourPlace.ts';

const none = { talk: undefined, section: undefined };
const section = { at: 'section', section: 'part/one', talk: 'lakes', slide: undefined } as const;

it('leads to the first talk and its first section, by the links of the pages before', () => {
  const onTalks = learnNames(none, { at: 'talks' }, [
    { at: 'talk', talk: 'lakes' },
    { at: 'talk', talk: 'rivers' },
  ]);
  expect(tourPlace('talk', onTalks)).toEqual({ at: 'talk', talk: 'lakes' });
  expect(tourPlace('section', onTalks)).toBeUndefined();
  const onTalk = learnNames(onTalks, { at: 'talk', talk: 'lakes' }, [section]);
  expect(tourPlace('section', onTalk)).toEqual(section);
  expect(tourPlace('print', learnNames(onTalk, section, []))).toEqual({ at: 'print', talk: 'lakes' });
});

it('goes on with what the reader has opened herself', () => {
  const known = { talk: 'lakes', section: 'part/one' };
  expect(learnNames(known, { at: 'talk', talk: 'rivers' }, [])).toEqual({ talk: 'rivers', section: 'part/one' });
  expect(learnNames(known, { ...section, section: 'part/two', talk: undefined }, [])).toEqual({
    talk: 'lakes',
    section: 'part/two',
  });
});

it('has nowhere to go in a project without a talk', () => {
  expect([tourPlace('talk', none), tourPlace('section', none), tourPlace('print', none)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(tourPlace('talks', none)).toEqual({ at: 'talks' });
});
