import type { HelpLine } from '../model/ledger.ts';

/** What `{helpline:id}` or `{helpline:id.part}` prints; undefined when the help line has no such part. */
export function helpLineText(line: HelpLine, part: string | undefined): string | undefined {
  if (part === undefined) return line.phone === undefined ? line.name : `${line.name}, ${line.phone}`;
  return Object.hasOwn(ownParts, part) ? ownParts[part]?.(line) : undefined;
}

/** Parts that `{helpline:id.part}` may ask of this help line. */
export function helpLineParts(line: HelpLine): string[] {
  return Object.keys(ownParts).filter((part) => helpLineText(line, part) !== undefined);
}

const ownParts: Readonly<Record<string, (line: HelpLine) => string | undefined>> = {
  name: ({ name }) => name,
  phone: ({ phone }) => phone,
  tty: ({ tty }) => tty,
  text: ({ text }) => text?.number,
  keyword: ({ text }) => text?.keyword,
  chat: ({ chat }) => chat,
  email: ({ email }) => email,
  hours: ({ hours }) => hours,
};
