import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorLook } from './editorLook.ts';

/** One of two texts that are shown beside each other. */
export interface ShownText {
  readonly label: string;
  readonly text: string;
}

/** Shows two texts side by side, to be read alone; what is the same in both is folded. @returns what takes them away. */
export function showDifferences(parent: HTMLElement, left: ShownText, right: ShownText): () => void {
  const side = ({ label, text }: ShownText) => ({
    doc: text,
    extensions: [
      ...editorLook,
      EditorView.lineWrapping,
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true' }),
    ],
  });
  const view = new MergeView({
    parent,
    a: side(left),
    b: side(right),
    gutter: false,
    collapseUnchanged: { margin: 2, minSize: 5 },
  });
  return () => view.destroy();
}
