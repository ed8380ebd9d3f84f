import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { type HandoutTexts, noHandoutTexts } from '../model/handoutTexts.ts';
import {
  allRead,
  type Fact,
  type GlossaryEntry,
  type HelpLine,
  type Ledger,
  mayBeUnread,
  type Source,
  type Unread,
} from '../model/ledger.ts';
import { noSettings, type ProjectSettings } from '../model/projectSettings.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { factsFileSchema } from '../schema/factSchema.ts';
import { glossaryFileSchema } from '../schema/glossarySchema.ts';
import { handoutTextsSchema } from '../schema/handoutTextsSchema.ts';
import { helpLinesFileSchema } from '../schema/helpLineSchema.ts';
import { sourcesFileSchema } from '../schema/sourceSchema.ts';
import { type SpeakerRecord, speakerSchema } from '../schema/speakerSchema.ts';
import { wordsFileSchema } from '../schema/wordsSchema.ts';
import { noWords, type WordsByLanguage } from '../words/say.ts';
import { normaliseText } from './frontMatter.ts';
import { parseRecords } from './parseRecords.ts';
import { parseSettings } from './parseSettings.ts';
import { parseYaml } from './parseYaml.ts';
import { placeHandoutTexts } from './placeHandoutTexts.ts';
import { sharedNumbers } from './sharedNumbers.ts';

export interface LedgerText {
  readonly kind: 'facts' | 'sources' | 'helplines' | 'glossary' | 'handouts' | 'speaker' | 'words' | 'project';
  readonly file: string;
  readonly text: string;
  /** It is there, but nothing of it was read. */
  readonly unread?: true;
}

/** The shared YAML files → the ledger. An id that two files give is a diagnostic; the first one counts. */
export function parseLedger(files: readonly LedgerText[]): Checked<Ledger> {
  const diagnostics: Diagnostic[] = [];
  const ledger = {
    facts: new Map<string, Fact>(),
    sources: new Map<string, Source>(),
    helpLines: new Map<string, HelpLine>(),
    glossary: new Map<string, GlossaryEntry>(),
    handoutTexts: noHandoutTexts as HandoutTexts,
    speaker: {} as SpeakerRecord,
    siteAt: undefined as SourceSpan | undefined,
    settings: noSettings as ProjectSettings,
    words: noWords as WordsByLanguage,
    unread: { ...allRead },
  };
  for (const { kind, file, text, unread: isUnread } of files) {
    if (isUnread) Object.assign(ledger.unread, unreadWhole[kind]);
    else if (kind === 'speaker') {
      const parsed = parseYaml(normaliseText(text), file, speakerSchema);
      ledger.speaker = parsed.salvage()?.value ?? {};
      ledger.siteAt = parsed.spanOf(['site']);
      diagnostics.push(...parsed.diagnostics);
    } else if (kind === 'handouts') {
      const parsed = parseYaml(normaliseText(text), file, handoutTextsSchema);
      ledger.handoutTexts = placeHandoutTexts(parsed.salvage()?.value, parsed.spanOf) ?? noHandoutTexts;
      diagnostics.push(...parsed.diagnostics);
    } else if (kind === 'words') {
      const parsed = parseYaml(normaliseText(text), file, wordsFileSchema);
      ledger.words = new Map(Object.entries(parsed.salvage()?.value ?? {}));
      diagnostics.push(...parsed.diagnostics);
    } else if (kind === 'facts') {
      const unread = add(ledger.facts, parseRecords(file, text, factsFileSchema), diagnostics);
      ledger.unread.facts = both(ledger.unread.facts, unread);
    } else if (kind === 'sources') {
      ledger.unread.sources = add(ledger.sources, parseRecords(file, text, sourcesFileSchema), diagnostics);
    } else if (kind === 'helplines') {
      ledger.unread.helpLines = add(ledger.helpLines, parseRecords(file, text, helpLinesFileSchema), diagnostics);
    } else if (kind === 'glossary') add(ledger.glossary, parseRecords(file, text, glossaryFileSchema), diagnostics);
  }
  diagnostics.push(...sharedNumbers(ledger.helpLines.values()));
  // Last, for it names help lines.
  for (const { file, text } of files.filter(({ kind }) => kind === 'project')) {
    const has = (id: string): boolean => ledger.helpLines.has(id) || mayBeUnread(ledger.unread.helpLines, id);
    const parsed = parseSettings(file, text, { has });
    ledger.settings = parsed.value;
    diagnostics.push(...parsed.diagnostics);
  }
  return { value: ledger, diagnostics };
}

/** What is not known of a file that was not read. */
const whole: Unread = { ids: new Set(), whole: true };
const unreadWhole: Readonly<Partial<Record<LedgerText['kind'], Partial<Ledger['unread']>>>> = {
  facts: { facts: whole },
  sources: { sources: whole },
  helplines: { helpLines: whole },
};

function add<T extends { readonly id: string; readonly at: Diagnostic['at'] & object }>(
  map: Map<string, T>,
  parsed: Checked<T[]> & { readonly unread: Unread },
  diagnostics: Diagnostic[],
): Unread {
  diagnostics.push(...parsed.diagnostics);
  for (const record of parsed.value) {
    const other = map.get(record.id);
    if (other === undefined) map.set(record.id, record);
    else {
      diagnostics.push(
        report('duplicate-id', {
          message: `\`${record.id}\` stands already in ${other.at.file}:${other.at.line}.`,
          at: record.at,
          related: [{ ...other.at, message: `\`${record.id}\` stands here first.` }],
          hint: 'Keep one of the two.',
        }),
      );
    }
  }
  return parsed.unread;
}

function both(one: Unread, other: Unread): Unread {
  return { ids: new Set([...one.ids, ...other.ids]), whole: one.whole || other.whole };
}
