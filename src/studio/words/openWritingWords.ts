import { textVersion } from '../../edit/textVersion.ts';
import { readLedger } from '../../load/readLedger.ts';
import { findTwins } from '../../load/readTwins.ts';
import type { WritingWord, WritingWords } from '../../model/writingWords.ts';
import { manifestSchema } from '../../schema/manifestSchema.ts';
import { deckTasks } from '../../talk/deckTasks.ts';
import { layoutsOf } from '../../themes/layoutsOf.ts';
import { layoutUses } from '../../themes/layoutUses.ts';
import { readTheme } from '../../themes/readTheme.ts';
import type { StudioContext } from '../studioContext.ts';
import { fileWords } from './fileWords.ts';
import { type KitWords, kitWords } from './kitWords.ts';
import { ledgerWords } from './ledgerWords.ts';
import { placeWords } from './placeWords.ts';
import { sectionWords } from './sectionWords.ts';

/**
 * Reads all that can be completed where a section or its twin is written.
 * @param file its project path. @param talk the one in which it is seen; undefined where none tells it.
 * @throws TalkError `unknown-deck`, `read-failed`.
 */
export type ReadWritingWords = (file: string, talk: string | undefined) => Promise<WritingWords>;

/** What belongs to the kit alone is read at the first wish, and once. */
export function openWritingWords(context: StudioContext): ReadWritingWords {
  const { project, request, parsers } = context;
  let kept: Promise<KitWords> | undefined;
  return async (file, talk) => {
    kept ??= kitWords(project);
    const { places, icons, fronts, ...kit } = await kept;
    const deck = talk === undefined ? undefined : deckTasks({ ...request, decks: [talk] }, parsers)[0]?.load().deck;
    const drafted = { ...project, ...(request.drafts && { drafts: request.drafts }) };
    const ledger = deck?.ledger ?? parsers.ledger(readLedger(drafted).value).value;
    const isTwin = findTwins(project).some((twin) => twin.file === file);
    const words = {
      ...kit,
      front: isTwin ? fronts.twin : fronts.section,
      names: {
        ...ledgerWords(ledger, deck?.manifest.language ?? 'en'),
        ...placeWords(places, ledger.settings.map),
        ...fileWords(project, file),
        ...sectionWords(context, ledger, deck),
        layout: layoutWords(context, deck?.manifest.theme),
        icon: icons,
      },
    };
    return { version: textVersion(JSON.stringify(words)), ...words };
  };
}

function layoutWords({ project }: StudioContext, theme = manifestSchema.shape.theme.parse(undefined)): WritingWord[] {
  const layouts = layoutsOf(readTheme(project, theme) ?? '').filter((name) => name !== 'default');
  return layouts.map((name) => ({ name, detail: layoutUses[name] ?? '' }));
}
