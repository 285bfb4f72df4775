import { expect, test } from 'vitest';
import { REPORT_LANGUAGES } from '../../src/core/portal.ts';
import { pickLanguage } from '../../src/support/pick-language.ts';

test.each([
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['PT-br'], 'pt-BR'],
  [['pt-PT'], 'pt-BR'],
  [['zh-TW', 'en'], 'zh-CN'],
  [['fi', 'fr-CA', 'en'], 'fr'],
  [['fi'], 'en'],
  [['den'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (wanted, tag) => {
  expect(pickLanguage(wanted, REPORT_LANGUAGES)).toBe(tag);
});
