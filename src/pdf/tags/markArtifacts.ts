/** A content stream whose decoration is marked, and what was found in it. */
export interface MarkedContent {
  readonly content: string;
  /** How many stretches were marked as artifacts. */
  readonly artifacts: number;
  /** Numbers of the marks that tags may lead to, in the order in which they are painted. */
  readonly marks: readonly number[];
  /** Names of the forms and pictures that it draws. */
  readonly forms: readonly string[];
  /** Whether it shows the glyph that stands for a missing letter. */
  readonly missingGlyph: boolean;
}

/**
 * Marks everything that a page paints outside its tags as an artifact: margin text, frames, lines to write on, cut marks
 * (ISO 32000-1, 14.8.2.2). Chromium leaves it bare, so that a reader cannot tell whether a tag was forgotten.
 *
 * A form that holds tags of its own (`taggedForms`, by their names on this page) is no decoration.
 *
 * Chromium writes one operator a line, so lines are all there is to read. @throws SyntaxError for content of another build.
 */
export function markArtifacts(stream: string, taggedForms: ReadonlySet<string> = new Set()): MarkedContent {
  const pieces: string[] = [];
  let copied = 0;
  let artifacts = 0;
  const marks: number[] = [];
  const forms: string[] = [];
  const nest: ('tag' | 'other')[] = [];
  let depth = 0;
  let open = false;
  let path = -1;
  let inText = false;
  const begin = (at: number): void => {
    if (open) return;
    pieces.push(stream.slice(copied, at), '/Artifact BMC\n');
    copied = at;
    open = true;
    artifacts += 1;
  };
  const end = (at: number): void => {
    if (!open) return;
    pieces.push(stream.slice(copied, at), 'EMC\n');
    copied = at;
    open = false;
  };
  for (let at = 0; at < stream.length; ) {
    const next = lineEnd(stream, at);
    const word = lastWord(stream, at, next);
    const kind = operators.get(word);
    if (kind === undefined && word !== '') throw new SyntaxError(`it paints with ${word}`);
    if (kind === 'mark' && !stream.slice(at, next).includes('/MCID')) {
      // Not a tag but a note to some letters, such as what they mean in Unicode: it goes with what it notes.
      nest.push('other');
      if (depth === 0) begin(at);
    } else if (kind === 'mark') {
      if (inText && depth === 0) throw new SyntaxError('a tag begins inside untagged text');
      if (depth === 0) end(at);
      if (nest.includes('tag')) throw new SyntaxError('a tag begins inside another');
      nest.push('tag');
      marks.push(Number(/\/MCID (\d+)/.exec(stream.slice(at, next))?.[1]));
      depth += 1;
    } else if (kind === 'unmark') {
      if (nest.pop() === 'tag') depth -= 1;
    } else if (depth === 0) {
      if (kind === 'path' && path < 0) path = at;
      if (kind === 'paint') begin(path < 0 ? at : path);
      if (kind === 'text') begin(at);
      if (kind === 'draw' && taggedForms.has(formIn(stream, at, next))) end(at);
      else if (kind === 'draw') begin(at);
      if (kind === 'save') end(at);
    }
    if (kind === 'draw') forms.push(formIn(stream, at, next));
    if (kind === 'paint' || kind === 'clip') path = -1;
    if (kind === 'text') inText = true;
    if (kind === 'untext') inText = false;
    at = next;
  }
  end(stream.length);
  if (nest.length !== 0) throw new SyntaxError('its tags are not closed');
  const content = pieces.join('') + stream.slice(copied);
  return { content, artifacts, marks, forms, missingGlyph: missingGlyph.test(stream) };
}

/** Glyph 0 in a string of glyph numbers. */
const missingGlyph = /<(?:[\da-f]{4})*?0000(?:[\da-f]{4})*> Tj/i;

type Kind = 'path' | 'paint' | 'clip' | 'text' | 'untext' | 'draw' | 'save' | 'mark' | 'unmark' | 'state';

/** Operators of ISO 32000-1, annex A, by what they mean here. `n` ends a path that is only a clip. */
const operators: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['path', 'm l c v y h re'],
      ['paint', 'f F f* B B* b b* S s'],
      ['clip', 'n'],
      ['text', 'BT'],
      ['untext', 'ET'],
      ['draw', 'Do sh'],
      ['save', 'q Q'],
      ['mark', 'BDC BMC'],
      ['unmark', 'EMC'],
      [
        'state',
        'cm gs w J j M d ri i W W* CS cs SC SCN sc scn G g RG rg K k Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ \' " MP DP',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind])),
);

function lineEnd(stream: string, at: number): number {
  const newline = stream.indexOf('\n', at);
  return newline < 0 ? stream.length : newline + 1;
}

/** `X25` of `/X25 Do`. */
function formIn(stream: string, from: number, to: number): string {
  return /\/(\S+)\s+Do\s*$/.exec(stream.slice(from, to))?.[1] ?? '';
}

function lastWord(stream: string, from: number, to: number): string {
  let end = to;
  while (end > from && stream.charCodeAt(end - 1) <= 32) end -= 1;
  let start = end;
  // An operator may follow its operand without a space: `<0085>Tj`, `>>BDC`.
  while (start > from && stream.charCodeAt(start - 1) > 32 && !')>]'.includes(stream.charAt(start - 1))) start -= 1;
  return stream.slice(start, end);
}
