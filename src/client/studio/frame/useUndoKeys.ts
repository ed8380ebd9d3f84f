import { useEffect } from 'preact/hooks';
import { redo, undo } from '../server/makeEdit.ts';

/** Ctrl+Z and Ctrl+Y (Cmd+Z and Cmd+Shift+Z) for the whole page. Fields and the editor have their own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      void (isRedo ? redo() : undo());
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
