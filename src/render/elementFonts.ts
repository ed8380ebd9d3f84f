/**
 * Rules for elements that browsers set in fonts of the machine: code, keys, and the controls of forms. They weigh nothing, so that a
 * theme's own win. Empty for markup without any.
 */
export function elementFonts(markup: string): string {
  const code = /<(?:code|kbd|samp|tt|pre)\b/.test(markup)
    ? ':where(code,kbd,samp,tt,pre){font-family:var(--font-code)}\n:where(pre){white-space:pre-wrap;overflow-wrap:anywhere}\n'
    : '';
  const controls = /<(?:button|input|select|textarea|meter|progress)\b/.test(markup)
    ? ':where(button,input,select,optgroup,option,textarea,meter,progress){font-family:inherit}\n'
    : '';
  return code + controls;
}
