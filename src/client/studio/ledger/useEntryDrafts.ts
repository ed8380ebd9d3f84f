import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormField, LedgerEntry } from '../../../model/ledgerView.ts';
import { draftedChanges, type FieldTexts } from './entryDrafts.ts';
import { entryKey } from './entryWords.ts';
import { fieldLabel } from './fieldLabels.ts';
import { keepDrafts, readDrafts } from './keptDrafts.ts';
import { saveFields } from './saveFields.ts';

/** What is being filled in, and what came of it. */
interface EntryDrafts {
  readonly texts: FieldTexts;
  /** What is wrong, by key. */
  readonly faults: Readonly<Record<string, string>>;
  type(path: string, text: string): void;
  /** A field is left: what it holds is written, or it is told why not. */
  leave(path: string, text: string): void;
}

/** The drafts of an entry's form. @param entry with its newest values. */
export function useEntryDrafts(entry: LedgerEntry, fields: readonly FormField[]): EntryDrafts {
  const name = entryKey(entry);
  const [texts, setTexts] = useState<FieldTexts>(() => readDrafts(name).texts);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  // Saving goes on while she writes in the next field.
  const now = useRef({ entry, texts });
  now.current = { entry, texts: now.current.texts };
  /** What each field's author saw when she began to write in it. */
  const seen = useRef<Record<string, string>>({ ...readDrafts(name).seen });
  const change = (next: FieldTexts): void => {
    now.current = { ...now.current, texts: next };
    keepDrafts(name, { texts: next, seen: seen.current });
    setTexts(next);
  };
  const save = async (key: string): Promise<void> => {
    const sent = now.current.texts;
    const changes = draftedChanges(now.current.entry.value, fields, sent);
    if (!(key in changes)) {
      change(without(now.current.texts, [key], sent));
      setFaults((before) => withoutKey(before, key));
      delete seen.current[key];
      return;
    }
    const current = JSON.stringify(now.current.entry.value[key] ?? null);
    if (current !== (seen.current[key] ?? current)) {
      seen.current[key] = current;
      keepDrafts(name, { texts: sent, seen: seen.current });
      setFaults((before) => ({
        ...before,
        [key]: `It is ${current} elsewhere by now. Leave the field once more to keep yours.`,
      }));
      return;
    }
    const label = `Change ${fieldLabel(entry.kind, key).toLowerCase()} of ${entry.id}`;
    for (const tried of Object.keys(changes).length > 1 ? [changes, { [key]: changes[key] }] : [changes]) {
      const outcome = await saveFields(entry.kind, entry.id, tried, label);
      if (outcome.kind === 'saved') {
        for (const one of Object.keys(tried)) delete seen.current[one];
        change(without(now.current.texts, Object.keys(tried), sent));
        setFaults((before) => Object.fromEntries(Object.entries(before).filter(([one]) => !(one in tried))));
        return;
      }
      const [first] = outcome.faults;
      const told = Object.fromEntries(outcome.faults.map((fault) => [fault.key, fault.message]));
      const unsaved = `Not saved yet: see “${fieldLabel(entry.kind, first?.key ?? '')}”.`;
      setFaults((before) => ({ ...before, ...(key in told ? {} : { [key]: unsaved }), ...told }));
    }
  };
  useEffect(() => {
    // Who comes back to a field that could not be written is told again why.
    for (const key of draftedKeys(now.current.texts)) void save(key);
    // Who goes by the browser's back button leaves no field.
    return () => {
      for (const key of draftedKeys(now.current.texts)) void save(key);
    };
  }, []);
  return {
    texts,
    faults,
    type(path, text) {
      seen.current[keyOf(path)] ??= JSON.stringify(now.current.entry.value[keyOf(path)] ?? null);
      change({ ...now.current.texts, [path]: text });
    },
    leave(path, text) {
      const next = { ...now.current.texts, [path]: text };
      change(next);
      void save(keyOf(path));
    },
  };
}

function keyOf(path: string): string {
  return path.split('.')[0] ?? path;
}

function draftedKeys(texts: FieldTexts): string[] {
  return [...new Set(Object.keys(texts).map(keyOf))];
}

/** Without what has been written; a field that holds something newer by now keeps it. */
function without(texts: FieldTexts, keys: readonly string[], sent: FieldTexts): FieldTexts {
  return Object.fromEntries(
    Object.entries(texts).filter(([path, text]) => !keys.includes(keyOf(path)) || sent[path] !== text),
  );
}

function withoutKey(faults: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(faults).filter(([one]) => one !== key));
}
