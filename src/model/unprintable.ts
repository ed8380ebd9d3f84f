/** Signs that no font prints: Unicode's Cc, Zl and Zp, but for tabs and ends of lines. */
export const unprintable = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}]/gu;
