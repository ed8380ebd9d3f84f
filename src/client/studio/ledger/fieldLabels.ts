import type { EntryKind } from '../../../model/ledgerView.ts';

/** What a field is called, where its key alone would not say. */
const labels: Readonly<Record<string, string>> = {
  value: 'Figure',
  values: 'Figures by year',
  unit: 'Unit',
  measured: 'What was measured',
  comparable: 'May be compared with',
  source: 'Source',
  audience: 'Youngest audience',
  reviewBy: 'Look at it again by',
  short: 'Short name',
  type: 'What it is',
  'container-title': 'Stands in',
  issued: 'Published',
  accessed: 'Read on',
  URL: 'Web address',
  tty: 'Text telephone',
  for: 'For whom',
  'helpline.text': 'Text message',
  verifiedOn: 'Last checked on',
  verifiedHow: 'How it was checked',
  lang: 'Translations',
  check: 'To be confirmed by',
  id: 'Short name in your texts',
  'word.id': 'Word',
  everyday: 'A word that all know',
  number: 'Number',
};

export function fieldLabel(kind: EntryKind, key: string): string {
  return labels[`${kind}.${key}`] ?? labels[key] ?? `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
