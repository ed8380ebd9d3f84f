import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleDocs } from '../../scripts/rules/readRuleDocs.ts';
import type { RuleDoc, RuleExample } from '../../scripts/rules/ruleDoc.ts';
import { type DiagnosticRule, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';
import { judgeExample } from '../support/judgeExample.ts';

const rules = readRuleDocs(process.cwd()).map((rule) => [rule.name, rule] as const);

describe.each(rules)('the examples in the comment of %s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.title, example] as const))('are true: %s', async (_, example) => {
    const { expected, found } = await judgeExample(example, rule.codes);
    expect(found).toEqual(expected);
    expect(Object.keys(expected).length === 0).toBe(example.said === 'ok');
  });

  it('show what passes, every code, and both severities of a code that has two', () => {
    const shown = rule.examples.flatMap(shownIn);
    expect(shown).toEqual(expect.arrayContaining(['ok', ...rule.codes]));
    expect(shown.some((one) => one.includes('('))).toBe(hasSteps(rule));
  });
});

it('finds rules, those of subfolders among them', () => {
  expect(rules.map(([name]) => name)).toEqual(expect.arrayContaining(['brokenLink', 'overflowDiagnostics']));
});

/** What an example says of its rule: `ok`, or codes, with their severity when it is not the usual one. */
function shownIn({ said, files }: RuleExample): string[] {
  const comments = files.flatMap(({ text }) => [...text.matchAll(/\^ ([a-z-]+(?: \((?:error|warning)\))?)/g)]);
  return [...(said === 'ok' ? ['ok'] : said), ...comments.map((match) => match[1] ?? '')];
}

/** Whether a rule’s file gives a severity of its own, or one of its codes is milder with decks of other tools. */
function hasSteps({ path, codes, examples }: RuleDoc): boolean {
  const ofDecks = examples.some(({ files }) => files.some(({ language }) => language === 'md'));
  const milder = Object.entries<DiagnosticRule>(diagnosticCodes).some(
    ([code, rule]) => codes.includes(code) && rule.external !== undefined,
  );
  return (ofDecks && milder) || /["'](?:error|warning)["']/.test(readFileSync(path, 'utf8'));
}
