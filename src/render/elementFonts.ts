/**
 * Rules for elements that browsers set in fonts of the machine: code, keys, and the controls of forms. They weigh nothing, so that a
 * theme's own win. Formulas have their own. Empty for markup without any.
 */
export function elementFonts(markup: string): string {
  const code = /<(?:code|kbd|samp|tt|pre)\b/.test(markup)
    ? ':where(code,kbd,samp,tt,pre){font-family:var(--font-code)}\n:where(pre){white-space:pre-wrap;overflow-wrap:anywhere}\n'
    : '';
  const controls = /<(?:button|input|select|textarea|meter|progress)\b/.test(markup)
    ? ':where(button,input,select,optgroup,option,textarea,meter,progress){font-family:inherit}\n'
    : '';
  return code + controls + (/<math\b/.test(markup) ? mathStyles : '');
}

/** Words in a formula are set as the text around it; the rest are Temml's few rules for Chromium. */
const mathStyles = `math{font:400 1em/normal Formulas,var(--font-text);letter-spacing:normal;text-transform:none;text-indent:0;direction:ltr}
math.tml-display{display:block math}
math *{border-color:currentColor}
mtext{font-family:var(--font-text)}
mo.tml-prime{font-feature-settings:'ssty'}
.tml-sml-pad{padding-left:.05em}
.tml-med-pad{padding-left:.1em}
.tml-lrg-pad{padding-left:.15em}
mtr.tml-tageqn>mtd:last-child{text-align:right}
`;
