import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SectionView } from '../../../../../model/studio.ts';
import type { SectionText } from '../../useSectionText.ts';
import { droppedPictures } from './droppedPictures.ts';
import { PictureDialog } from './PictureDialog.tsx';

interface DroppedPicturesProps {
  readonly section: SectionView;
  readonly opened: SectionText | undefined;
}

/** Asks for each in its turn. */
export function DroppedPictures({ section, opened }: DroppedPicturesProps): JSX.Element | null {
  useEffect(
    () => () => {
      droppedPictures.value = [];
    },
    [],
  );
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
