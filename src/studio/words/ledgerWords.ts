import { helpLineParts, helpLineText } from '../../compose/helpLineText.ts';
import { factParts, factText } from '../../model/factText.ts';
import type { Fact, HelpLine, Ledger } from '../../model/ledger.ts';
import type { NameKind, WritingWord } from '../../model/writingWords.ts';

/** What a section may name of the ledger, each with what it prints. @param language BCP 47 tag of the talk. */
export function ledgerWords(
  ledger: Ledger,
  language: string,
): Pick<Record<NameKind, readonly WritingWord[]>, 'fact' | 'helpline' | 'term'> {
  return {
    // What must never be said is not offered.
    fact: [...ledger.facts.values()]
      .filter(({ status }) => status !== 'banned')
      .map((fact) => factWord(fact, ledger, language)),
    helpline: [...ledger.helpLines.values()].map(helpLineWord),
    term: [...ledger.glossary.values()].map(({ id, meaning }) => ({ name: id, detail: meaning })),
  };
}

function factWord(fact: Fact, { sources }: Ledger, language: string): WritingWord {
  const counted = [fact.source].flat().map((id) => sources.get(id)?.short ?? id);
  const year = String(fact.year);
  const from = [...counted, ...(counted.some((source) => source.includes(year)) ? [] : [year])].join(', ');
  return {
    name: fact.id,
    detail: `${factText(fact, undefined, language) ?? fact.text} (${from})`,
    finds: `${fact.place} ${fact.measured}`,
    parts: factParts(fact).map((name) => ({ name, detail: factText(fact, name, language) ?? '' })),
  };
}

function helpLineWord(line: HelpLine): WritingWord {
  return {
    name: line.id,
    detail: helpLineText(line, undefined) ?? line.name,
    finds: `${line.for} ${line.region} ${line.languages.join(' ')}`,
    parts: helpLineParts(line).map((name) => ({ name, detail: helpLineText(line, name) ?? '' })),
  };
}
