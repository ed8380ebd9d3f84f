import { describe, expect, it } from 'vitest';
import { faultPlace } from '../../../src/fences/mermaid/faultPlace.ts';
import type { MermaidFault } from '../../../src/model/mermaid.ts';

/** Where a fault stands in a file in which the fence begins in line 10, as `line:column+length`. */
function placeOf(source: string, fault: Omit<MermaidFault, 'message'>, column = 1, indent = column - 1): string {
  const at = { file: 'a.md', line: 11, column, length: 1 };
  const found = faultPlace({ source, at, indent, fence: { ...at, line: 10 } }, { message: 'wrong', ...fault });
  return `${found.line}:${found.column}+${found.length}`;
}

const flow = 'flowchart TD\n  A[Start --> B\n  B --> C';

describe('the place of a fault', () => {
  it('is where the parser says, to the end of the line when it names no length', () => {
    expect(placeOf(flow, { place: { line: 2, column: 5, length: 2 } })).toBe('12:5+2');
    expect(placeOf(flow, { place: { line: 2, column: 5 } })).toBe('12:5+11');
    expect(placeOf(flow, { place: { line: 2, column: 5, length: 99 } })).toBe('12:5+11');
  });

  it('is the whole line where there is no column, or nothing at it', () => {
    expect(placeOf(flow, { place: { line: 3 } })).toBe('13:3+7');
    expect(placeOf(flow, { place: { line: 2, column: 16 } })).toBe('12:3+13');
  });

  it('is the last line for one behind the text', () => {
    expect(placeOf(flow, { place: { line: 9 } })).toBe('13:3+7');
    expect(placeOf(`${flow}\n\n`, { place: { line: Number.POSITIVE_INFINITY } })).toBe('13:3+7');
  });

  it('counts what the parser never sees: YAML, comments, directives and blank lines above', () => {
    const above = '---\ntitle: x\n---\n%% why\n\n\n%% more\n';
    expect(placeOf(above + flow, { place: { line: 2, column: 5, length: 2 } })).toBe('19:5+2');
    expect(placeOf(`%%{init: {\n'theme': 'x'}}%%\n\n${flow}`, { place: { line: 2, column: 5 } })).toBe('15:5+11');
    expect(placeOf(`\n\n${flow}`, { place: { line: 1, column: 1, length: 9 } })).toBe('13:1+9');
    const between = flow.replace('\n  B', '\n\n   %% said between\n  B');
    expect(placeOf(between, { place: { line: 3, column: 3, length: 1 } })).toBe('15:3+1');
  });

  it('begins where the fence is indented', () => {
    expect(placeOf(flow, { place: { line: 2, column: 5, length: 2 } }, 3)).toBe('12:7+2');
    expect(placeOf(flow, { place: { line: 3 } }, 3)).toBe('13:5+7');
    expect(placeOf(flow, { place: { line: 1 } }, 21, 0)).toBe('11:21+12');
    expect(placeOf(flow, { place: { line: 2, column: 5, length: 2 } }, 21, 0)).toBe('12:5+2');
  });

  it('is in the YAML above, for a mistake in there', () => {
    expect(placeOf(`---\ntitle: [x\n---\n${flow}`, { frontLine: 1 })).toBe('12:1+9');
    expect(placeOf(`\n---\ntitle: [x\n---\n${flow}`, { frontLine: 1 })).toBe('13:1+9');
  });

  it('is at words that are named, else the first line that says something', () => {
    expect(placeOf('gitGraph\n commit\n checkout y', { words: 'checkout y' })).toBe('13:2+10');
    expect(placeOf('gitGraph\n commit', { words: 'nowhere' })).toBe('11:1+8');
    expect(placeOf('%% why\ngitGraph', {})).toBe('12:1+8');
  });
});
