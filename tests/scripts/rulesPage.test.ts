import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleDocs } from '../../scripts/rules/readRuleDocs.ts';
import { ruleDoc } from '../../scripts/rules/ruleDoc.ts';
import { ruleGroups } from '../../scripts/rules/ruleGroups.ts';
import { rulesPage } from '../../scripts/rules/rulesPage.ts';
import { type DiagnosticRule, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';

describe('docs/rules.md', () => {
  it('is what the comments of the rules say (else: npm run rules)', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(process.cwd()));
  });

  it('tells every rule once, with its reason', () => {
    const docs = readRuleDocs(process.cwd());
    expect(ruleGroups.flatMap(({ rules }) => rules).sort()).toEqual(docs.map(({ name }) => name).sort());
    for (const { name, what, why } of docs) expect([name, what === '', why === '']).toEqual([name, false, false]);
  });

  it('tells of every gate', () => {
    const told = new Set(readRuleDocs(process.cwd()).flatMap(({ codes }) => codes));
    const gates = Object.entries(diagnosticCodes as Readonly<Record<string, DiagnosticRule>>);
    expect(gates.flatMap(([code, { gate }]) => (gate === undefined || told.has(code) ? [] : [code]))).toEqual([]);
  });
});

describe('a rule’s head comment', () => {
  const source = `/** A helper. @example no example */
export const other = 1;

/**
 * What it asks for,
 * on two lines.
 *
 * Why: a reason.
 *
 * @example A title: with a colon
 * \`\`\`md
 * ## One
 *
 *   indented
 * \`\`\`
 * \`\`\`yaml facts
 * one:
 * \`\`\`
 * @example ok: another,
 * on two lines
 * \`\`\`html
 * <p>
 * \`\`\`
 * @example missing-alt, empty-slide: a third
 * \`\`\`md part/two
 * <!-- no comment ends here: -->
 * \`\`\`
 *
 * @param one of no concern
 */
export function someRule(one: string) {
  return [{ code: 'missing-alt' }, { code: 'empty-slide' }, { code: 'missing-alt' }];
}
`;

  it('is read in its parts', () => {
    expect(ruleDoc('src/check/someRule.ts', source)).toEqual({
      name: 'someRule',
      path: 'src/check/someRule.ts',
      codes: ['missing-alt', 'empty-slide'],
      what: 'What it asks for,\non two lines.',
      why: 'a reason.',
      examples: [
        {
          title: 'A title: with a colon',
          said: [],
          files: [
            { language: 'md', name: '', text: '## One\n\n  indented' },
            { language: 'yaml', name: 'facts', text: 'one:' },
          ],
        },
        {
          title: 'another, on two lines',
          said: 'ok',
          files: [{ language: 'html', name: '', text: '<p>' }],
        },
        {
          title: 'a third',
          said: ['missing-alt', 'empty-slide'],
          files: [{ language: 'md', name: 'part/two', text: '<!-- no comment ends here: -->' }],
        },
      ],
    });
  });

  it('is refused with an example that has no file or no title', () => {
    const bare = (example: string) => source.replace(/ \* @example A title[\s\S]*(?= \*\/\nexport function)/, example);
    expect(() => ruleDoc('src/check/someRule.ts', bare(' * @example Nothing\n'))).toThrow();
    expect(() => ruleDoc('src/check/someRule.ts', bare(' * @example\n * ```md\n * ```\n'))).toThrow();
    expect(() => ruleDoc('src/check/someRule.ts', bare(' * @example One\n * ```md\n * ```\n'))).not.toThrow();
  });

  it('is none in a file that makes no diagnostic', () => {
    expect(ruleDoc('src/check/other.ts', source.replaceAll('code:', 'kind:'))).toBeUndefined();
  });
});
