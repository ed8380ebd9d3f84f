import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { RenameDialog } from './RenameDialog.tsx';

interface RenameButtonProps {
  /** As the talk's file is called. */
  readonly name: string;
  /** What the talk is called where the button stands. */
  readonly title: string;
  readonly onRenamed?: (name: string) => void;
}

/** Opens the dialog that asks for a talk's new name. */
export function RenameButton({ name, title, onRenamed }: RenameButtonProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" ref={button} aria-label={`Rename: ${title}`} onClick={() => setOpen(true)}>
        Rename
      </button>
      {isOpen && <RenameDialog name={name} onClose={close} {...(onRenamed === undefined ? {} : { onRenamed })} />}
    </>
  );
}
