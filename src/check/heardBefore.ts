import { hostOf, isSameHost } from '../model/loggedTalk.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A host that the manifest names (`host`, or `--host`) should not hear a section twice: the log of talks says which ones they have heard.
 * Talks of the day itself and later ones are not looked at, nor sections whose role it is to come each time. A host is known by the place
 * alone; another group of the same house may hear it for the first time, so it is a warning.
 *
 * Why: who comes back to a church after a year does not know what was told there, and listeners who hear a story again hear a speaker who
 * does not remember them.
 *
 * @example They have heard it, and the other section is new to them
 * ```yaml manifest
 * host: First Lutheran
 * sections:
 *   - part/one
 * #   ^^^^^^^^ heard-before
 *   - part/two
 * ```
 * ```yaml log
 * - { day: 2026-03-14, where: 'First Lutheran Church, Fargo', sections: [part/one] }
 * - { day: 2026-03-15, where: Hope Church, sections: [part/two] }
 * ```
 * ```md
 * ## A headline
 * ```
 * ```md part/two
 * ## Another headline
 * ```
 * @example ok: rehearsed, cut, or told on the day itself
 * ```yaml manifest
 * host: First Lutheran
 * date: 2026-03-14
 * ```
 * ```yaml log
 * - { day: 2026-03-01, kind: rehearsal, where: First Lutheran, sections: [part/one] }
 * - { day: 2026-03-02, where: First Lutheran, cut: [part/one] }
 * - { day: 2026-03-14, where: First Lutheran, sections: [part/one] }
 * ```
 * ```md
 * ## A headline
 * ```
 */
export const heardBefore = ruleOver(
  ['heard-before'],
  (deck) => (deck.manifest.host === undefined ? [] : deck.sections),
  ({ section, at }, { manifest }, { log }) => {
    if (section.role !== undefined) return [];
    const last = log.findLast(
      (talk) =>
        talk.kind === 'given' &&
        isSameHost(talk.where, manifest.host) &&
        (manifest.date === undefined || talk.day < manifest.date) &&
        talk.sections.some((told) => told.section === section.id && told.tookSeconds > 0),
    );
    if (last === undefined) return [];
    return [
      report('heard-before', {
        message: `${hostOf(last)} heard \`${section.id}\` on ${last.day}.`,
        at,
        hint: 'Take another section, or tell it as one that they know.',
      }),
    ];
  },
);
