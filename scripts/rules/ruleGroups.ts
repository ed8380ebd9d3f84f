/** The rules by what they are about, in the order in which docs/rules.md tells them. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: 'People',
    intro: 'For those a talk speaks of, and for those who listen.',
    rules: ['privateName', 'careAndHelp', 'unverifiedHelpLine', 'aboveAudience', 'harmfulWord'],
  },
  {
    title: 'Facts and figures',
    intro: 'A figure stands once, in the ledger, with its year and who counted.',
    rules: [
      'unsourcedNumber',
      'missingYear',
      'missingHedge',
      'mixedMeasures',
      'bannedFact',
      'expiredFact',
      'correctedSince',
    ],
  },
  {
    title: 'Slides and words',
    intro: 'What is read while someone speaks, and what is read at home.',
    rules: [
      'tooManyWords',
      'duplicateTitle',
      'readingLevel',
      'emptySlide',
      'uncountedPoll',
      'badQuestion',
      'brokenLink',
      'missingGlyph',
      'sharedNotes',
      'unsafeHtml',
      'unknownLayout',
      'unknownNames',
    ],
  },
  {
    title: 'Pictures',
    intro: 'Words for those who cannot see them, and the right to show them.',
    rules: ['missingAlt', 'missingCredit', 'filmLink'],
  },
  {
    title: 'Time and plan',
    intro: 'The slot belongs to the host.',
    rules: [
      'overSlot',
      'notesOffTime',
      'missingHandoutText',
      'noSummaryPicture',
      'unconfirmedLanguage',
      'printedWords',
      'heardBefore',
      'unusedSections',
    ],
  },
  {
    title: 'Seen in the browser',
    intro: 'Told of slides and handouts as they are laid out, when a build or a contact sheet looks at them.',
    rules: ['overflowDiagnostics', 'legibilityDiagnostics', 'codeDiagnostics', 'fitDiagnostics'],
  },
  {
    title: 'On the way out',
    intro: 'Told of finished files, the last look before they are written.',
    rules: ['checkOutput', 'checkPresentation'],
  },
];

/** Rules that belong together. */
export interface RuleGroup {
  readonly title: string;
  readonly intro: string;
  /** Names of their files. */
  readonly rules: readonly string[];
}
