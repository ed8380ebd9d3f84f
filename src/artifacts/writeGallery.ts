import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile } from '../deliver/buildRecord.ts';
import { stageOutputs } from '../deliver/stageOutputs.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import { readThemeStyles } from '../load/readTheme.ts';
import type { BuildRecord } from '../model/buildRecord.ts';
import { pageParts } from '../model/finishedPage.ts';
import type { Project } from '../model/project.ts';
import { type GalleryEntry, renderGallery } from '../render/renderGallery.ts';

/** Writes index.html for every deck that stands in the output folder, and remembers the build. */
export function writeGallery(out: string, record: BuildRecord, project: Project, fonts: FontLibrary): void {
  const entries = Object.entries(record.decks)
    .map(([name, deck]): GalleryEntry => {
      const files = deck.outputs.filter(({ path }) => existsSync(join(out, path)));
      return { name, ...deck.card, files };
    })
    .filter((entry) => entry.files.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
  const stage = stageOutputs(out);
  try {
    const theme = readThemeStyles(project, 'steppe');
    const resolveAsset = (address: string) => theme?.files.get(address) ?? fonts.resolveAsset(address);
    stage.add('index.html', pageParts(renderGallery(entries, theme?.css ?? '', fonts, resolveAsset)));
    stage.add(recordFile, `${JSON.stringify(record)}\n`);
    stage.commit();
  } catch (cause) {
    stage.abandon();
    throw cause;
  }
}
