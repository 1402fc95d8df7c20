import { expect, it } from 'vitest';
import { subjectEnvironment } from './subject-environment.ts';

it('a subject gets neither tokens, inputs nor the files that command the runner', () => {
  const kept = { PATH: '/bin', HOME: '/root', CI: 'true', GITHUB_SHA: 'abc', GITHUB_OUTPUTS: 'x' };
  const dropped = {
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ACTIONS_CACHE_URL: 'https://cache',
    INPUT_COMMAND: 'x',
    'INPUT_FAIL-ON': 'none',
    GITHUB_TOKEN: 'secret',
    GITHUB_OUTPUT: '/o',
    GITHUB_ENV: '/e',
    GITHUB_PATH: '/p',
    GITHUB_STATE: '/s',
    GITHUB_STEP_SUMMARY: '/m',
    github_token: 'secret',
    STATE_started: '1',
  };
  expect(subjectEnvironment({ ...dropped, ...kept })).toEqual(kept);
});
