import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { pictureFiles } from '../insert/picture/pictureFiles.ts';

/**
 * Pictures that are dropped on the text, or pasted, are handed on, and the cursor goes to where they fell; the editor itself would put in
 * what stands in their files.
 */
export function pictureDrops(take: (pictures: readonly File[]) => void): Extension {
  return EditorView.domEventHandlers({
    dragover(event) {
      if (event.dataTransfer?.types.includes('Files') !== true) return false;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      return true;
    },
    drop(event, view) {
      const pictures = pictureFiles(event.dataTransfer?.files);
      if (pictures.length === 0 || view.state.readOnly) return false;
      const anchor = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      view.dispatch({ selection: { anchor } });
      take(pictures);
      return true;
    },
    paste(event, view) {
      const pictures = pictureFiles(event.clipboardData?.files);
      // Programs for texts and tables copy a picture of the words beside the words.
      if (pictures.length === 0 || event.clipboardData?.types.includes('text/plain') || view.state.readOnly)
        return false;
      take(pictures);
      return true;
    },
  });
}
