import { type DiagnosticRule, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';
import { readRuleDocs } from './readRuleDocs.ts';
import type { ExampleFile, RuleDoc, RuleExample } from './ruleDoc.ts';
import { type RuleGroup, ruleGroups } from './ruleGroups.ts';

/** The text of docs/rules.md. @param root the kit's folder. @throws Error when a group names a rule that there is not. */
export function rulesPage(root: string): string {
  const docs = new Map(readRuleDocs(root).map((doc) => [doc.name, doc]));
  const groups = ruleGroups.map((group) => ({
    ...group,
    docs: group.rules.map((name) => {
      const doc = docs.get(name);
      if (doc === undefined) throw new Error(`There is no rule ${name}.`);
      return doc;
    }),
  }));
  const contents = groups.map(contentsOf).join('\n\n');
  const rules = groups.map(({ title, intro, docs }) => `## ${title}\n\n${intro}\n\n${docs.map(ruleText).join('\n\n')}`);
  return `${preface}\n\n${contents}\n\n${rules.join('\n\n')}\n`;
}

const preface = `<!-- Written by \`npm run rules\` from the head comments in src/check. Change it there. -->

# Rules

What \`talk check\` and every build hold a talk against, beside what must be there for it to be read at all. Each rule has codes. An
error keeps the deck from being written, a warning does not. A rule is one of three kinds:

- **open**: a project may make it milder or stricter, or turn it off, under \`severity\` in decks/gates.yaml;
- **locked**: it guards people who are not there to object, so no project can change it;
- **fixed**: without it a deck does not work, so there is nothing to choose.

The examples are run as tests. A comment stands under the line that it speaks of; its carets stand under the words that a rule points
at. Where the opening of the comment is in the way, the number of the first column stands before them. After them come
the code and, in brackets, a severity other than the usual one. What an example leaves out is filled in so that nothing else is
wrong: a section without front matter has a title and one minute, the manifest names all sections for adults and has a slot of
60 minutes, a fact was counted in 2010 and has a source. Today is the 21st of November, 2026.`;

function contentsOf({ title, docs }: RuleGroup & { readonly docs: readonly RuleDoc[] }): string {
  const rows = docs.flatMap((doc) =>
    doc.codes.map((code) => {
      const { meaning } = ruleOf(code);
      return `| [\`${code}\`](#${slug(headingOf(doc))}) | ${severities(doc, code)} | ${gateOf(code)} | ${meaning} |`;
    }),
  );
  return [`**${title}**`, '', '| Code | Severity | Kind | What is wrong |', '|---|---|---|---|', ...rows].join('\n');
}

function ruleText(doc: RuleDoc): string {
  const kinds = doc.codes.map((code) =>
    doc.codes.length === 1
      ? `${severities(doc, code)}, ${gateOf(code)}`
      : `\`${code}\`: ${severities(doc, code)}, ${gateOf(code)}`,
  );
  return [
    `### ${headingOf(doc)}`,
    `*${kinds.join(' · ')} · [${doc.name}.ts](../${doc.path})*`,
    unwrapped(doc.what),
    `**Why.** ${capitalized(unwrapped(doc.why))}`,
    ...doc.examples.map(exampleText),
  ].join('\n\n');
}

function headingOf({ codes }: RuleDoc): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}

/** The address of a heading as GitHub makes it. */
function slug(heading: string): string {
  return heading.replace(/[^a-z -]/g, '').replaceAll(' ', '-');
}

function exampleText({ title, said, files }: RuleExample): string {
  const verdict = said === 'ok' ? '✓' : '✗';
  const unplaced = said === 'ok' || said.length === 0 ? '' : `: ${said.map((code) => `\`${code}\``).join(', ')}`;
  const one = files.length === 1;
  return [`${verdict} **${capitalized(title)}**${unplaced}`, ...files.map((file) => fileText(file, one))].join('\n\n');
}

function fileText({ language, name, text }: ExampleFile, alone: boolean): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const block = `${fence}${language}\n${text}\n${fence}`;
  return alone && name === '' ? block : `${labelOf(language, name)}:\n\n${block}`;
}

/** Which file a block is. */
function labelOf(language: string, name: string): string {
  if (language === 'html') return name === 'private' ? 'A page for the speaker alone' : 'A page for everyone';
  if (language === 'md') return name === 'external' ? '`talk.md`' : `\`decks/sections/${name || 'part/one'}.md\``;
  return yamlLabels[name] ?? `\`decks/${name}.yaml\``;
}

const yamlLabels: Readonly<Record<string, string>> = {
  manifest: 'The deck’s manifest',
  credits: '`assets/credits.yaml`',
  privacy: '`decks/privacy.yaml`, which holds hashes of these words',
  seen: 'What a browser saw',
  codes: 'What a browser read off its codes',
  fits: 'What a printed handout had no room for',
  metadata: 'What a PDF says of itself',
};

/** The severity of a code, then those others that the examples show. */
function severities({ examples }: RuleDoc, code: string): string {
  const { severity } = ruleOf(code);
  const others = examples.flatMap(({ files }) =>
    files.flatMap(({ text }) =>
      [...text.matchAll(/\^ ([a-z-]+) \((error|warning)\)/g)].flatMap((match) => (match[1] === code ? [match[2]] : [])),
    ),
  );
  return [severity, ...new Set(others)].join(' or ');
}

function gateOf(code: string): string {
  return ruleOf(code).gate ?? 'fixed';
}

function ruleOf(code: string): DiagnosticRule {
  const rule = (diagnosticCodes as Readonly<Record<string, DiagnosticRule>>)[code];
  if (rule === undefined) throw new Error(`There is no code ${code}.`);
  return rule;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Paragraphs of a comment, each on one line. */
function unwrapped(text: string): string {
  return text.replace(/(?<!\n)\n(?![\n-])/g, ' ');
}
