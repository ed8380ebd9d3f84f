import type { HostReadMe, ReadMePart } from './hostReadMe.ts';

/** Most characters of a line: what an editor shows in a small window. */
const lineLength = 76;

/** READ ME.txt, with lines that no editor must break. */
export function readMeText({ title, about, parts }: HostReadMe): string {
  const head = [
    title,
    '='.repeat(Math.min([...title].length, lineLength)),
    ...about.flatMap((line) => wrapped(line, '')),
  ];
  return `${[head.join('\n'), ...parts.map(partText)].join('\n\n\n')}\n`;
}

function partText({ heading, lines, files }: ReadMePart): string {
  return [
    `${heading}\n${'-'.repeat([...heading].length)}`,
    ...lines.map((line) => wrapped(line, '').join('\n')),
    ...files.map(({ path, what }) => [path, ...wrapped(what, '    ')].join('\n')),
  ].join('\n\n');
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > lineLength) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
