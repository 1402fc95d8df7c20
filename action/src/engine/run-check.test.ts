import { expect, test } from 'vitest';
import { milliseconds } from '../model/units.ts';
import { createRig } from './rig.test-support.ts';

const step = {
  kind: 'round',
  purpose: 'screen',
  copies: 2,
  limit: milliseconds(20_000),
} as const;

test('the check sees what the copies left, and its words are kept when it fails', async () => {
  await using rig = await createRig('echo "$LOCKJAM_COPY" >> "$LOCKJAM_DIR/log"', {
    verify: ['sh', '-c', 'sort "$LOCKJAM_DIR/log"; test "$(wc -l < "$LOCKJAM_DIR/log")" = 3'],
  });
  expect(await rig.engine.perform(step)).toMatchObject({
    check: { passed: false, text: '1\n2\n' },
  });
});

test('a check that passes is kept too, and one that cannot be run has failed', async () => {
  await using passing = await createRig('true', { verify: ['true'] });
  expect(await passing.engine.perform(step)).toMatchObject({ check: { passed: true } });
  await using missing = await createRig('true', { verify: ['no-such-program-anywhere'] });
  const observation = await missing.engine.perform(step);
  expect(observation).toMatchObject({ check: { passed: false } });
  expect(JSON.stringify(observation)).toContain('no-such-program-anywhere ENOENT');
});
