import { posix } from 'node:path';
import type { Checked } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { readAuthoredText } from './readText.ts';

/** A file of options and its text. */
interface OptionFile {
  readonly file: string;
  readonly text: string;
}

/** The files beside an external deck that say how it is to be read. */
export interface OptionFiles {
  readonly revealMd?: OptionFile;
  readonly reveal?: OptionFile;
}

/**
 * Reads `reveal-md.json` and `reveal.json`, or their `.json5`, from a deck's own folder. reveal-md looks for them where it is
 * started, which is most often there.
 * @param deck project path of the deck.
 * @returns beside them, project paths of all that were looked for: one that appears later is a change, too.
 */
export function readOptionFiles(project: Project, deck: string): Checked<OptionFiles> & { readonly inputs: string[] } {
  const paths = (name: string): string[] =>
    [`${name}.json5`, `${name}.json`].map((file) => posix.join(posix.dirname(deck), file));
  const first = (name: string) =>
    paths(name)
      .map((file) => ({ file, read: readAuthoredText(project, file) }))
      .find(({ read }) => read !== undefined);
  const revealMd = first('reveal-md');
  const reveal = first('reveal');
  return {
    value: {
      ...(revealMd?.read === undefined ? {} : { revealMd: { file: revealMd.file, text: revealMd.read.value } }),
      ...(reveal?.read === undefined ? {} : { reveal: { file: reveal.file, text: reveal.read.value } }),
    },
    diagnostics: [revealMd, reveal].flatMap((one) => one?.read?.diagnostics ?? []),
    inputs: [...paths('reveal-md'), ...paths('reveal')],
  };
}
