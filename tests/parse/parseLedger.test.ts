import { describe, expect, it } from 'vitest';
import { noHandoutTexts } from '../../src/model/handoutTexts.ts';
import { allRead } from '../../src/model/ledger.ts';
import { noSettings } from '../../src/model/projectSettings.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { factText, helpLineText, oneSource } from '../support/makeDeck.ts';

type Texts = Parameters<typeof parseLedger>[0];

function mistakes(files: Texts): string[] {
  return parseLedger(files).diagnostics.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`);
}

describe('parseLedger', () => {
  it('reads every kind of file into its place', () => {
    const { value, diagnostics } = parseLedger([
      { kind: 'facts', file: 'decks/facts.yaml', text: factText('size') + factText('people') },
      { kind: 'facts', file: 'decks/facts-more.yaml', text: factText('more') },
      { kind: 'glossary', file: 'decks/glossary.yaml', text: 'steppe: { meaning: Wide grass }\n' },
      { kind: 'helplines', file: 'decks/helplines.yaml', text: helpLineText('nht') },
      { kind: 'sources', file: 'decks/sources.yaml', text: oneSource },
      { kind: 'speaker', file: 'decks/speaker.yaml', text: '\uFEFFname: A. Speaker\r\n' },
    ]);
    expect(diagnostics).toEqual([]);
    expect([...value.facts.keys()]).toEqual(['size', 'people', 'more']);
    expect(value.facts.get('more')?.at).toEqual({ file: 'decks/facts-more.yaml', line: 1, column: 1, length: 4 });
    expect(value.facts.get('size')).toMatchObject({ id: 'size', status: 'firm', audience: 'general' });
    expect(value.glossary.get('steppe')).toMatchObject({ id: 'steppe', meaning: 'Wide grass' });
    expect(value.helpLines.get('nht')).toMatchObject({ id: 'nht', phone: '1-800-555-9050' });
    expect(value.sources.get('counted')).toMatchObject({ id: 'counted', short: 'The Counting Office' });
    expect(value.speaker).toEqual({ name: 'A. Speaker' });
  });

  it('is empty without files', () => {
    expect(parseLedger([]).value).toEqual({
      facts: new Map(),
      sources: new Map(),
      helpLines: new Map(),
      glossary: new Map(),
      handoutTexts: noHandoutTexts,
      speaker: {},
      settings: noSettings,
      words: new Map(),
      unread: allRead,
    });
  });

  it('tells of an id that two files give, at the second, and keeps the first', () => {
    const files: Texts = [
      { kind: 'facts', file: 'decks/facts.yaml', text: factText('size', { value: '1' }) },
      { kind: 'facts', file: 'decks/facts-more.yaml', text: `# more\n${factText('size', { value: '2' })}` },
    ];
    expect(mistakes(files)).toEqual(['decks/facts-more.yaml:2:1 duplicate-id']);
    expect(parseLedger(files).value.facts.get('size')?.value).toBe(1);
    const [{ message = '' } = {}] = parseLedger(files).diagnostics;
    expect(message).toContain('decks/facts.yaml:1');
  });

  it('lets a fact, a source, a help line and a word share an id', () => {
    expect(
      mistakes([
        { kind: 'facts', file: 'decks/facts.yaml', text: factText('counted') },
        { kind: 'sources', file: 'decks/sources.yaml', text: oneSource },
        { kind: 'helplines', file: 'decks/helplines.yaml', text: helpLineText('counted') },
        { kind: 'glossary', file: 'decks/glossary.yaml', text: 'counted: { meaning: told }\n' },
      ]),
    ).toEqual([]);
  });

  it.each<[string, Texts[number]['kind'], string, string]>([
    ['a key twice', 'facts', factText('a') + factText('a'), 'decks/x.yaml:9:1 bad-yaml'],
    ['a fact without its year', 'facts', factText('a').replace(/ {2}year.*\n/, ''), 'decks/x.yaml:2:3 bad-value'],
    ['hearsay without a hedge', 'facts', factText('a', { status: 'hearsay' }), 'decks/x.yaml:2:3 bad-value'],
    ['opinion without a hedge', 'facts', factText('a', { status: 'opinion' }), 'decks/x.yaml:2:3 bad-value'],
    [
      'a value beside values',
      'facts',
      factText('a', { value: '1', values: '{ "2010": 1 }' }),
      'decks/x.yaml:10:11 bad-value',
    ],
    ['a day of review that is none', 'facts', factText('a', { reviewBy: 'soon' }), 'decks/x.yaml:8:13 bad-value'],
    ['no source at all', 'facts', factText('a', { source: '[]' }), 'decks/x.yaml:6:11 bad-value'],
    [
      'a short name beyond a line',
      'sources',
      `${oneSource}`.replace('The', 'The very '.repeat(8)),
      'decks/x.yaml:4:10 bad-value',
    ],
    [
      'a help line without hours',
      'helplines',
      helpLineText('a').replace(/ {2}hours.*\n/, ''),
      'decks/x.yaml:2:3 bad-value',
    ],
    [
      'a day of proof that is none',
      'helplines',
      helpLineText('a', { verifiedOn: 'now' }),
      'decks/x.yaml:8:15 bad-value',
    ],
    ['a word without its meaning', 'glossary', 'a: { note: x }\n', 'decks/x.yaml:1:4 bad-value'],
    [
      'a site that is not safe on its way',
      'speaker',
      'name: A\nsite: http://example.org/\n',
      'decks/x.yaml:2:7 bad-value',
    ],
    ['a speaker’s key that is not known', 'speaker', 'name: A\nnick: B\n', 'decks/x.yaml:2:1 unknown-key'],
  ])('refuses %s', (_, kind, text, expected) => {
    expect(mistakes([{ kind, file: 'decks/x.yaml', text }])).toEqual([expected]);
  });

  it('reads on after a file that cannot be read', () => {
    const { value } = parseLedger([
      { kind: 'speaker', file: 'decks/speaker.yaml', text: 'nick: B\n' },
      { kind: 'facts', file: 'decks/facts.yaml', text: 'x: 1\n' },
      { kind: 'sources', file: 'decks/sources.yaml', text: oneSource },
    ]);
    expect(value.speaker).toEqual({});
    expect(value.facts.size).toBe(0);
    expect(value.sources.size).toBe(1);
  });

  it('says nothing of hearsay and opinion that have their hedge, and of firm facts that have none', () => {
    const hedge = 'people say that';
    const text =
      factText('a', { status: 'hearsay', hedge }) +
      factText('b', { status: 'opinion', hedge }) +
      factText('c', { hedge });
    expect(mistakes([{ kind: 'facts', file: 'decks/facts.yaml', text }])).toEqual([]);
  });
});
