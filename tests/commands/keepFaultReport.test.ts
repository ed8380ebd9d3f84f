import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultReport, keepFaultReport } from '../../src/commands/keepFaultReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const run = { words: ['build', 'small', '--slot', '20'], version: '1.2.3' };
const secret = 'What nobody may read';

describe('a report of a fault', () => {
  it('says versions, the command, and where it arose', () => {
    const report = faultReport(new TypeError("Cannot read properties of undefined (reading 'slides')"), run);
    expect(report).toContain(`Talk Deck Kit 1.2.3, Node ${process.versions.node}, ${process.platform}`);
    expect(report).toContain('\ntalk build small --slot 20\n');
    expect(report).toContain("TypeError: Cannot read properties of undefined (reading 'slides')");
    expect(report).toMatch(/\n\s+at .*keepFaultReport\.test\.ts:\d+/);
  });

  it.each([
    ['an error', new Error(secret)],
    ['a text', secret],
    ['an error over JSON', new SyntaxError(`Unexpected token 'W', "${secret}" is not valid JSON`)],
    ['an error of the language', new TypeError(`Cannot read properties of undefined (reading '${secret}')`)],
    ['one over several lines', new Error(`one\n${secret}\n`)],
    ['a cause', new Error('outer', { cause: new Error(secret) })],
  ])('holds nothing of what a talk says: %s', (_, error) => {
    expect(faultReport(error, run)).not.toContain(secret);
  });

  it('keeps what the system says, without the name of who is at home here', () => {
    const error = Object.assign(new Error("ENOENT: no such file, open '/home/somebody/talk.md'"), { syscall: 'open' });
    expect(faultReport(error, run, '/home/somebody')).toContain("open '~/talk.md'");
  });

  it('is kept in the first folder that takes it', () => {
    const { root, write } = tempFolder();
    const file = write('file', '');
    const path = keepFaultReport(new Error('a'), run, [join(root, 'none'), file, root]);
    expect(path).toMatch(/talk-fault-[\w-]+\.txt$/);
    expect(readFileSync(path ?? '', 'utf8')).toContain('talk build small');
    expect(keepFaultReport(new Error('a'), run, [file])).toBeUndefined();
  });
});
