import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factClaim } from '../../src/model/claim.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { recordText } from '../../src/present/talkRecord.ts';
import { type LoggedParts, recordParts } from '../support/loggedTalk.ts';
import { factText, helpLineText, oneSource } from '../support/makeDeck.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const record = (parts: LoggedParts) => recordText(recordParts({ deck: 'small', ...parts }));
const facts = factText('depth', { value: '12' }) + factText('rank', { status: 'banned' }) + factText('same');
const ledger = {
  'decks/facts.yaml': facts,
  'decks/sources.yaml': oneSource,
  'decks/helplines.yaml': helpLineText('line'),
};
const given = {
  ...smallProject,
  ...ledger,
  'decks/log/2026-03-14-small.json': record({
    where: 'First Lutheran',
    for: 'youth group',
    sections: ['part/one'],
    cut: ['part/two'],
    said: { depth: 'a depth of 11', rank: 'the first of all', lost: 'a word' },
    polls: [{ slide: 'part-one-1', question: 'How deep?', answers: [{ text: 'ten', count: 3 }] }],
  }),
  'decks/log/2026-04-01-small.json': record({
    day: '2026-04-01',
    where: 'Hope Church',
    started: '2026-04-01T10:00:00.000Z',
    sections: ['part/one'],
    said: { depth: 'a depth of 11' },
  }),
  'decks/log/2026-04-02-small-rehearsal.json': record({
    day: '2026-04-02',
    kind: 'rehearsal',
    started: '2026-04-02T10:00:00.000Z',
    said: { depth: 'a depth of 11' },
  }),
};

interface Answer {
  readonly talks: readonly { readonly day: string }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly change: string;
    readonly now?: string;
    readonly heard: readonly { readonly where?: string; readonly words: string }[];
  }[];
}

const corrected = ({ corrections }: Answer): string[] =>
  corrections.map(({ id, change, heard }) => `${id} ${change} ${heard.map(({ where }) => where).join('+')}`);

describe('talk log', () => {
  it('lists given talks with what was skipped, by deck and host', async () => {
    const { talk } = tempProject(given);
    const { out, exit } = await talk('log');
    expect(exit).toBe(0);
    expect(out).toContain('2026-03-14  First Lutheran, youth group  small  version v1  9 of 10 min, 1 for questions');
    expect(out).toContain('part/two');
    expect(out).toContain('How deep? ten 3');
    expect(out).not.toContain('2026-04-02');
    const days = async (...options: string[]) =>
      (JSON.parse((await talk('log', ...options, '--json')).out) as Answer).talks.map(({ day }) => day);
    expect(await days()).toEqual(['2026-03-14', '2026-04-01']);
    expect(await days('--host', 'FIRST lutheran church')).toEqual(['2026-03-14']);
    expect(await days('--host', 'Youth Group')).toEqual(['2026-03-14']);
    expect(await days('--deck', 'other')).toEqual([]);
    expect((await talk('log', 'ad')).exit).toBe(2);
  });

  it('names what hosts have heard and no longer holds, until they know and until it changes again', async () => {
    const { talk, write, root } = tempProject(given);
    const report = async () => JSON.parse((await talk('log', '--json')).out) as Answer;
    const all = await report();
    expect(corrected(all)).toEqual([
      'depth corrected First Lutheran+Hope Church',
      'rank banned First Lutheran',
      'lost gone First Lutheran',
    ]);
    expect(all.corrections[0]?.heard[0]?.words).toBe('a depth of 11');
    expect(all.corrections[0]?.now).toContain('12');
    expect((await talk('log', '--corrections')).out).toContain('a depth of 11');
    const codes = async (): Promise<string[]> =>
      (JSON.parse((await talk('check', '--json')).out) as { diagnostics: { code: string }[] }[])
        .flatMap(({ diagnostics }) => diagnostics)
        .flatMap(({ code }) => (code === 'corrected-since' ? [code] : []));
    expect(await codes()).toHaveLength(3);

    expect((await talk('log', 'told', 'depth', '--host', 'hope church')).out).toContain('2026-04-01-small.json');
    expect(corrected(await report())[0]).toBe('depth corrected First Lutheran');
    for (const id of ['depth', 'rank', 'lost']) expect((await talk('log', 'told', id)).exit).toBe(0);
    expect(corrected(await report())).toEqual([]);
    expect(await codes()).toEqual([]);
    expect((await talk('log', 'told', 'depth')).exit).toBe(2);
    const noted = JSON.parse(readFileSync(join(root, 'decks/log/2026-03-14-small.json'), 'utf8')) as object;
    expect(noted).toMatchObject({ where: 'First Lutheran', told: [{ id: 'depth', day: '2026-11-21' }, {}, {}] });

    write('decks/facts.yaml', facts.replace('value: 12', 'value: 13'));
    expect(corrected(await report())).toEqual(['depth corrected First Lutheran+Hope Church']);
  });

  it('says nothing of what stands as it was said, nor of what may stand in a file that cannot be read', async () => {
    const fact = parseLedger([{ kind: 'facts', file: 'a', text: facts }]).value.facts.get('depth');
    const said = recordParts({ deck: 'small' });
    const text = recordText({ ...said, said: fact === undefined ? [] : [factClaim(fact, 'de')] });
    const { talk, write } = tempProject({ ...smallProject, ...ledger, 'decks/log/a.json': text });
    expect(corrected(JSON.parse((await talk('log', '--json')).out) as Answer)).toEqual([]);
    write('decks/facts.yaml', 'depth: [');
    expect(corrected(JSON.parse((await talk('log', '--json')).out) as Answer)).toEqual([]);
  });

  it('reads the others when one cannot be read, and says where it is wrong', async () => {
    const { talk } = tempProject({ ...given, 'decks/log/2026-05-01-small.json': '{\n  "format": 1,\n  "day": 5\n}\n' });
    const { out, err, exit } = await talk('log');
    expect(exit).toBe(1);
    expect(err).toContain('decks/log/2026-05-01-small.json:3:10  error  bad-value');
    expect(out).toContain('2026-04-01');
  });
});

