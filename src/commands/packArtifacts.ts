import { createHash } from 'node:crypto';
import { deckArtifacts } from '../artifacts/artifactKinds.ts';
import { deskPictures } from '../artifacts/deskPictures.ts';
import { operatorFiles } from '../artifacts/operatorFiles.ts';
import type { BrowserSession } from '../browser/browserSession.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Film } from '../model/film.ts';
import { plainText } from '../model/plainText.ts';
import { matchSlides } from '../pack/matchSlides.ts';
import { openWords } from '../pack/openWords.ts';
import { deskKind, packPath, plainName } from '../pack/packPaths.ts';
import type { PackedSlide, PackRecord } from '../pack/packRecord.ts';
import { pageWords } from '../pack/pageWords.ts';
import { pictureNames } from '../pack/pictureName.ts';
import { numberSlides } from '../pack/pictureNumbers.ts';
import { privatePassages } from '../pack/privateRuns.ts';
import { cueList } from '../render/operator/cueList.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import type { RenderedSlide } from '../render/slide/renderSlide.ts';
import { countSteps } from '../render/speaker/countSteps.ts';

/** What a pack wants of a deck. */
export interface PackWishes {
  /** Kinds of files beside those that every pack has and those of the manifest's `exports`. */
  readonly besides: readonly string[];
  /** Whether nothing private goes in, and nothing of the notes either. */
  readonly isPublic: boolean;
  /** The last pack for the same host. */
  readonly last: PackRecord | undefined;
}

/** The files of a pack before they are made. */
export interface PackContents {
  readonly context: SheetContext;
  readonly artifacts: readonly Artifact[];
  readonly slides: readonly PackedSlide[];
  /** Paths of shared files that were made with a passage of the notes in them; filled while they are made. */
  readonly telling: string[];
  /** Tells whether a text holds a passage of the notes that nothing else of the talk says. */
  readonly tellsNotes: (text: string) => boolean;
}

/** What a build makes of a deck, and what the desk needs beside it. Pictures are taken in the browser of the run. */
export function packContents(
  rendered: SheetContext,
  session: BrowserSession,
  { besides, isPublic, last }: PackWishes,
): PackContents {
  const context = { ...rendered, films: plainlyNamed(rendered.films) };
  const { name, revealOptions } = context.deck.manifest;
  const candidates = context.slides.map((rendered) => ({
    id: rendered.slide.id,
    hasOwnId: rendered.slide.attributes.id !== undefined,
    title: rendered.slide.title,
    shows: whatShows(rendered),
  }));
  const matched = matchSlides(candidates, last?.slides ?? []);
  const numbers = numberSlides(matched.map((one) => one.last?.number));
  const pictured = context.slides.map(({ slide, section }, index) => {
    const steps = revealOptions.fragments === false ? 0 : countSteps(section.markup);
    const [called, number] = [matched[index]?.name ?? slide.id, numbers[index] ?? ''];
    return { id: slide.id, called, number, names: pictureNames({ name: called, number, steps }) };
  });
  const cues = cueList(context, new Map(pictured.map(({ id, names }) => [id, names])), !isPublic);
  const all = [
    ...deckArtifacts(context, { only: undefined }, besides),
    ...deskPictures(context, session, deskKind, pictured),
    ...operatorFiles(context, deskKind, cues, !isPublic),
  ];
  const notes = [...context.slides, ...context.omitted].map(({ slide }) => plainText(slide.notes));
  const tellsNotes = privatePassages(notes, openWords(context));
  const telling: string[] = [];
  /** Of a PDF or an archive nobody reads the words as easily afterwards. */
  const held = (artifact: Artifact): Artifact => ({
    ...artifact,
    async produce(own) {
      const produced = await artifact.produce(own);
      if (tellsNotes(pageWords(produced.source.html))) telling.push(artifact.path);
      return produced;
    },
  });
  return {
    context,
    artifacts: all.flatMap((one) => (one.audience === 'shared' ? held(one) : isPublic ? [] : one)),
    slides: pictured.map(({ id, called, number, names }, index) => ({
      name: called,
      id,
      number,
      title: candidates[index]?.title ?? '',
      shows: candidates[index]?.shows ?? '',
      pictures: names.map((file) => packPath({ path: `${name}/pictures/${file}`, kind: deskKind, audience: 'shared' })),
    })),
    telling,
    tellsNotes,
  };
}

/** Films by names that every stick takes; pages name them by the same. */
function plainlyNamed(films: readonly Film[]): readonly Film[] {
  const taken = new Set<string>();
  return films.map((film) => {
    const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?$/.exec(film.name) ?? [];
    const plain = plainName(stem, 'film', 60);
    let name = `${plain}${ending}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain}-${number}${ending}`;
    taken.add(name.toLowerCase());
    return { ...film, name };
  });
}

/** Names what a slide shows: its id, its place among the others and its minutes aside. */
function whatShows({ slide, printed }: RenderedSlide): string {
  const id = slide.id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const own = printed.markup
    .replace(/ data-(?:number|timing)="\d+"|--progress:[\d.]+/g, '')
    .replace(new RegExp(`(["#(])${id}(?=[")-])`, 'g'), '$1');
  return createHash('sha256').update(own).digest('hex').slice(0, 16);
}
