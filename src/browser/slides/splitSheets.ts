import type { PrintJob } from '../../model/output.ts';
import { sheetBreak } from '../../model/sheetBreak.ts';

/**
 * Fewest slides of a part. A second page costs 0.25 s of processor time; at 30 slides it gains nothing, at 100 as much as it costs, at 300 a
 * fifth of the whole build (`npm run bench -- rivals`).
 */
const leastSlides = 60;

/** Most parts of a document. */
const mostParts = 2;

/**
 * Cuts a page of sheets into parts that can be printed side by side and joined (pdf/join/joinPdfs.ts). How many there are follows from
 * the sheets alone, so that equal decks give equal bytes on every machine. A page whose sheets lead to each other, or that says
 * nothing of where it may be cut, stays whole.
 */
export function splitSheets(job: PrintJob): readonly PrintJob[] {
  const [opening = '', ...rest] = job.html.split(sheetBreak);
  const closing = rest.pop();
  const count = Math.min(mostParts, Math.floor(rest.length / leastSlides));
  if (closing === undefined || rest.length !== job.pages || count < 2) return [job];
  const parts = Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((at) => Math.round((at * rest.length) / count));
    return rest.slice(from, to).join(sheetBreak);
  });
  if (parts.some((part) => leadsOutside(part))) return [job];
  return parts.map((part) => ({ ...job, html: `${opening}${sheetBreak}${part}${sheetBreak}${closing}` }));
}

/** Whether a link, a style or a label of a part names an element that is not in it. */
function leadsOutside(part: string): boolean {
  const ids = new Set([...part.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return [...part.matchAll(/\shref="#([^"]+)"|url\(#([^)]+)\)/g)].some(([, link, style]) => !ids.has(link ?? style));
}
