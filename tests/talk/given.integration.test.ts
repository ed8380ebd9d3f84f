import { expect, it } from 'vitest';
import { checkTalk, type TalkOptions } from '../../src/commands/publicApi.ts';
import { factText, helpLineText, oneSource } from '../support/makeDeck.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

/** A deck of no day whose number was checked on 2025-12-19, and whose fact was to be reviewed on that day. */
const project = tempProject({
  ...smallProject,
  'decks/sections/part/one.md': `---
title: One
minutes: 1
---
## Call {helpline:near.phone}

Handout:
There are {fact:count}.
`,
  'decks/helplines.yaml': helpLineText('near', { verifiedOn: '2025-12-19' }),
  'decks/facts.yaml': factText('count', { reviewBy: '2025-12-19' }),
  'decks/sources.yaml': oneSource,
});

const codes = ['unverified-helpline', 'expired-fact'];
const severities = async (options: TalkOptions): Promise<readonly string[]> => {
  const [check] = await checkTalk({ folder: project.root, ...options });
  return (check?.diagnostics ?? []).filter(({ code }) => codes.includes(code)).map(({ severity }) => severity);
};

it.each(['2026-12-21', '2028-01-01', '2035-06-01'])(
  'a deck of no day is warned on %s, never refused',
  async (today) => {
    expect(await severities({ today })).toEqual(['warning', 'warning']);
  },
);

it('is refused once it is given: on a day, or whenever it is built', async () => {
  expect(await severities({ today: '2026-01-01', date: '2026-12-20' })).toEqual(['error', 'error']);
  expect(await severities({ today: '2026-12-20', given: true })).toEqual(['error', 'error']);
  expect(await severities({ today: '2035-01-01', date: '2025-12-19', given: true })).toEqual(['warning', 'warning']);
});

it('is asked for on the command line, by check as by build', async () => {
  for (const command of [['check'], ['build', '--only', 'deck']]) {
    const refused = await project.talk(...command, 'small', '--date', '2026-12-20');
    expect(refused.exit).toBe(1);
    for (const code of codes) expect(refused.err).toContain(`error  ${code}`);
    expect((await project.talk(...command, 'small')).exit).toBe(0);
    expect((await project.talk(...command, 'small', '--date', '2026-02-30')).exit).toBe(2);
  }
});
