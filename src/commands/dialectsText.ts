import { dialects } from '../parse/dialect/dialects.ts';
import { markdownTable } from './markdownTable.ts';

/** What is read of each dialect, as the guide tells it. A star stands where the author is told. */
export function dialectsText(): string {
  const parts = dialects.map(({ name, slides, notes, constructs }) => {
    const rows = constructs.map(({ written, read, hint }) => [written, hint === undefined ? read : `* ${read}`]);
    const fixed = [
      ['slides', slides],
      ['notes', notes],
    ];
    return `### ${name}\n\n${markdownTable(['Written', 'Read'], [...fixed, ...rows])}\n`;
  });
  return `${parts.join('\n')}\nWhere a * stands, \`other-dialect\` tells of it.\n`;
}
