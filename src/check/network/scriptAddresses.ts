import { isRemote } from '../../html/isRemote.ts';
import { unescapedScript } from './unescapedScript.ts';

/** Remote addresses that a script names where it fetches, opens a connection or imports. What it only holds as text is none. */
export function scriptAddresses(script: string): string[] {
  return [...unescapedScript(script).matchAll(fetches)].flatMap((match) => match.slice(1)).filter(isRemote);
}

/** What stands in front of an address. A blank is for all that may part two signs of a script. */
const callers = [
  String.raw`\bimport \(?`,
  String.raw`\bfrom`,
  String.raw`\b(?:fetch|importScripts|sendBeacon) \(`,
  String.raw`\bnew\s+(?:WebSocket|EventSource|Worker|SharedWorker) \(`,
  String.raw`\.src =`,
  String.raw`\.open \( ["'\x60]\w+["'\x60] ,`,
];

/** White space and comments. */
const gap = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|//[^\n]*\n)*`;

const fetches = new RegExp(`(?:${callers.join('|').replaceAll(' ', gap)})${gap}["'\`]\\s*([^"'\`\\s]+)`, 'g');
