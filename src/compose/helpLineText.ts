import type { HelpLine } from '../model/ledger.ts';

/** What `{helpline:id}` or `{helpline:id.part}` prints; undefined when the help line has no such part. */
export function helpLineText(line: HelpLine, part: string | undefined): string | undefined {
  switch (part) {
    case undefined:
      return line.phone === undefined ? line.name : `${line.name}, ${line.phone}`;
    case 'name':
      return line.name;
    case 'phone':
      return line.phone;
    case 'tty':
      return line.tty;
    case 'text':
      return line.text?.number;
    case 'keyword':
      return line.text?.keyword;
    case 'chat':
      return line.chat;
    case 'email':
      return line.email;
    case 'hours':
      return line.hours;
    default:
      return undefined;
  }
}
