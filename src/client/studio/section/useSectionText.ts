import type { Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenText } from '../../../model/studio.ts';
import { requireElement } from '../../requireElement.ts';
import { ask, send } from '../server/ask.ts';
import { makeQuietEdit } from '../server/makeEdit.ts';
import { changes, drafts, isConnected } from '../server/serverState.ts';
import type { WritingHelp } from './editor/completion/completeWriting.ts';
import type { SpokenLanguage, TextEditor } from './editor/textEditor.ts';
import { droppedPictures } from './insert/picture/droppedPictures.ts';
import { type KeptText, type KeptTexts, keptTexts } from './keptTexts.ts';
import { latestAlone } from './latestAlone.ts';
import { loadEditor } from './loadEditor.ts';
import { holdPage, openPages } from './openPages.ts';
import { type TextSession, textSession } from './textSession.ts';

/** A text that is open on the page. */
export interface SectionText {
  readonly editor: TextEditor;
  readonly session: TextSession;
}

export interface OpenSection {
  /** Where the editor is put. */
  readonly host: { readonly current: HTMLDivElement | null };
  readonly opened: SectionText | undefined;
  /** What was not saved when a page or the server went: it is offered before the text is opened. */
  readonly offer: { readonly kept: KeptText; readonly saved: string } | undefined;
  /** Opens the text with what is offered, or without it. */
  decide(isWanted: boolean): void;
  /** Why there is no text. */
  readonly failure: string | undefined;
}

export interface SectionTextWish {
  readonly file: string;
  readonly title: string;
  /** The one of the cursor. */
  readonly line: Signal<number>;
  /** What completes what is written, as it is when the text is opened. */
  readonly help: WritingHelp;
  /** In which language it is, for spelling and for voices. */
  readonly spoken: SpokenLanguage;
}

/** Opens a file's text in the editor, and keeps page, drafts and disk in step. */
export function useSectionText(wish: SectionTextWish): OpenSection {
  const { file } = wish;
  const host = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<FoundText>();
  const [decision, decide] = useState<boolean>();
  const [opened, setOpened] = useState<SectionText>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    const page = crypto.randomUUID();
    findText(file, page).then(setFound, (error: Error) => setFailure(error.message));
    return holdPage(page);
  }, [file]);
  const isAsked = found?.unsaved !== undefined && decision === undefined;

  useEffect(() => {
    if (found === undefined || isAsked) return;
    let isOpen = true;
    let close = (): void => undefined;
    const { text, kept, unsaved } = found;
    const begin = decision === true ? unsaved : undefined;
    loadEditor().then(
      ({ openTextEditor }) => {
        if (!isOpen || host.current === null) return;
        const section = openText({ ...wish, kept, open: openTextEditor, parent: host.current });
        const running = section(begin ?? { base: text.saved, text: text.saved });
        kept.dropLeft();
        close = running.close;
        setOpened(running);
      },
      (error: Error) => setFailure(error.message),
    );
    return () => {
      isOpen = false;
      close();
    };
  }, [found, isAsked]);
  const offer = isAsked && found?.unsaved ? { kept: found.unsaved, saved: found.text.saved } : undefined;
  return { host, opened, offer, decide, failure };
}

/** A file's text as it was found when this page opened it. */
interface FoundText {
  readonly text: OpenText;
  readonly kept: KeptTexts;
  /** What was written before and is not on the disk. */
  readonly unsaved: KeptText | undefined;
}

async function findText(file: string, page: string): Promise<FoundText> {
  const [text, open] = await Promise.all([readText(file), openPages()]);
  const project = requireElement('#studio').dataset.project ?? '';
  const kept = keptTexts(localStorage, `${project} ${file}`, page, open);
  return { text, kept, unsaved: unsavedText(text, kept) };
}

/** As the browser has kept it, else as the server has; but what is being written in another window is saved there. */
function unsavedText({ text, saved }: OpenText, { left, isWrittenElsewhere }: KeptTexts): KeptText | undefined {
  const gone = left.findLast((one) => one.text !== saved && one.text !== one.base);
  return gone ?? (text === saved || isWrittenElsewhere ? undefined : { base: saved, text });
}

interface Opening extends SectionTextWish {
  readonly kept: KeptTexts;
  readonly open: Awaited<ReturnType<typeof loadEditor>>['openTextEditor'];
  readonly parent: HTMLElement;
}

/** How long the author pauses before her text is saved, and before what hangs on it is asked for again; in milliseconds. */
const savePause = 1500;
const askPause = 600;

function openText({ file, title, line, help, spoken, kept, open, parent }: Opening) {
  return ({ base, text }: KeptText): SectionText & { close(): void } => {
    let saveSoon: ReturnType<typeof setTimeout> | undefined;
    let askSoon: ReturnType<typeof setTimeout> | undefined;
    const sending = latestAlone(async (draft: string) => {
      await send('PUT', '/draft', { file, text: draft });
      drafts.value += 1;
    });
    const save = (): void => {
      clearTimeout(saveSoon);
      void session.save();
    };
    const changed = (): void => {
      session.edited();
      clearTimeout(saveSoon);
      clearTimeout(askSoon);
      saveSoon = setTimeout(save, savePause);
      askSoon = setTimeout(() => void sending.settled().then(askAgain), askPause);
    };
    const editor = open({
      parent,
      text,
      spoken,
      label: `Text of “${title}”. Press Escape, then Tab, to leave the editor.`,
      changed: () => changed(),
      moved: (now) => {
        line.value = now;
      },
      left: save,
      save,
      dropped: (pictures) => {
        droppedPictures.value = pictures;
      },
      help,
    });
    const session = textSession({
      base,
      document: editor,
      write: (from, to) =>
        makeQuietEdit({ label: `Text of ${title}`, changes: [{ kind: 'write', file, base: from, text: to }] }),
      read: () => readText(file).catch(() => undefined),
      kept,
      draft: sending.send,
    });
    const stop = [
      changes.subscribe(() => void session.lookAgain()),
      isConnected.subscribe((on) => on && session.state.peek().kind === 'failed' && save()),
      session.state.subscribe(({ kind }) => editor.lock(kind === 'conflict')),
    ];
    if (text !== base) changed();
    return {
      editor,
      session,
      close() {
        save();
        for (const end of stop) end();
        clearTimeout(askSoon);
        editor.close();
      },
    };
  };
}

function readText(file: string): Promise<OpenText> {
  return ask<OpenText>(`/text?file=${encodeURIComponent(file)}`);
}

/** What is shown beside the text follows a draft as it follows the disk. */
function askAgain(): void {
  changes.value += 1;
}
