import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openRunFolder } from '../browser/runFolder.ts';
import { projectAround } from '../load/projectAround.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { TalkError } from '../model/talkError.ts';
import type { ChangedSlide, DeckChanges } from '../model/upgradePage.ts';
import { onInterrupt } from '../process/onInterrupt.ts';
import { renderUpgrade } from '../render/renderUpgrade.ts';
import { askKit, type OtherKit, otherKit } from './otherKit.ts';
import { withOutputs } from './withOutputs.ts';

/** What is asked of a comparison. */
export interface UpgradeRequest extends BuildRequest {
  /** Absolute path of the other kit's folder, or of its packed file. */
  readonly other: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What another kit would change. */
export interface UpgradeReport {
  /** Versions of the kit that runs, and of the other one. */
  readonly from: string;
  readonly to: string;
  readonly decks: readonly DeckChanges[];
  /** The page in the output folder. */
  readonly path: string;
}

/** Name of the page in the output folder. */
const upgradePage = 'upgrade.html';

/**
 * Has every slide of the project's decks drawn by this kit and by another one, and writes a page of those that differ, side by side.
 * Nothing else of the project changes.
 * @param version of the kit that runs.
 * @throws TalkError `usage`, `read-failed`, `file-in-the-way`, and what writing throws.
 */
export async function compareKits(
  request: UpgradeRequest,
  version: string,
  say: (line: string) => void,
): Promise<UpgradeReport> {
  const { kit } = projectAround(request.folder);
  const temporary = openRunFolder();
  const forget = onInterrupt(temporary.remove);
  try {
    return await withOutputs(request, async (outputs) => {
      outputs.claim([upgradePage]);
      const other = await otherKit(request.other, join(temporary.path, 'kit'));
      // It may not start, and tells so at once.
      say(`Drawing every slide by ${other.version} …`);
      const after = await drawSlides(other, join(temporary.path, 'after'), request);
      say(`Drawing every slide by ${version} …`);
      const before = await drawSlides({ folder: kit, version }, join(temporary.path, 'before'), request);
      const decks = [...new Set([...before.keys(), ...after.keys()])].map((name) =>
        compareDeck(name, before.get(name), after.get(name)),
      );
      const stage = outputs.openStage();
      stage.add(upgradePage, renderUpgrade({ from: version, to: other.version, decks }));
      await stage.commit();
      return { from: version, to: other.version, decks, path: upgradePage };
    });
  } finally {
    forget();
    temporary.remove();
  }
}

/** Slides of a deck as a kit drew them: by id, in order. Undefined when it found errors. */
type DrawnSlides = ReadonlyMap<string, { readonly title: string; readonly png: Buffer }> | undefined;

interface SheetAnswer {
  readonly error?: { readonly message: string };
  readonly decks?: readonly {
    readonly name: string;
    readonly pictures?: readonly { readonly slide: string; readonly title: string; readonly path: string }[];
  }[];
}

async function drawSlides(
  kit: OtherKit,
  out: string,
  request: UpgradeRequest,
): Promise<ReadonlyMap<string, DrawnSlides>> {
  const words = ['sheet', ...request.decks, '--each', '--out', out];
  const { error, decks = [] } = (await askKit(kit, words, request)) as SheetAnswer;
  if (error !== undefined) {
    throw new TalkError('usage', `The kit ${kit.version} could not draw the slides: ${error.message}`, {
      hint: 'A kit that is too old to draw single slides cannot be compared.',
    });
  }
  return new Map(
    decks.map(({ name, pictures }) => [
      name,
      pictures &&
        new Map(pictures.map(({ slide, title, path }) => [slide, { title, png: readFileSync(join(out, path)) }])),
    ]),
  );
}

function compareDeck(name: string, before: DrawnSlides, after: DrawnSlides): DeckChanges {
  const slides = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const changed = [...slides].flatMap((id): ChangedSlide[] => {
    const [old, fresh] = [before?.get(id), after?.get(id)];
    if (old !== undefined && fresh !== undefined && isSame(old.png, fresh.png)) return [];
    return [{ id, title: fresh?.title ?? old?.title ?? '', before: old?.png, after: fresh?.png }];
  });
  return { name, slides: slides.size, drawn: { before: before !== undefined, after: after !== undefined }, changed };
}

/** How much two colours of a picture may differ, of 1: pixelmatch’s own measure, without what smooths the edges of letters. */
const threshold = 0.05;

function isSame(one: Buffer, other: Buffer): boolean {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return false;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold }) === 0;
}
