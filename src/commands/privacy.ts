import { randomBytes } from 'node:crypto';
import { hashWord, type Salt } from '../check/privacy/hashWord.ts';
import { normalForm } from '../check/privacy/normalForm.ts';
import { stageOutputs } from '../deliver/stageOutputs.ts';
import { readText } from '../load/readText.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { normaliseText } from '../parse/frontMatter.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import { type PrivacyList, privacySchema } from '../schema/privacySchema.ts';
import { ruleFiles } from '../talk/readRules.ts';

/** What is to be kept out: a name, a name that is also a common word, or details that together point to a person. */
export type PrivateKind = 'names' | 'warn' | 'combinations';

/** Rounds of hashing for a new list: about 20 µs a word, so that a whole project is read in half a second. */
const newRounds = 100;

/**
 * Adds names to decks/privacy.yaml as salted hashes; makes the file, with a random salt, when there is none.
 * @param entries one name each; of a combination its details with ` + ` between them.
 * @returns how many were new.
 * @throws TalkError `usage` for an entry too short to tell from other words, `content-errors` for a list that cannot be read.
 */
export function addPrivateNames(project: Project, kind: PrivateKind, entries: readonly string[]): number {
  const list = readList(project);
  const known = new Set(list[kind].map((entry) => JSON.stringify(entry)));
  const added = new Map<string, PrivacyList['names'][number] | PrivacyList['combinations'][number]>();
  for (const entry of entries) {
    const hashed = kind === 'combinations' ? hashCombination(entry, list) : hashPhrase(entry, list);
    if (!known.has(JSON.stringify(hashed))) added.set(JSON.stringify(hashed), hashed);
  }
  if (added.size === 0) return 0;
  const stage = stageOutputs(project.root);
  stage.add(ruleFiles.privacy, listText({ ...list, [kind]: [...list[kind], ...added.values()] }));
  stage.commit();
  return added.size;
}

function readList(project: Project): PrivacyList {
  const text = readText(project, ruleFiles.privacy);
  if (text === undefined)
    return { salt: randomBytes(16).toString('hex'), rounds: newRounds, names: [], warn: [], combinations: [] };
  const { value, diagnostics } = parseYaml(normaliseText(text), ruleFiles.privacy, privacySchema);
  if (value !== undefined) return value;
  const [first] = diagnostics;
  throw new TalkError('content-errors', `${ruleFiles.privacy} cannot be read: ${first?.message ?? ''}`, {
    ...(first?.at === undefined ? {} : { at: first.at }),
    hint: 'Take the last change to it back, then try again.',
  });
}

function hashPhrase(text: string, salt: Salt): string[] {
  const forms = (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu) ?? [])
    .map(normalForm)
    .filter((form) => form.length >= 2);
  if (forms.join('').length < 3) {
    throw new TalkError('usage', 'A name needs three letters or more: a shorter one would be found in every text.', {
      hint: 'Give the whole name, first and last.',
    });
  }
  return forms.map((form) => hashWord(form, salt));
}

function hashCombination(text: string, salt: Salt): string[][] {
  const terms = text
    .split('+')
    .map((term) => term.trim())
    .filter((term) => term !== '');
  if (terms.length < 2) {
    throw new TalkError('usage', 'A combination needs two details or more.', {
      hint: 'Part them with +, such as: town + orphanage.',
    });
  }
  return terms.map((term) => hashPhrase(term, salt)).sort((a, b) => String(a).localeCompare(String(b)));
}

/** Sorted, so that the order says nothing about who was added when. */
function listText({ salt, rounds, names, warn, combinations }: PrivacyList): string {
  const lines = (entries: PrivacyList['names'] | PrivacyList['combinations']): string =>
    entries.length === 0
      ? ' []\n'
      : `\n${entries
          .map((entry) => `  - ${JSON.stringify(entry).replaceAll(',', ', ')}\n`)
          .sort()
          .join('')}`;
  return `# yaml-language-server: $schema=schemas/privacy.schema.json
# Names and details that must not go out, as salted hashes. Nobody can read them here, but whoever guesses a name can test the
# guess: see “Privacy” in README.md. Add one with: npm run talk -- privacy add
salt: '${salt}'
rounds: ${rounds}
names:${lines(names)}warn:${lines(warn)}combinations:${lines(combinations)}`;
}
