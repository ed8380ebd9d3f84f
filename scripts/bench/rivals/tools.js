import { join } from 'node:path';

/** What is installed, at which version: all of it as it stood on the day, what these packages need included. */
export const packages = { '@marp-team/marp-cli': '4.5.1', 'reveal-md': '6.1.4', decktape: '3.16.1' };
export const packagesAsOf = '2026-11-01';

/** Seconds that Marp lets a step of the browser take; 30 as it comes, which is too few for 1,000 slides beside other work. */
const marpPatience = 600;

/**
 * The tools, each with the arguments for Node of the commands that make slides.pdf (`pdf`) or a deck in HTML (`html`) in the folder `out`; the
 * folder they run in is the deck's. `most`: the largest deck that it is tried on unless asked, for those that take minutes.
 * All are run as they come: what their pages look like, and what they add to a PDF, is their own affair.
 */
export const tools = [
  {
    name: 'the kit',
    pdf: ({ talk, out }) => [[talk, 'build', 'big', '--out', out, '--only', 'slides', '--force']],
    html: ({ talk, out }) => [[talk, 'build', 'big', '--out', out, '--only', 'deck', '--force']],
  },
  {
    name: 'marp',
    pdf: ({ modules, out }) => [[...marp(modules), ...marpPdf, '-o', join(out, 'slides.pdf')]],
    html: ({ modules, out }) => [[...marp(modules), '-o', join(out, 'deck.html')]],
  },
  {
    name: 'reveal-md',
    most: 300,
    pdf: ({ modules, out, browser, port }) => [
      [
        ...revealMd(modules),
        ...['--print', join(out, 'slides.pdf'), '--port', String(port)],
        `--puppeteer-chromium-executable=${browser}`,
        ...sandbox.map((flag) => `--puppeteer-launch-args=${flag}`),
      ],
    ],
    html: ({ modules, out }) => [[...revealMd(modules), '--static', out]],
  },
  {
    name: 'decktape',
    most: 100,
    // It takes finished decks: here those of reveal-md, in the same folder, which is the command that its users run first.
    pdf: ({ modules, out, browser }) => [
      [...revealMd(modules), '--static', join(out, 'deck')],
      [
        join(modules, 'decktape', 'decktape.js'),
        ...['--chrome-path', browser, ...sandbox.map((flag) => `--chrome-arg=${flag}`)],
        ...['reveal', join(out, 'deck', 'index.html'), join(out, 'slides.pdf')],
      ],
    ],
  },
];

/** Chromium refuses its sandbox to root. Marp takes that from CHROME_NO_SANDBOX. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What all are given: the browser, and no questions to the network about newer versions. */
export function toolEnvironment(browser) {
  return {
    CHROME_PATH: browser,
    NO_UPDATE_NOTIFIER: '1',
    ...(sandbox.length > 0 && { CHROME_NO_SANDBOX: '1' }),
  };
}

const marpPdf = ['--pdf', '--allow-local-files', '--browser-timeout', String(marpPatience)];

function marp(modules) {
  return [join(modules, '@marp-team', 'marp-cli', 'marp-cli.js'), 'marp.md', '--no-stdin'];
}

function revealMd(modules) {
  return [join(modules, 'reveal-md', 'bin', 'reveal-md.js'), 'reveal.md'];
}
