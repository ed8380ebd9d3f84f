import type * as editor from '../../editor.ts';
import { requireElement } from '../../requireElement.ts';

export type EditorModule = typeof editor;

let loading: Promise<EditorModule> | undefined;

/** The editor's program, from a file of its own (renderStudioPage says where): asked for once. */
export function loadEditor(): Promise<EditorModule> {
  loading ??= new Promise<EditorModule>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = requireElement('#studio').dataset.editor ?? '';
    script.addEventListener('load', () => resolve((globalThis as unknown as { talk: EditorModule }).talk));
    script.addEventListener('error', () => {
      loading = undefined;
      reject(new Error('The editor could not be loaded. Is the studio’s window on this computer still open?'));
    });
    document.head.append(script);
  });
  return loading;
}
