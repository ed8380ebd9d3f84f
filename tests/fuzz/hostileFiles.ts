/** Files of a project, text by path: a case of the fuzzer, and a fixture that one has left. */
export type HostileFiles = Readonly<Record<string, string>>;

/** A kind of hostile input. */
export type FuzzKind = 'section' | 'external' | 'yaml' | 'csv' | 'svg' | 'names';

/** What each case is laid over: one deck of one section, with a ledger, a chart of a table, and a picture. */
export const plainFiles: HostileFiles = {
  'decks/talk.yaml': 'title: A talk\naudience: adult\nslot: 10\nsections:\n  - part/one\n',
  'decks/facts.yaml': `size:
  text: "{value} {unit} of grass"
  value: 2000
  unit: miles
  year: 2010
  place: The steppe
  measured: length
  source: counted
  status: firm
  reviewBy: 2030-01-01
`,
  'decks/sources.yaml': 'counted:\n  type: report\n  title: A count\n  short: The Counting Office\n',
  'decks/helplines.yaml': `near:
  name: A help line
  phone: 1-800-555-0100
  hours: always
  languages: [English]
  region: US
  for: Anyone.
  verifiedOn: 2026-11-01
`,
  'decks/glossary.yaml': 'steppe:\n  meaning: A wide land of grass.\n',
  'decks/speaker.yaml': 'name: The speaker\n',
  'decks/project.yaml': 'map: {}\n',
  'decks/gates.yaml': 'severity:\n  notes-off-time: off\n',
  'decks/privacy.yaml': `salt: '00000000000000000000000000000000'
rounds: 1
names:
  - [AAAAAAAAAAAAAAAA]
`,
  'assets/credits.yaml': '{}\n',
  'decks/sections/part/one.md': '---\ntitle: One\nminutes: 1\n---\n## The grass is wide\n',
};

/** A section that shows a table as a chart. */
export const chartSection = `---
title: One
minutes: 1
---
## The grass is wide

\`\`\`chart
type: bars
data: rows.csv
series: [cows]
unit: cows
alt: Cows by year
\`\`\`
`;

/** A section that shows a picture. */
export const pictureSection = `---
title: One
minutes: 1
---
## The grass is wide

![A wide steppe](picture.svg)
`;
