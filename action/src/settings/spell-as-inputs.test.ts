import { expect, it } from 'vitest';
import { spellAsInputs } from './spell-as-inputs.ts';

it('flags become inputs, and other words stay', () => {
  const message = 'Expected `--state` to be inside, got `--statement`, `--x` and a --state.';
  expect(spellAsInputs([{ where: '--state', message }])).toEqual([
    {
      where: 'state',
      message: 'Expected `state` to be inside, got `--statement`, `--x` and a --state.',
    },
  ]);
});
