import { describe, expect, it } from 'vitest';
import { isLanguageTag, isSameLanguage, languageName, lookUpLanguage } from '../../src/model/languageTag.ts';

describe('languageTag', () => {
  it.each(['es', 'kk', 'es-MX', 'zh-Hant-TW', 'ES', 'quc'])('%s is one', (tag) =>
    expect(isLanguageTag(tag)).toBe(true),
  );
  it.each(['', 'e', 'draft', 'es_MX', 'es-', '1.2', 'en-x'])('%j is none', (tag) =>
    expect(isLanguageTag(tag)).toBe(false),
  );

  it.each([
    ['es', ['es-MX', 'es'], 'es'],
    ['es-MX', ['es', 'es-MX'], 'es-MX'],
    ['ES-mx', ['es'], 'es'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['es', ['es-MX', 'est'], undefined],
    ['kk', [], undefined],
  ])('of what there is, %s takes of %j %j', (wanted, known, found) => {
    expect(lookUpLanguage(wanted, known)).toBe(found);
  });

  it('takes a language and its variants for one', () => {
    expect(isSameLanguage('en', 'en-US')).toBe(true);
    expect(isSameLanguage('en-US', 'en')).toBe(true);
    expect(isSameLanguage('en', 'es')).toBe(false);
  });

  it('names languages, and leaves a tag that has no name as it is', () => {
    expect(languageName('kk')).toBe('Kazakh');
    expect(languageName('es', 'es')).toBe('español');
    expect(languageName('old')).toBe('old');
    expect(languageName('not a tag')).toBe('not a tag');
  });
});
