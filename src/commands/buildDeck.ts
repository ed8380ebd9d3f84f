import { join } from 'node:path';
import { stampInputs } from '../deliver/buildRecord.ts';
import { stageOutputs } from '../deliver/stageOutputs.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { TalkError } from '../model/talkError.ts';
import type { BuildContext } from './buildContext.ts';
import { kitInputs } from './buildKey.ts';
import type { DeckOutcome } from './buildReport.ts';
import type { BuildTask } from './buildTasks.ts';
import { checkTalk } from './checkTalk.ts';
import { makeFiles } from './makeFiles.ts';
import { renderTalk } from './renderTalk.ts';

/** What came of a deck, and what is to be remembered of it when it was built. */
export interface BuiltDeck {
  readonly outcome: DeckOutcome;
  readonly record?: DeckRecord;
}

/**
 * Builds one deck: load, check, render, bundle, print; then all of its files are put into place at once.
 * Never throws a TalkError: errors of the author's and trouble on the way come back in the outcome, and leave old files alone.
 */
export async function buildDeck(
  task: BuildTask,
  old: DeckRecord | undefined,
  key: string,
  context: BuildContext,
): Promise<BuiltDeck> {
  const { request, fonts } = context;
  const stage = stageOutputs(request.out);
  let diagnostics: readonly Diagnostic[] = [];
  let title = task.name;
  const end = (status: 'refused' | 'failed', error?: TalkError): BuiltDeck => {
    stage.abandon();
    const outcome = { name: task.name, title, status, files: [], diagnostics };
    return { outcome: error === undefined ? outcome : { ...outcome, error } };
  };
  try {
    const checked = checkTalk(task.load(), task.project, fonts, request.today);
    const { deck } = checked;
    diagnostics = checked.diagnostics;
    title = deck?.manifest.title ?? title;
    if (deck === undefined || hasErrors(diagnostics)) return end('refused');
    const talk = await renderTalk(checked, deck, task.project, fonts, request.today);
    diagnostics = [...diagnostics, ...talk.mistakes];
    if (talk.mistakes.length > 0) return end('refused');
    const made = await makeFiles({ task, talk, deck, old, stage }, checked, context);
    diagnostics = [...diagnostics, ...made.diagnostics];
    if (hasErrors(diagnostics)) return end('refused');
    stage.commit();
    const inputs = [
      ...checked.inputs.map((path) => join(task.project.root, path)),
      ...kitInputs(task.project, deck.manifest.theme),
    ];
    return {
      outcome: { name: task.name, title, status: 'built', files: made.files, diagnostics, cuts: checked.cuts ?? [] },
      record: {
        key,
        inputs: stampInputs(inputs),
        outputs: made.files,
        printed: made.printed,
        warnings: diagnostics,
        card: { ...cardOf(deck), picture: made.picture ?? old?.card.picture },
      },
    };
  } catch (cause) {
    if (cause instanceof TalkError) return end('failed', cause);
    stage.abandon();
    throw cause;
  }
}

function cardOf(deck: Deck) {
  const { title, subtitle, audience, slot } = deck.manifest;
  return { title, subtitle, audience, slotMinutes: slot, slides: deck.slides.length };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
