/** A word that goes with a number, by the plurals of its language (`Intl.PluralRules`, Unicode CLDR). */
export type Plurals = { readonly other: string } & {
  readonly [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string | undefined;
};
