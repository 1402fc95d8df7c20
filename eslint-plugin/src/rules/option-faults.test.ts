import { expect, test } from 'vitest';
import { refuseFaults } from './option-faults.ts';

test('names that can exist are accepted', () => {
  const libraries = [
    { module: './cache.js', open: 'openCache' },
    { module: '@scope/store/file', open: 'Store.open', close: '[Symbol.dispose]' },
    { module: 'node:sqlite', open: 'DatabaseSync', close: 'close' },
  ];
  expect(() => {
    refuseFaults({ libraries, slow: [{ module: '#fetch', names: ['*', 'default'] }] });
  }).not.toThrow();
});

test('all names that cannot exist are told at once, with their paths', () => {
  const libraries = [
    { module: './cache.js', open: 'openCache' },
    { module: 'my cache', open: 'open-cache', close: 'close()' },
  ];
  const owners = [{ module: './store/', names: ['Store', '9'] }];
  expect(() => {
    refuseFaults({ libraries, owners });
  }).toThrow(
    [
      'The options of lockjam/no-long-lived-cache are wrong.',
      "Expected `libraries[1].module` to be what an import names, such as './cache.js', got 'my cache'.",
      "Expected `libraries[1].open` to be a name that code can use, such as 'openCache', got 'open-cache'.",
      "Expected `libraries[1].close` to be a name that code can use, such as 'openCache', got 'close()'.",
      "Expected `owners[0].module` to be what an import names, such as './cache.js', got './store/'.",
      "Expected `owners[0].names[1]` to be a name that code can use, such as 'openCache', got '9'.",
    ].join('\n'),
  );
});
