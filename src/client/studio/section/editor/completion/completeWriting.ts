import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  pickedCompletion,
  snippet,
  startCompletion,
} from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { WritingWords } from '../../../../../model/writingWords.ts';
import type { Insertion, WritingOption } from './insertion.ts';
import { lineStart } from './lineStart.ts';
import type { ReferencePlace, WritingPlace } from './places.ts';
import { type OfferedWords, referenceText, writingOptions } from './writingOptions.ts';
import { writingPlace } from './writingPlace.ts';

/** What an editor asks of the page to complete what is written in it. */
export interface WritingHelp {
  /** What there is; undefined when nobody knows. */
  words(): WritingWords | undefined | Promise<WritingWords | undefined>;
  /** Asks for a fact that is not there yet. @param done it is there, by this id. */
  newFact(done: (id: string) => void): void;
}

/** Offers what can be written at the cursor, quietly: as something is begun that has an end, and when Ctrl and Space are pressed. */
export function completeWriting(help: WritingHelp): Extension {
  let isFirst = true;
  const source = (context: CompletionContext) => {
    const offered = offer(context, help, isFirst);
    isFirst = false;
    return offered;
  };
  return [
    autocompletion({
      override: [source],
      icons: false,
      // A list is seen as soon as it is there, and Enter is never meant for the line below it.
      interactionDelay: 0,
      optionClass: ({ type }) => `word-${type}`,
      tooltipClass: () => 'writing-words',
      maxRenderedOptions: 100,
    }),
    Prec.highest(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
  ];
}

function offer(
  context: CompletionContext,
  help: WritingHelp,
  isFirst: boolean,
): CompletionResult | null | Promise<CompletionResult | null> {
  const text = context.state.doc.toString();
  const isAnyFence = (): boolean => true;
  const begun = placeAt(text, context, isAnyFence);
  // Most keys are plain words, for which nothing is asked; the first key has the words ready for what comes.
  if (begun === undefined && !isFirst) return null;
  const words = help.words();
  if (begun === undefined) return null;
  const result = (known: WritingWords | undefined): CompletionResult | null =>
    known === undefined ? null : offerOf(context, text, known, help);
  return words instanceof Promise ? words.then(result) : result(words);
}

function offerOf(
  context: CompletionContext,
  text: string,
  words: WritingWords,
  help: WritingHelp,
): CompletionResult | null {
  const isYaml = (name: string): boolean =>
    words.fences.some(({ kind, shape }) => kind === name && shape !== undefined);
  const { pos, explicit } = context;
  const place = placeAt(text, context, isYaml);
  if (place === undefined) return null;
  const offered = writingOptions(place, text, pos, words);
  if (!explicit && isLoud(place, offered)) return null;
  const options = offered.options.map(completionOf);
  if (place.kind === 'reference' && place.of !== 'helpline' && place.id === undefined)
    options.push(newFactOption(place, text, help));
  if (options.length === 0) return null;
  const { from, to } = offered;
  // With each key the list is another, at once: between two lists Enter would begin a line.
  return { from, to, options, filter: false, update: (_before, _from, _to, next) => offerNow(next, words, help) };
}

function offerNow(context: CompletionContext, before: WritingWords, help: WritingHelp): CompletionResult | null {
  const words = help.words();
  return offerOf(context, context.state.doc.toString(), words instanceof Promise ? before : (words ?? before), help);
}

/** Where a line begins, what it can begin with is told to whoever asks for it. */
function placeAt(
  text: string,
  { pos, explicit }: CompletionContext,
  isYaml: (fence: string) => boolean,
): WritingPlace | undefined {
  return writingPlace(text, pos, isYaml) ?? (explicit ? lineStart(text, pos) : undefined);
}

/** A list that opens unasked, though nothing is begun yet, or nothing is left to choose. */
function isLoud(place: WritingPlace, { typed, options }: OfferedWords): boolean {
  if (place.kind === 'yaml' || place.kind === 'attribute' || place.kind === 'term') {
    if (typed === '') return true;
  }
  const isValue = (place.kind === 'yaml' && place.role !== 'key') || place.kind === 'attributeValue';
  return isValue && options[0]?.label === typed;
}

function completionOf({ label, detail, type, insert }: WritingOption): Completion {
  return { label, detail, type, apply: (view, completion, from, to) => put(view, completion, insert, from, to) };
}

function put(view: EditorView, completion: Completion, insert: Insertion, from: number, to: number): void {
  const { text, fields, goesOn } = insert;
  if (fields.length > 1) {
    snippet(snippetOf(view, insert, from))(view, completion, from, to);
    return;
  }
  const [start, end] = fields[0] ?? [text.length, text.length];
  view.dispatch({
    ...insertCompletionText(view.state, text, from, to),
    selection: { anchor: from + start, head: from + end },
    annotations: pickedCompletion.of(completion),
    scrollIntoView: true,
  });
  if (goesOn) startCompletion(view);
}

/** Tab goes from field to field, and from the last behind all of it. */
function snippetOf({ state }: EditorView, { text, fields }: Insertion, from: number): string {
  let template = '';
  let done = 0;
  for (const [index, [start, end]] of fields.entries()) {
    template += `${text.slice(done, start)}\${${index + 1}:${text.slice(start, end)}}`;
    done = end;
  }
  template += `${text.slice(done)}\${}`;
  // What the first line is set in by, all others get from the editor.
  const indent = /^\s*/.exec(state.doc.lineAt(from).text)?.[0] ?? '';
  return indent === '' ? template : template.replaceAll(`\n${indent}`, '\n');
}

function newFactOption(place: ReferencePlace, text: string, help: WritingHelp): Completion {
  const { from, to } = place.quoted ?? place;
  return {
    label: 'New fact …',
    detail: 'A figure with its source, kept once for all talks',
    type: 'new',
    apply(view) {
      // What is typed stays until the fact is there, and is taken back by nothing but its naming.
      view.dispatch({ selection: { anchor: from, head: Math.min(to, view.state.doc.length) } });
      help.newFact((id) => {
        const { main } = view.state.selection;
        const written = referenceText(place, text, `fact:${id}`);
        view.dispatch({ ...insertCompletionText(view.state, written, main.from, main.to), scrollIntoView: true });
        view.focus();
      });
    },
  };
}
