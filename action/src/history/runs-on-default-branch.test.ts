import { describe, expect, it } from 'vitest';
import { runsOnDefaultBranch } from './runs-on-default-branch.ts';

const push = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REF: 'refs/heads/main',
};
const event = '{"repository":{"default_branch":"main"}}';

describe('a step runs for the default branch', () => {
  it('when that branch was pushed', async () => {
    expect(await runsOnDefaultBranch(push, () => Promise.resolve(event))).toBe(true);
  });

  it.each([
    ['another branch', { ...push, GITHUB_REF: 'refs/heads/x' }, event],
    ['a tag of that name', { ...push, GITHUB_REF: 'refs/tags/main' }, event],
    ['a pull request', { ...push, GITHUB_EVENT_NAME: 'pull_request' }, event],
    ['pull_request_target', { ...push, GITHUB_EVENT_NAME: 'pull_request_target' }, event],
    ['a schedule', { ...push, GITHUB_EVENT_NAME: 'schedule' }, event],
    ['no event', { ...push, GITHUB_EVENT_PATH: undefined }, event],
    ['an event that is not JSON', push, '{'],
    ['an event without a repository', push, '{}'],
    ['an event that is null', push, 'null'],
    ['a branch without a name', push, '{"repository":{"default_branch":""}}'],
  ])('but not for %s', async (_, environment, text) => {
    expect(await runsOnDefaultBranch(environment, () => Promise.resolve(text))).toBe(false);
  });

  it('but not when the event cannot be read', async () => {
    const refuse = (): Promise<string> => Promise.reject(new Error('EACCES'));
    expect(await runsOnDefaultBranch(push, refuse)).toBe(false);
  });
});
