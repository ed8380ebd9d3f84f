import { describe, expect, it } from 'vitest';
import { noSettings } from '../../src/model/projectSettings.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { parseSettings } from '../../src/parse/parseSettings.ts';

const parsed = (text: string, ids: readonly string[] = []) => parseSettings('decks/project.yaml', text, new Set(ids));

const found = (text: string, ids: readonly string[] = []) =>
  parsed(text, ids).diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);

describe('decks/project.yaml', () => {
  it('becomes records by name', () => {
    const { value, diagnostics } = parsed(
      `hardTopics:
  Loss: { helpLines: [line], careNote: Be gentle. }
map:
  focus: Slovenia
  places: { Ljubljana: [14.51, 46.05] }
  aliases: { Slovenija: Slovenia }
  views:
    Alps: { lands: [Slovenia, Austria] }
`,
      ['line'],
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      hardTopics: new Map([['loss', { helpLines: ['line'], careNote: 'Be gentle.' }]]),
      map: {
        focus: 'Slovenia',
        places: new Map([['Ljubljana', [14.51, 46.05]]]),
        aliases: new Map([['Slovenija', 'Slovenia']]),
        views: new Map([['Alps', { lands: ['Slovenia', 'Austria'] }]]),
      },
    });
  });

  it.each<[string, string, string]>([
    ['an unknown key', 'hardTopix:\n  loss: {}\n', 'error unknown-key 1:1'],
    ['a position that is none', 'map:\n  places:\n    Here: [200, 10]\n', 'error bad-value 3:12'],
    ['a view without lands', 'map:\n  views:\n    Alps: { lands: [] }\n', 'error bad-value 3:20'],
    ['YAML that cannot be read', 'map: [\n', 'error bad-yaml 2:1'],
  ])('answers %s at its place, and counts for nothing', (_, text, at) => {
    expect(found(text)).toEqual([at]);
    expect(parsed(text).value).toEqual(noSettings);
  });

  it('answers a wish to make a subject easy at its place, and the subject stays hard', () => {
    const text = 'hardTopics:\n  loss: { careNote: Hm, locked: false }\n';
    expect(found(text)).toEqual(['error unknown-key 2:25']);
    expect(parsed(text).value.hardTopics).toEqual(new Map([['loss', { careNote: 'Hm' }]]));
  });

  it('names help lines that are there', () => {
    const text = 'hardTopics:\n  loss:\n    helpLines: [line, nobody]\n';
    expect(found(text, ['line'])).toEqual(['error unknown-helpline 3:23']);
    expect(found(text, ['line', 'nobody'])).toEqual([]);
  });

  it('belongs to what all decks share, wherever it stands among the files', () => {
    const helplines =
      'line: { name: L, hours: always, languages: [en], region: any, for: All., verifiedOn: 2026-01-01 }\n';
    const files = [
      { kind: 'project', file: 'decks/project.yaml', text: 'hardTopics: { loss: { helpLines: [line] } }\n' },
      { kind: 'helplines', file: 'decks/helplines.yaml', text: helplines },
    ] as const;
    for (const order of [files, files.toReversed()]) {
      const { value, diagnostics } = parseLedger(order);
      expect(diagnostics).toEqual([]);
      expect([...value.settings.hardTopics.keys()]).toEqual(['loss']);
    }
    expect(parseLedger([]).value.settings).toEqual(noSettings);
  });
});
