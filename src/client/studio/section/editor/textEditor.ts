import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { diff } from '@codemirror/merge';
import { Compartment, EditorState, type Text, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, type ViewUpdate } from '@codemirror/view';
import type { TextEdit } from '../../../../model/textEdit.ts';
import { blockPlace } from './blockPlace.ts';
import { completeWriting, type WritingHelp } from './completion/completeWriting.ts';
import { coveredEdges } from './coveredEdges.ts';
import { editorLook } from './editorLook.ts';
import { changeLineEnds, type EndsChange, putLineEnds, takeLineEnds } from './ownLineEnds.ts';
import { pictureDrops } from './pictureDrops.ts';
import { type TextFault, textMarks } from './textMarks.ts';

/** The language in which a text is written. */
export interface SpokenLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl';
}

export interface TextEditorWish {
  readonly parent: HTMLElement;
  /** The file's text, byte for byte. */
  readonly text: string;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly spoken: SpokenLanguage;
  /** The author has changed it. */
  changed(): void;
  /** The cursor is in another line, from 1. */
  moved(line: number): void;
  /** She has gone elsewhere. */
  left(): void;
  save(): void;
  /** She has dropped or pasted pictures; the cursor is where they are to stand. */
  dropped(pictures: readonly File[]): void;
  /** What completes what she begins to write. */
  readonly help: WritingHelp;
}

/** A text that is open in CodeMirror. Line ends and byte-order mark of its file stay what they are (ownLineEnds). */
export interface TextEditor {
  /** As the file is to be written. */
  text(): string;
  /** Shows what somebody else has made of it: only what differs changes, so that the cursor stays, and it is no step to undo. */
  take(text: string): void;
  /** The line of the cursor, from 1. */
  line(): number;
  /** The cursor goes there, and she writes on. */
  goTo(line: number, column?: number): void;
  /** The same without the focus, and the page stays where it is. */
  beAt(line: number): void;
  /** Puts text in at the cursor, on lines of its own where it has several. */
  insert(text: string): void;
  mark(faults: readonly TextFault[]): void;
  lock(isLocked: boolean): void;
  close(): void;
}

export function openTextEditor({ parent, text, label, spoken, help, ...hear }: TextEditorWish): TextEditor {
  let opened = takeLineEnds(text);
  let ends = { mark: opened.mark, ends: opened.ends };
  let line = 1;
  let isTaken = false;
  const lock = new Compartment();
  const follow = (update: ViewUpdate): void => {
    if (update.docChanged) {
      ends = changeLineEnds(ends, endsChanges(update));
      if (!isTaken) hear.changed();
    }
    const now = lineOf(update.state);
    if (now !== line) {
      line = now;
      hear.moved(now);
    }
    if (update.focusChanged && !update.view.hasFocus) hear.left();
  };
  const save = (): boolean => {
    hear.save();
    return true;
  };
  const view = new EditorView({
    parent,
    doc: opened.lines,
    extensions: [
      history(),
      drawSelection(),
      lineNumbers(),
      highlightActiveLine(),
      lintGutter(),
      EditorView.lineWrapping,
      yamlFrontmatter({ content: markdown() }),
      ...editorLook,
      pictureDrops(hear.dropped),
      EditorView.scrollMargins.of(coveredEdges),
      EditorView.contentAttributes.of({
        'aria-label': label,
        spellcheck: 'true',
        // What can be edited can be tabbed to anyway; checkers of what scrolls ask for it in so many words.
        tabindex: '0',
        lang: spoken.language,
        dir: spoken.direction ?? 'ltr',
      }),
      completeWriting(help),
      keymap.of([{ key: 'Mod-s', run: save, preventDefault: true }, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      EditorView.updateListener.of(follow),
      lock.of([]),
    ],
  });

  return {
    text() {
      const lines = view.state.doc.toString();
      // What is undone altogether is the file again, whichever ends went and came meanwhile.
      return lines === opened.lines
        ? opened.mark + putLineEnds(lines, { ...opened, mark: '' })
        : putLineEnds(lines, ends);
    },
    take(next) {
      const wanted = takeLineEnds(next);
      const before = view.state.doc.toString();
      const changes = diff(before, wanted.lines, { scanLimit: 500, timeout: 100 }).map(
        ({ fromA, toA, fromB, toB }) => ({
          from: fromA,
          to: toA,
          insert: wanted.lines.slice(fromB, toB),
        }),
      );
      isTaken = true;
      if (changes.length > 0) view.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
      isTaken = false;
      opened = wanted;
      ends = { mark: wanted.mark, ends: wanted.ends };
    },
    line: () => line,
    goTo(wanted, column = 1) {
      const anchor = placeOf(view.state.doc, wanted, column);
      // The line comes to the top of the text, and the page stays where it is as long as the line is seen.
      view.scrollDOM.scrollTop = view.lineBlockAt(anchor).top - 24;
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { yMargin: 24 }) });
      view.focus();
    },
    beAt(wanted) {
      const anchor = placeOf(view.state.doc, wanted, 1);
      view.dispatch({ selection: { anchor } });
      view.scrollDOM.scrollTop = view.lineBlockAt(anchor).top - 24;
    },
    insert(words) {
      const chosen = view.state.selection.main;
      const place = words.includes('\n') && chosen.empty ? blockPlace(view.state.doc, chosen.from) : undefined;
      const [from, to] = [place ?? chosen.from, place ?? chosen.to];
      const at = view.state.doc.lineAt(from);
      const [before, after] = words.includes('\n') ? [at.from === from ? '' : '\n\n', '\n'] : ['', ''];
      const insert = view.state.toText(before + words + after);
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    mark(faults) {
      const marks = textMarks(view.state.doc, faults, (edits) => mend(view, edits));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    lock(isLocked) {
      view.dispatch({
        effects: lock.reconfigure(isLocked ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : []),
      });
    },
    close: () => view.destroy(),
  };
}

function placeOf(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(from + column - 1, to);
}

function lineOf({ doc, selection }: EditorState): number {
  return doc.lineAt(selection.main.head).number;
}

function endsChanges({ startState, changes }: ViewUpdate): EndsChange[] {
  const { doc } = startState;
  const found: EndsChange[] = [];
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    const line = doc.lineAt(fromA).number - 1;
    found.push({ line, gone: doc.lineAt(toA).number - 1 - line, come: inserted.lines - 1 });
  }, true);
  return found;
}

/** Makes mends whose words still stand there: one step to undo. */
function mend(view: EditorView, edits: readonly TextEdit[]): void {
  const { doc } = view.state;
  const changes = edits.flatMap(({ at, from: old, to: insert }) => {
    if (at.line > doc.lines) return [];
    const from = doc.line(at.line).from + at.column - 1;
    const to = from + old.length;
    return doc.sliceString(from, to) === old ? [{ from, to, insert }] : [];
  });
  view.dispatch({ changes, scrollIntoView: true });
  view.focus();
}
