import { assetAddress } from '../load/assetAddress.ts';
import { cleanPicture } from '../load/picture/cleanPicture.ts';
import { isWholePng } from '../load/picture/isWholePng.ts';
import { pixelsWanted } from '../load/picture/pixelsWanted.ts';
import { pictureCache } from '../load/pictureCache.ts';
import type { Asset, Assets } from '../model/asset.ts';
import { assetKey } from '../model/assetKey.ts';
import type { AssetUse } from '../model/deck.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { LookAtPictures, PictureAnswer, PictureQuestion } from '../model/pictureLook.ts';
import { report } from '../model/report.ts';

/** What looking at pictures takes beside them. */
export interface PictureTools {
  /** Folder for what was made of pictures before, absolute. */
  readonly cache: string;
  /** Asks a browser; undefined where none is there, as in a check without one. */
  readonly look: LookAtPictures | undefined;
}

/** A picture of pixels, and what is asked about it. */
interface Candidate {
  readonly asset: Asset;
  readonly bytes: Buffer;
  readonly shrinkTo: number | undefined;
}

/**
 * Takes out what browsers cannot show to its last row, with a diagnostic where it is used, and puts smaller pictures in the place of those
 * with more pixels than any screen. What was found before is taken from the cache; where no browser can be asked the rest stays as it is.
 * @throws TalkError `browser-failed`, `print-timeout`; `no-browser` from a browser that is asked about every picture.
 */
export async function settlePictures(
  uses: readonly AssetUse[],
  assets: Assets,
  { cache: folder, look }: PictureTools,
): Promise<Checked<Assets>> {
  const cache = pictureCache(folder);
  const candidates = [...new Set(assets.values())].flatMap(candidateOf);
  const answers = new Map<Asset, PictureAnswer>();
  const open: Candidate[] = [];
  for (const candidate of candidates) {
    const { asset, shrinkTo } = candidate;
    const known = cache.read(asset.address, shrinkTo);
    // Another browser may show what the last one could not.
    const isOpen = known === undefined || known === 'broken';
    const own = isOpen ? ownAnswer(candidate) : undefined;
    const answer = own ?? known;
    if (answer !== undefined) answers.set(asset, answer);
    if (own !== undefined) cache.keep(asset.address, shrinkTo, own);
    else if (isOpen) open.push(candidate);
  }
  const looked = look === undefined || open.length === 0 ? [] : await look(open.map(questionOf));
  for (const [index, { asset, shrinkTo }] of open.entries()) {
    const answer = looked[index];
    if (answer === undefined) continue;
    answers.set(asset, answer);
    cache.keep(asset.address, shrinkTo, answer);
  }
  return settled(uses, assets, answers);
}

function candidateOf(asset: Asset): Candidate[] {
  const { mime, dataUri } = asset;
  if (!/^image\/(?!svg)/.test(mime)) return [];
  const bytes = Buffer.from(dataUri.slice(dataUri.indexOf(',') + 1), 'base64');
  return [{ asset, bytes, shrinkTo: pixelsWanted(mime, bytes) }];
}

function questionOf({ asset: { path, dataUri }, shrinkTo }: Candidate): PictureQuestion {
  return { path, dataUri, ...(shrinkTo === undefined ? {} : { shrinkTo }) };
}

/** What can be told without a browser. */
function ownAnswer({ asset, bytes, shrinkTo }: Candidate): PictureAnswer | undefined {
  const isWhole = asset.mime === 'image/png' && shrinkTo === undefined ? isWholePng(bytes) : undefined;
  return isWhole === undefined ? undefined : isWhole ? 'whole' : 'broken';
}

function settled(
  uses: readonly AssetUse[],
  assets: Assets,
  answers: ReadonlyMap<Asset, PictureAnswer>,
): Checked<Assets> {
  const smaller = new Map([...answers].map(([asset, answer]) => [asset, shrunkAsset(asset, answer)]));
  const kept = [...assets].flatMap(([key, asset]): [string, Asset][] =>
    answers.get(asset) === 'broken' ? [] : [[key, smaller.get(asset) ?? asset]],
  );
  const broken = [...answers].flatMap(([asset, answer]) => (answer === 'broken' ? [asset] : []));
  return {
    value: new Map(kept),
    diagnostics: broken.flatMap((asset) => brokenPicture(asset, usesOf(asset, uses, assets))),
  };
}

function shrunkAsset(asset: Asset, answer: PictureAnswer): Asset {
  if (typeof answer === 'string') return asset;
  // What the cache holds anyone may have written.
  const bytes = cleanPicture(answer.mime, Buffer.from(answer.data, 'base64'));
  if (bytes === undefined) return asset;
  return {
    ...asset,
    mime: answer.mime,
    address: assetAddress(bytes),
    dataUri: `data:${answer.mime};base64,${bytes.toString('base64')}`,
  };
}

function usesOf(asset: Asset, uses: readonly AssetUse[], assets: Assets): AssetUse[] {
  return uses.filter(({ at, href }) => assets.get(assetKey(at.file, href)) === asset);
}

function brokenPicture({ path }: Asset, [first, ...others]: readonly AssetUse[]): Diagnostic[] {
  if (first === undefined) return [];
  return [
    report('missing-picture', {
      message: `\`${path}\` is damaged or breaks off: browsers cannot show all of it.`,
      at: first.at,
      hint: 'Copy it from where it came from once more, or save it anew in a program for pictures.',
      ...(others.length === 0 ? {} : { related: others.map(({ at }) => ({ ...at, message: 'The same picture.' })) }),
    }),
  ];
}
