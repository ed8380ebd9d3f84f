import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath, machine } from './machine.js';
import { freePort } from './rivals/freePort.js';
import { htmlFacts } from './rivals/htmlFacts.js';
import { installRivals } from './rivals/install.js';
import { measure } from './rivals/measure.js';
import { pdfFacts } from './rivals/pdfFacts.js';
import { hasProc } from './rivals/proc.js';
import { rivalTable } from './rivals/rivalTable.js';
import { packages, toolEnvironment, tools } from './rivals/tools.js';
import { writeDecks } from './rivals/writeDecks.js';
import { writeTalk } from './writeTalk.js';

const talk = fileURLToPath(new URL('../talk.js', import.meta.url));

/**
 * Prints what whole commands of each tool take from the same deck to slides.pdf, or to a deck in HTML: the tools in turn, `runs` times, all
 * with the browser that the kit finds, after one round on the smallest deck that does not count.
 * @param {{ sizes: readonly number[], runs: number, html: boolean, tools?: readonly string[], all: boolean }} wish `all`: slow ones, too
 */
export async function benchRivals({ sizes, runs, html, tools: names, all }) {
  const kind = html ? 'html' : 'pdf';
  const chosen = tools.filter((tool) => tool[kind] !== undefined && (names?.includes(tool.name) ?? true));
  const unknown = names?.filter((name) => !tools.some((tool) => tool.name === name)) ?? [];
  if (unknown.length > 0 || chosen.length === 0)
    throw new Error(`the tools are ${tools.map(({ name }) => `\`${name}\``).join(', ')}`);
  const modules = await installRivals();
  console.error(`The other tools stand in ${modules}.`);
  const folder = mkdtempSync(join(tmpdir(), 'talk-rivals-'));
  try {
    const table = rivalTable(kind);
    const versions = Object.entries(packages).map((one) => one.join(' '));
    const options = [
      ...(html ? ['--html'] : []),
      `--sizes ${sizes.join(',')} --runs ${runs}`,
      ...(names ? [`--tools "${names.join(',')}"`] : []),
      ...(all ? ['--all'] : []),
    ];
    const unmeasured = hasProc ? '' : '; no /proc here, so neither processor time nor memory';
    console.log(
      `\`npm run bench -- rivals ${options.join(' ')}\`: ${versions.join(', ')}; ${machine()}${unmeasured}.\n`,
    );
    console.log(table.head);
    await round(
      chosen.filter((tool) => runsAt(tool, sizes[0], all)),
      prepare(folder, 'first', sizes[0], modules),
      kind,
    );
    for (const size of sizes) {
      const deck = prepare(folder, String(size), size, modules);
      const running = chosen.filter((tool) => runsAt(tool, size, all));
      const rounds = [];
      for (let run = 1; run <= runs; run += 1) {
        console.error(`${size} slides, round ${run} of ${runs}`);
        const sound = running.filter(({ name }) => rounds.every((earlier) => earlier[name]?.failed === undefined));
        rounds.push(await round(sound, deck, kind));
      }
      for (const tool of chosen) console.log(table.row({ tool, size, rounds }));
      rmSync(deck.project, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runsAt({ most = Number.POSITIVE_INFINITY }, size, all) {
  return all || size <= most;
}

function prepare(folder, name, size, modules) {
  const project = join(folder, name);
  writeTalk(project, size);
  writeDecks(project, join(project, 'rivals'));
  return { project, modules };
}

/** Runs each tool once; returns by name what it took and what came of it. */
async function round(running, { project, modules }, kind) {
  const browser = browserPath();
  const results = {};
  for (const tool of running) {
    const out = join(project, 'out', tool.name);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const commands = tool[kind]({ talk, modules, browser, out, port: await freePort() });
    const cwd = tool.name === 'the kit' ? project : join(project, 'rivals');
    const taken = await measure(commands, { cwd, env: toolEnvironment(browser) });
    const facts = taken.failed === undefined ? await factsOf(kind, out) : {};
    results[tool.name] = { ...taken, ...facts };
  }
  return results;
}

/** Some tools end well without a file; they have failed, too. */
async function factsOf(kind, out) {
  try {
    return await (kind === 'pdf' ? pdfFacts(out) : htmlFacts(out));
  } catch (error) {
    return { failed: `no readable file: ${error.message}` };
  }
}
