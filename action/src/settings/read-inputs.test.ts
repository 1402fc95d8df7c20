import { expect, it } from 'vitest';
import { readInputs } from './read-inputs.ts';

it('inputs with several values have one a line, and the others are taken whole', () => {
  const inputs: Readonly<Record<string, string>> = {
    fixtures: ' a.ts \r\n\n b/*.ts\n',
    command: " sh -c 'a\nb' \n\n node \\\n x.js",
    copies: '',
  };
  expect(readInputs((name) => inputs[name] ?? '', 'action')).toMatchObject({
    fixtures: ['a.ts', 'b/*.ts'],
    command: ["sh -c 'a\nb'", 'node \\\n x.js'],
    copies: [],
  });
});