describe('talk log add', () => {
  it('takes saved files in, each talk once, and refuses what is none', async () => {
    const { talk, root } = tempProject({
      ...smallProject,
      'saved.json': record({ where: 'Hope Church' }),
      'saved (1).json': record({ where: 'Hope Church' }),
      'notes.json': '[]',
    });
    const { out, exit } = await talk('log', 'add', 'saved.json', 'saved (1).json');
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toBe('decks/log/2026-03-14-small.json');
    expect(existsSync(join(root, 'decks/log/2026-03-14-small-2.json'))).toBe(false);
    expect((await talk('log')).out).toContain('Hope Church');
    expect((await talk('log', 'add', 'notes.json')).exit).toBe(1);
    expect((await talk('log', 'add', 'nowhere.json')).exit).toBe(2);
    expect((await talk('log', 'add')).exit).toBe(2);
  });
});

describe('a host that has heard a section', () => {
  it('is told of when the deck is checked or built for it, and not on the day of the talk itself', async () => {
    const { talk } = tempProject(given);
    const heard = async (...words: string[]): Promise<boolean> =>
      (await talk(...words)).err.includes('warning  heard-before');
    expect(await heard('check', 'small')).toBe(false);
    expect(await heard('check', 'small', '--host', 'First Lutheran')).toBe(true);
    expect(await heard('check', 'small', '--host', 'Another')).toBe(false);
    const build = ['build', 'small', '--only', 'deck'];
    expect(await heard(...build)).toBe(false);
    expect(await heard(...build, '--host', 'Hope Church')).toBe(true);
    expect(await heard('check', 'small', '--host', 'Hope Church', '--date', '2026-04-01')).toBe(false);
  });

  it('is told of anew when the log has grown since the last build', async () => {
    const { talk, write } = tempProject({
      ...smallProject,
      'decks/small.yaml': `host: Hope Church\n${smallProject['decks/small.yaml']}`,
    });
    const build = ['build', 'small', '--only', 'deck'];
    expect((await talk(...build)).err).not.toContain('warning  heard-before');
    write('decks/log/2026-03-14-small.json', record({ where: 'Hope Church', sections: ['part/one'] }));
    expect((await talk(...build)).err).toContain('warning  heard-before');
  });
});
