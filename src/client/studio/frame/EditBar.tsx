import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lastAnswer, redo, undo } from '../server/makeEdit.ts';
import { undoNames } from '../server/serverState.ts';
import { EditLine } from './EditLine.tsx';

/** What became of the last edit, at the window's foot, with what takes it back. It covers nothing that is being worked at. */
export function EditBar(): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const last = lastAnswer.value;
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return;
    // The page ends above it, and what is focused is scrolled to above it (studio.css).
    document.documentElement.style.setProperty('--edit-bar', `${current.offsetHeight}px`);
    const focused = document.activeElement;
    // A text that is written in scrolls by itself.
    if (focused?.matches('[contenteditable]') === false && isBehind(focused, current))
      focused.scrollIntoView({ block: 'nearest' });
  }, [last]);
  return (
    <div class="edit-bar" ref={bar} data-kind={last?.answer.kind}>
      <EditLine />
      <AgainButton />
      {last !== undefined && (
        <button
          type="button"
          onClick={() => {
            lastAnswer.value = undefined;
            document.querySelector('main')?.focus({ preventScroll: true });
          }}
        >
          Close
        </button>
      )}
    </div>
  );
}

/** Takes the edit back, or makes it again: one button for both ways, so that the focus stays where it is pressed. */
function AgainButton(): JSX.Element | null {
  const last = lastAnswer.value;
  if (last?.answer.kind !== 'done' || last.answer.files.length === 0) return null;
  const { wasUndone, answer } = last;
  const way = wasUndone ? 'redo' : 'undo';
  // Once something else has come, that is what would be undone.
  const isNewest = answer.undo[way] !== undefined && undoNames.value[way] === answer.undo[way];
  return (
    <button type="button" aria-disabled={!isNewest} onClick={() => void (isNewest && (wasUndone ? redo() : undo()))}>
      {wasUndone ? 'Do it again' : 'Undo this'}
    </button>
  );
}

function isBehind(element: Element, bar: Element): boolean {
  const [own, over] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
  return own.bottom > over.top && own.top < over.bottom && own.right > over.left && own.left < over.right;
}
