import type { PackedSlide, PackRecord } from './packRecord.ts';

/** What is other than in the last pack. */
export interface PackChanges {
  readonly added: readonly PackedSlide[];
  /** They show something else. */
  readonly changed: readonly PackedSlide[];
  readonly removed: readonly PackedSlide[];
  /** They show the same, but their pictures are new: their number at the foot is another, or the look. */
  readonly redrawn: readonly PackedSlide[];
  /** They stand elsewhere in the talk, and so have another number. */
  readonly moved: readonly PackedSlide[];
  /** Paths of files beside pictures. */
  readonly files: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** Compares two packs by what they show, not by when they were made. */
export function packChanges(last: PackRecord, now: PackRecord): PackChanges {
  const [before, after] = [last, now].map(({ slides }) => new Map(slides.map((slide) => [slide.name, slide])));
  const old = ({ name }: PackedSlide): PackedSlide | undefined => before?.get(name);
  const stayed = now.slides.filter((slide) => old(slide) !== undefined);
  const same = stayed.filter((slide) => old(slide)?.shows === slide.shows);
  const moved = same.filter((slide) => old(slide)?.number !== slide.number);
  const isRedrawn = ({ pictures }: PackedSlide): boolean =>
    pictures.some((path) => last.files[path] !== now.files[path]);
  return {
    added: now.slides.filter((slide) => old(slide) === undefined),
    changed: stayed.filter((slide) => !same.includes(slide)),
    removed: last.slides.filter(({ name }) => after?.get(name) === undefined),
    moved,
    redrawn: same.filter((slide) => !moved.includes(slide) && isRedrawn(slide)),
    files: {
      added: filesOf(now).filter((path) => last.files[path] === undefined),
      changed: filesOf(now).filter((path) => last.files[path] !== undefined && last.files[path] !== now.files[path]),
      removed: filesOf(last).filter((path) => now.files[path] === undefined),
    },
  };
}

function filesOf({ slides, files }: PackRecord): string[] {
  const pictures = new Set(slides.flatMap((slide) => slide.pictures));
  return Object.keys(files)
    .filter((path) => !pictures.has(path))
    .sort();
}

/** Whether anything at all is other. */
export function isUnchanged({ added, changed, removed, moved, redrawn, files }: PackChanges): boolean {
  return [added, changed, removed, moved, redrawn, files.added, files.changed, files.removed].every(
    (list) => list.length === 0,
  );
}
