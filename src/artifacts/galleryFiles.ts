import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile } from '../deliver/buildRecord.ts';
import type { StagedContent } from '../deliver/stageOutputs.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { BuildRecord } from '../model/buildRecord.ts';
import { pageParts } from '../model/finishedPage.ts';
import type { Project } from '../model/project.ts';
import { type GalleryEntry, renderGallery } from '../render/renderGallery.ts';
import { readThemeStyles } from '../themes/readTheme.ts';

/** Name of the page of all decks in the output folder. */
export const galleryFile = 'index.html';

/** A file for the output folder's root. */
interface GalleryFile {
  readonly path: string;
  readonly content: StagedContent;
}

/**
 * Makes index.html, the page of every deck that stands in an output folder, and the record behind it.
 * @param out absolute.
 */
export function galleryFiles(out: string, project: Project, fonts: FontLibrary) {
  const theme = readThemeStyles(project, 'steppe');
  const resolveAsset = (address: string) => theme?.files.get(address) ?? fonts.resolveAsset(address);
  /** @param coming the deck whose files are about to come into place. */
  return (record: BuildRecord, coming: string): GalleryFile[] => {
    const entries = Object.entries(record.decks)
      .map(([name, deck]): GalleryEntry => {
        const files = deck.outputs.filter(({ path }) => name === coming || existsSync(join(out, path)));
        return { name, ...deck.card, files };
      })
      .filter((entry) => entry.files.length > 0)
      .sort((a, b) => a.name.localeCompare(b.name));
    return [
      { path: galleryFile, content: pageParts(renderGallery(entries, theme?.css ?? '', fonts, resolveAsset)) },
      { path: recordFile, content: `${JSON.stringify(record)}\n` },
    ];
  };
}
