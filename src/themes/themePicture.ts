import { extname, join } from 'node:path';
import { assetAddress } from '../load/assetAddress.ts';
import { cleanPicture } from '../load/picture/cleanPicture.ts';
import { pictureSize } from '../load/picture/pictureSize.ts';
import { pictureTypes } from '../load/picture/pictureTypes.ts';
import { readContained } from '../load/readContained.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { ThemeFolder } from './themeChain.ts';

/** A picture of a theme's folder. */
export interface ThemePicture {
  readonly address: string;
  readonly dataUri: string;
  /** Its width for a height of 1; 1 for one that does not say. */
  readonly ratio: number;
}

/** Reads a picture that a theme.yaml names, without what it says beside what it shows. @param at where it is named. */
export function themePicture(theme: ThemeFolder, file: string, at: SourceSpan): ThemePicture | Diagnostic {
  const mime = pictureTypes[extname(file).toLowerCase()];
  const read = readContained(theme.root, join(theme.folder, file));
  const told = (what: string, hint: string): Diagnostic =>
    report('missing-picture', { message: `\`${file}\` ${what}.`, at, hint });
  if (read.kind === 'outside') return told('leads out of the project', `Copy it into ${theme.path}.`);
  if (read.kind !== 'read') return told('is not there', `Pictures of a theme are looked for in ${theme.path}.`);
  const bytes = mime === undefined ? undefined : cleanPicture(mime, read.bytes);
  if (mime === undefined || bytes === undefined)
    return told('is no picture that can be shown', 'Take an SVG, a PNG or a JPEG.');
  const { width = 1, height = 1 } = pictureSize(bytes) ?? {};
  return {
    address: assetAddress(bytes),
    dataUri: `data:${mime};base64,${bytes.toString('base64')}`,
    ratio: height > 0 && width > 0 ? width / height : 1,
  };
}
