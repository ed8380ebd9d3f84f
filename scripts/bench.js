/**
 * `npm run bench [-- --sizes 30,100 --runs 5]`: the kit beside the floor, Chromium alone printing the same finished page.
 * `npm run bench -- rivals [--html] [--sizes 30,100 --runs 3 --tools "the kit,marp" --all]`: whole commands of the kit, marp-cli, reveal-md
 * and decktape, for the same deck.
 * `npm run bench -- remote [--touches 200]`: from a touch on a phone's remote to the changed slide in the room.
 * `npm run bench -- studio [--touches 200 --runs 5]`: the studio's first card, a key's way to the slide, memory and bytes.
 * `npm run bench -- studio-hour [--touches 12000]`: memory over an hour's editing, typed without a pause.
 * Each prints its table as docs/performance.md has it.
 */
import { parseArgs } from 'node:util';
import { benchFloor } from './bench/floor.js';
import { benchRemote } from './bench/remote.js';
import { benchRivals } from './bench/rivals.js';
import { benchStudio } from './bench/studio.js';
import { benchStudioHour } from './bench/studioHour.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    runs: { type: 'string', default: '5' },
    /** For the remote; keys for the studio. 200 when not given, and for an hour those of a writer who types 200 a minute. */
    touches: { type: 'string' },
    /** For rivals: decks in HTML, not slides.pdf. */
    html: { type: 'boolean', default: false },
    /** For rivals: some of them alone, by name. */
    tools: { type: 'string' },
    /** For rivals: each at all sizes, slow ones too. */
    all: { type: 'boolean', default: false },
  },
});
const [what = 'floor', ...more] = positionals;
if (!['floor', 'rivals', 'remote', 'studio', 'studio-hour'].includes(what) || more.length > 0)
  throw new Error(
    `there is no bench \`${positionals.join(' ')}\`: \`rivals\`, \`remote\`, \`studio\` and \`studio-hour\` are four, and the other goes without a name`,
  );
const sizes = (values.sizes ?? (values.html ? '100' : '30,100,300,1000')).split(',').map(Number);
const runs = Number(values.runs);
const touches = Number(values.touches ?? (what === 'studio-hour' ? 12_000 : 200));
if ([...sizes, runs, touches].some((number) => !Number.isInteger(number) || number < 1))
  throw new Error('`--sizes` takes whole numbers with commas between them, `--runs` and `--touches` one');

if (what === 'floor') await benchFloor({ sizes, runs });
else if (what === 'remote') await benchRemote({ touches });
else if (what === 'studio-hour') await benchStudioHour({ keys: touches });
else if (what === 'studio') await benchStudio({ keys: touches, runs });
else await benchRivals({ sizes, runs, html: values.html, tools: values.tools?.split(','), all: values.all });
