import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionView } from '../../../../../model/studio.ts';
import type { ChosenPicture } from './chosenPicture.ts';
import { PictureChoice } from './PictureChoice.tsx';
import { PictureForm } from './PictureForm.tsx';
import { firstPicture } from './pictureFiles.ts';
import './picture.css';
import { PictureFault, readyPicture } from './readyPicture.ts';

interface PictureDialogProps {
  /** Into which it is put. */
  readonly section: SectionView;
  /** Markdown for the cursor's place. */
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
  /** One that was dropped on the text, to begin with. */
  readonly begin?: File;
}

/** Asks for a picture and for what must be known of it, brings it into the project and its Markdown to the cursor. */
export function PictureDialog({ section, begin, onDone, onClose }: PictureDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const isDone = useRef(false);
  const [chosen, setChosen] = useState<ChosenPicture>();
  const [state, setState] = useState<{ readonly isBusy?: boolean; readonly fault?: string }>({});
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState({ isBusy: true });
    try {
      setChosen({ kind: 'new', picture: await readyPicture(file) });
      setState({});
    } catch (error) {
      if (!(error instanceof PictureFault)) throw error;
      setChosen(undefined);
      setState({ fault: error.message });
    }
  };
  useEffect(() => {
    dialog.current?.showModal();
    void take(begin);
  }, []);
  const finish = (markdown: string): void => {
    isDone.current = true;
    // Closed first: while it is open, nothing behind it can have the focus.
    dialog.current?.close();
    onDone(markdown);
  };
  const takeFirst = (event: Event, files: FileList | undefined): void => {
    const picture = firstPicture(files);
    if (picture === undefined) return;
    event.preventDefault();
    void take(picture);
  };
  return (
    <dialog
      class="insert-picture"
      aria-labelledby="insert-picture-head"
      ref={dialog}
      onClose={() => !isDone.current && onClose()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFirst(event, event.dataTransfer?.files);
      }}
      onPaste={(event) => takeFirst(event, event.clipboardData?.files)}
    >
      <h2 id="insert-picture-head">Put in a picture</h2>
      <p class="fault" role="alert">
        {state.fault}
      </p>
      {chosen === undefined ? (
        <PictureChoice
          isBusy={state.isBusy === true}
          onFile={(file) => void take(file)}
          onCard={(card) => setChosen({ kind: 'old', card })}
          onCancel={() => dialog.current?.close()}
        />
      ) : (
        <PictureForm
          key={keyOf(chosen)}
          chosen={chosen}
          section={section}
          onDone={finish}
          onBack={() => setChosen(undefined)}
          onCancel={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}

/** Words that were written for one picture are not those of another. */
function keyOf(chosen: ChosenPicture): string {
  return chosen.kind === 'old' ? chosen.card.file : `${chosen.picture.name} ${chosen.picture.was.size}`;
}
