import { faultName } from '../model/faultName.ts';
import type { PreviewFault } from '../model/preview.ts';
import type { Io } from './io.ts';

/**
 * Tells a preview's faults on the terminal as they come, each deck by itself: errors always, warnings only when a save has brought
 * them (of those that a deck begins with, their number), and that all errors are mended.
 */
export function tellFaults(io: Pick<Io, 'err' | 'debug'>): (deck: string, faults: readonly PreviewFault[]) => void {
  const told = new Map<string, readonly PreviewFault[]>();
  return (deck, faults) => {
    const before = told.get(deck) ?? [];
    const known = new Set(before.map(newsOf));
    const come = faults.filter((fault) => !known.has(newsOf(fault)));
    const silent = come.filter(({ isOld }) => isOld === true).length;
    for (const fault of come.filter(({ isOld }) => isOld !== true)) io.err(lineOf(deck, fault, io.debug));
    if (silent > 0) {
      io.err(`${deck}: ${silent} ${silent === 1 ? 'warning' : 'warnings'}; \`talk check ${deck}\` lists them.`);
    }
    if (hasErrors(before) && !hasErrors(faults)) io.err(`${deck}: mended.`);
    told.set(deck, faults);
  };
}

/** A warning that is new now is news, though one like it stood there before. */
function newsOf(fault: PreviewFault): string {
  return `${faultName(fault)} ${fault.isOld === true}`;
}

function lineOf(deck: string, { severity, code, message, place, stack }: PreviewFault, debug: boolean): string {
  const line = `${place === '' ? deck : place}  ${severity}  ${code}  ${message}`;
  return debug && stack !== undefined ? `${line}\n${stack}` : line;
}

function hasErrors(faults: readonly PreviewFault[]): boolean {
  return faults.some(({ severity }) => severity === 'error');
}
