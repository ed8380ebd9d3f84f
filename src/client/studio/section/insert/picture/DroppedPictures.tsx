import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SectionView } from '../../../../../model/studio.ts';
import type { SectionText } from '../../useSectionText.ts';
import { droppedPictures } from './droppedPictures.ts';
import { PictureDialog } from './PictureDialog.tsx';
import { pictureFiles } from './pictureFiles.ts';

interface DroppedPicturesProps {
  readonly section: SectionView;
  readonly opened: SectionText | undefined;
}

/** Asks for each in its turn. Those that fall beside the text stand at its cursor. */
export function DroppedPictures({ section, opened }: DroppedPicturesProps): JSX.Element | null {
  useEffect(() => {
    window.addEventListener('dragover', allowFiles);
    window.addEventListener('drop', takeStray);
    return () => {
      window.removeEventListener('dragover', allowFiles);
      window.removeEventListener('drop', takeStray);
      droppedPictures.value = [];
    };
  }, []);
  const [picture, ...more] = droppedPictures.value;
  if (picture === undefined || opened === undefined) return null;
  const next = (): void => {
    droppedPictures.value = more;
  };
  return (
    <PictureDialog
      key={more.length}
      section={section}
      begin={picture}
      onDone={(markdown) => {
        next();
        opened.editor.insert(markdown);
      }}
      onClose={next}
    />
  );
}

/** A browser would leave the page for a file that falls beside the text. */
function takeStray(event: DragEvent): void {
  if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  droppedPictures.value = pictureFiles(event.dataTransfer.files);
}

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
}
