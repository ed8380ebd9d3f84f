import { findDecks, manifestPath } from '../load/findDecks.ts';
import { findSections, readSections } from '../load/readSections.ts';
import { readText } from '../load/readText.ts';
import { readTwins } from '../load/readTwins.ts';
import { factText } from '../model/factText.ts';
import type { Ledger } from '../model/ledger.ts';
import type { EntryKind, EntryUse } from '../model/ledgerView.ts';
import { referencesIn } from '../model/references.ts';
import type { Section } from '../model/section.ts';
import { sectionNeeds } from '../talk/sectionNeeds.ts';
import type { LibraryContext } from './studioContext.ts';

/** A talk that tells sections. */
export interface TellingTalk {
  readonly name: string;
  readonly title: string;
  /** The day on which it is given, YYYY-MM-DD. */
  readonly date: string | undefined;
}

/** Where entries of the ledger are used, and on which days. */
export interface LedgerUses {
  /** In the order of the library; then in entries, then in files that talks share. */
  of(kind: EntryKind, id: string): readonly EntryUse[];
  /** Talks that use it, directly. */
  talksOf(kind: EntryKind, id: string): readonly TellingTalk[];
}

/** Every use of an entry: in sections of the library, whether a talk tells them or not, in other entries, in manifests and shared texts. */
export function ledgerUses(context: LibraryContext, ledger: Ledger): LedgerUses {
  const uses = new Map<string, EntryUse[]>();
  const add = (kind: EntryKind, ids: readonly string[], use: EntryUse): void => {
    for (const id of ids) {
      const key = `${kind} ${id}`;
      const known = uses.get(key);
      if (known === undefined) uses.set(key, [use]);
      else known.push(use);
    }
  };
  const talks = tellingTalks(context);
  for (const { section, needs } of librarySections(context, ledger)) {
    const telling = talks.filter(({ sections }) => sections.has(section.id)).map(({ talk }) => talk);
    const use = { by: 'section', section: section.id, title: section.title, talks: telling } as const;
    add('fact', needs.facts, use);
    add('helpline', needs.helpLines, use);
    add('word', needs.words, use);
  }
  for (const fact of ledger.facts.values()) {
    const text = factText(fact, undefined) ?? fact.text;
    add('source', [fact.source].flat(), { by: 'entry', kind: 'fact', id: fact.id, text });
  }
  for (const { source = [], id, name } of ledger.helpLines.values())
    add('source', [source].flat(), { by: 'entry', kind: 'helpline', id, text: name });
  const { handoutTexts, settings } = ledger;
  const shared = 'decks/handouts.yaml';
  add('helpline', handoutTexts.card?.helpLines ?? [], { by: 'file', file: shared });
  addReferences(add, shared, readText(context.project, shared));
  const hard = new Set([...settings.hardTopics.values()].flatMap(({ helpLines = [] }) => helpLines));
  add('helpline', [...hard], { by: 'file', file: 'decks/project.yaml' });
  for (const { file, cardLines, text } of talks) {
    add('helpline', cardLines, { by: 'file', file });
    addReferences(add, file, text);
  }
  return {
    of: (kind, id) => uses.get(`${kind} ${id}`) ?? [],
    talksOf(kind, id) {
      const here = uses.get(`${kind} ${id}`) ?? [];
      return talks.flatMap(({ talk, file, sections }) => {
        const tells = here.some((use) =>
          use.by === 'section' ? sections.has(use.section) : use.by === 'file' && use.file === file,
        );
        return tells ? [talk] : [];
      });
    },
  };
}

type Add = (kind: EntryKind, ids: readonly string[], use: EntryUse) => void;

function addReferences(add: Add, file: string, text: string | undefined): void {
  const named = new Set(referencesIn(text ?? '').map(({ kind, id }) => `${kind} ${id}`));
  for (const one of named) {
    const [kind = '', id = ''] = one.split(' ');
    add(kind === 'fact' ? 'fact' : 'helpline', [id], { by: 'file', file });
  }
}

function tellingTalks({ parsers, project }: LibraryContext) {
  return findDecks(project).flatMap((name) => {
    const file = manifestPath(project, name);
    const text = readText(project, file);
    const manifest = text === undefined ? undefined : parsers.manifest(name, file, text).value;
    if (text === undefined || manifest === undefined) return [];
    const { title, date, sections, handoutTexts } = manifest;
    const talk: TellingTalk = { name, title, date };
    const cardLines = handoutTexts?.card?.helpLines ?? [];
    return [{ talk, file, sections: new Set(sections.map(({ section }) => section)), cardLines, text }];
  });
}

interface NamedIds {
  readonly facts: readonly string[];
  readonly helpLines: readonly string[];
  readonly words: readonly string[];
}

function* librarySections({ project, parsers }: LibraryContext, ledger: Ledger) {
  const ids = findSections(project);
  const twins = readTwins(project, ids).value;
  for (const id of ids) {
    const [file] = readSections(project, [
      { section: id, form: 'full', formGiven: false, keep: 'should', at: nowhere },
    ]).value;
    const section = file === undefined ? undefined : parsers.section(id, file.file, file.text).value;
    if (file === undefined || section === undefined) continue;
    const texts = [file.text, ...twins.filter((twin) => twin.section === id).map(({ text }) => text)];
    yield { section, needs: namedIds(section, texts, ledger) };
  }
}

/** What a section names, with what that was worked out from: composing all sections anew takes seconds. */
const known = new WeakMap<Section, { readonly texts: string; readonly ids: NamedIds; readonly printed: string }>();

function namedIds(section: Section, texts: readonly string[], ledger: Ledger): NamedIds {
  const last = known.get(section);
  const all = texts.join('\n');
  if (last !== undefined && last.texts === all && last.printed === printedBy(last.ids, ledger)) return last.ids;
  // Lines that stand by for a hard topic are the project's, whoever has the topic.
  const settings = { ...ledger.settings, hardTopics: new Map() };
  const { facts, helpLines, glossary } = sectionNeeds([section], texts, { ...ledger, settings }).value;
  const ids = { facts: facts.map(idOf), helpLines: helpLines.map(idOf), words: glossary.map(idOf) };
  known.set(section, { texts: all, ids, printed: printedBy(ids, ledger) });
  return ids;
}

/** Of the ledger, all on which it hangs what a section names: which ids there are, and what its facts say. */
function printedBy({ facts }: NamedIds, ledger: Ledger): string {
  const said = facts.map((id) => {
    const fact = ledger.facts.get(id);
    return [fact?.text, fact?.hedge, fact?.unit, fact?.value, fact?.values];
  });
  const ids = [ledger.facts, ledger.helpLines, ledger.glossary].map((entries) => [...entries.keys()]);
  return JSON.stringify([said, ids]);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

const nowhere = { file: '', line: 1, column: 1, length: 0 };
