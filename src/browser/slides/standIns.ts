import { createHash } from 'node:crypto';
import type { FinishedPage } from '../../model/finishedPage.ts';
import { pngPicture } from '../../pdf/picture/pngPicture.ts';
import { standInJpeg } from '../../pdf/picture/standInJpeg.ts';

/** A picture that goes past the browser: what it shows instead, of the same size, and what comes in its place afterwards. */
export interface StandIn {
  /** The picture itself, as a `data:` URI: for looks at its slide. */
  readonly source: string;
  /** What stands in for it, as a `data:` URI. */
  readonly shown: string;
  /** Its object in a PDF. */
  readonly picture: Buffer;
}

/**
 * A page in which others stand in for its PNGs, and these by name; the name is said by `data-stand-in`. A picture that the page shows
 * more than once keeps its place: the browser packs it once.
 */
export function standIns<Page extends FinishedPage>(
  page: Page,
): { page: Page; standIns: ReadonlyMap<string, StandIn> } {
  const all = new Map<string, StandIn>();
  const shown = new Map<string, string>();
  const html = page.html.replace(
    /(<img\b[^>]*?)\ssrc="(data:kit,[\da-f]{16})"/g,
    (whole, start: string, address: string) => {
      const source = page.html.split(address).length === 2 ? page.resolveAsset(address) : undefined;
      const name = createHash('sha256').update(`stand-in ${address}`).digest('hex').slice(0, 16);
      const one = source === undefined ? undefined : standInFor(source, name);
      if (one === undefined) return whole;
      all.set(name, one);
      shown.set(`data:kit,${name}`, one.shown);
      return `${start} data-stand-in="${name}" src="data:kit,${name}"`;
    },
  );
  const resolveAsset = (address: string) => shown.get(address) ?? page.resolveAsset(address);
  return { page: all.size === 0 ? page : { ...page, html, resolveAsset }, standIns: all };
}

const pngStart = 'data:image/png;base64,';

function standInFor(source: string, name: string): StandIn | undefined {
  if (!source.startsWith(pngStart)) return undefined;
  const png = Buffer.from(source.slice(pngStart.length), 'base64');
  const picture = pngPicture(png);
  if (picture === undefined) return undefined;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (Math.max(width, height) > longest) return undefined;
  return { source, shown: `data:image/jpeg;base64,${standInJpeg(width, height, name).toString('base64')}`, picture };
}

/** No JPEG is longer, in pixels. */
const longest = 65_535;
