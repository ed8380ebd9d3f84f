import type { SheetContext } from '../sheets/sheetContext.ts';
import { cueLines } from './cueLines.ts';
import type { Cue } from './cueList.ts';

/** The operator's page as plain text. @param told as in renderOperatorSheet. */
export function cueText({ metadata, say }: SheetContext, cues: readonly Cue[], told: boolean): string {
  const head = [
    `${metadata.title}\n${say('labelOperator')}`,
    say(told ? 'operator.how' : 'operator.howSigned'),
    say('operator.black'),
  ];
  const rows = cues.map((cue) => {
    const { slide } = cue.rendered;
    const lines = [slide.title, ...cueLines(cue, say)].map((line) => `    ${line}`);
    return [`${slide.number}  ${cue.pictures.join(' – ')}`, ...lines].join('\n');
  });
  return `${[...head, ...rows].join('\n\n')}\n`;
}
