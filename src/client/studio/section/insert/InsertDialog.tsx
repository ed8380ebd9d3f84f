import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './insertDialog.css';

interface InsertDialogFrameProps {
  readonly title: string;
  /** Whether a picture stands beside what is filled in. */
  readonly isWide?: boolean;
  /** Whether its fields are there. */
  readonly isReady: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the section's page: the focus goes to its first field, and back to who opened it. */
export function InsertDialog({
  title,
  isWide = false,
  isReady,
  onClose,
  children,
}: InsertDialogFrameProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    if (isReady) dialog.current?.querySelector<HTMLElement>(firstField)?.focus();
  }, [isReady]);
  return (
    <dialog
      class="insert-dialog"
      data-wide={isWide ? '' : undefined}
      aria-labelledby={head}
      ref={dialog}
      onClose={onClose}
    >
      <h2 id={head}>{title}</h2>
      {children}
    </dialog>
  );
}

const firstField = ':is(input, select, textarea)';
