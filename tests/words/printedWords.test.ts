import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What prints: slides, sheets, drawings, and the line of sources. */
const printing = ['src/render/sheets', 'src/render/slide', 'src/fences', 'src/compose', 'src/render/lastChecked.ts'];

/** Names that are the same in every language, or that data go by, and pages that are of no deck. */
const same: readonly (readonly [file: RegExp, words: RegExp])[] = [
  // The page of the ledger is the project's own, in the language of its facts.
  [/sheets\/renderFacts\.ts$/, /./],
  [/\.ts$/, /^(?:TTY|Natural Earth|US Census Bureau|Natural Earth, US Census Bureau)$/],
  [/map\//, /^(?:Russia|Indonesia|United States of America|contiguous (?:united states|usa)|lower \d+ states)$/],
  // GeoJSON's kinds of shapes, and classes.
  [/map\//, /^(?:(?:Multi)?(?:Polygon|Point)|GeometryCollection|Sphere)$/],
  [/renderCode\.ts$/, /^code numbered$/],
  [/svgText\.ts$/, /^var\(/],
  // Values of a ledger's key, by which a word is looked up.
  [/wallet\.ts$/, /^read (?:on|in) /],
  // Said to authors, in English.
  [/(?:unknownName|nearName|mapMistakes|mermaidDiagnostics|chartMistakes|ledgerIdHint|withTwin)\.ts$/, /./],
  [/(?:fitSlot|resolveTokens)\.ts$/, /^left out$|^(?:` of )?help line `$/],
];

function sourceFiles(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name).replaceAll('\\', '/'));
}

/** Texts of a source file that a reader would meet: what stands between tags or in attributes that are read, outside of styles. */
function readTexts(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isVariableDeclaration(node) && /css$|^frame$/i.test(node.name.getText())) return;
    if (ts.isFunctionDeclaration(node) && /css$/i.test(node.name?.getText() ?? '')) return;
    if (isForAuthors(node)) return;
    const text = textOf(node);
    if (text !== undefined) found.push(...spokenParts(text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found.filter((text) => !same.some(([where, words]) => where.test(file) && words.test(text)));
}

/** Faults, what editors explain of a schema, and what they put into an author's text, where it is hers. */
function isForAuthors(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return ['message', 'hint', 'example'].includes(node.name.getText());
  if (ts.isNewExpression(node)) return node.expression.getText() === 'TalkError';
  return ts.isCallExpression(node) && node.expression.getText().endsWith('.describe');
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return undefined;
}

/** Words: a capital with small letters behind it, or two words in a row, in attributes that are read or between tags. */
function spokenParts(text: string): readonly string[] {
  const read = [...text.matchAll(/(?:aria-label|alt|data-continued)="([^"]+)"/g)].map(([, words = '']) => words);
  const between = text
    .replace(/<[^>]*>?/g, '\n')
    .replace(/^[^<>]*>/, '\n')
    .split('\n')
    .map((part) => part.trim());
  const words = (part: string): boolean => /^[A-Z][a-z]{2,}/.test(part) || /[a-z]{2,} [a-z]{2,}/.test(part);
  // Styles, and lists of classes.
  const isMarkup = (part: string): boolean =>
    /[{}]|^[a-z-]+\(|="/.test(part) || /^[a-z]+(?: [a-z]+)*(?:-[a-z]+)+/.test(part);
  return [...read, ...between.filter((part) => words(part) && !isMarkup(part))];
}

describe('what the kit prints', () => {
  it.each(printing.flatMap(sourceFiles))('comes from the catalogue: %s', (file) => {
    expect(readTexts(file)).toEqual([]);
  });

  it('is found where it does not', () => {
    expect(spokenParts('<h2>Sources</h2><p class="in brief">')).toContain('Sources');
    expect(spokenParts('<svg role="img" aria-label="blank">')).toContain('blank');
    expect(spokenParts('</span> ends at ')).toContain('ends at');
    expect(spokenParts('<ul class="help-lines many">')).toEqual([]);
  });
});
