import type { PreviewFault } from '../model/preview.ts';
import type { Io } from './io.ts';

/**
 * Tells a preview's faults on the terminal as they come, each deck by itself: errors always, warnings only when a save has brought
 * them (of those that a deck begins with, their number), and that all errors are mended.
 */
export function tellFaults(io: Pick<Io, 'err' | 'debug'>): (deck: string, faults: readonly PreviewFault[]) => void {
  const told = new Map<string, ReadonlyMap<string, PreviewFault>>();
  return (deck, faults) => {
    const now = new Map(faults.map((fault) => [nameOf(fault), fault]));
    const before = told.get(deck);
    const come = [...now].filter(([name]) => before?.has(name) !== true).map(([, fault]) => fault);
    const warnings = come.filter(({ severity }) => severity === 'warning');
    const silent = before === undefined ? warnings : [];
    for (const fault of come.filter((one) => !silent.includes(one))) io.err(lineOf(deck, fault, io.debug));
    if (silent.length > 0) {
      io.err(
        `${deck}: ${silent.length} ${silent.length === 1 ? 'warning' : 'warnings'}; \`talk check ${deck}\` lists them.`,
      );
    }
    if (hasErrors(before) && !hasErrors(now)) io.err(`${deck}: mended.`);
    told.set(deck, now);
  };
}

/** The same mistake on another line is the same mistake: lines move while one writes. */
function nameOf({ severity, code, message, place }: PreviewFault): string {
  return `${severity} ${code} ${message} ${place.replace(/:\d+:\d+$/, '')}`;
}

function lineOf(deck: string, { severity, code, message, place, stack }: PreviewFault, debug: boolean): string {
  const line = `${place === '' ? deck : place}  ${severity}  ${code}  ${message}`;
  return debug && stack !== undefined ? `${line}\n${stack}` : line;
}

function hasErrors(faults: ReadonlyMap<string, PreviewFault> | undefined): boolean {
  return [...(faults ?? new Map<string, PreviewFault>()).values()].some(({ severity }) => severity === 'error');
}
