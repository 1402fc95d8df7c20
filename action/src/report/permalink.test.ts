import { describe, expect, it } from 'vitest';
import { permalink, repositoryOf } from './permalink.ts';

const commit = 'c'.repeat(40);
const variables = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/cat',
  GITHUB_SHA: commit,
};

describe('a permalink', () => {
  it('leads to the line of the commit that was measured', () => {
    const repository = { server: 'https://github.com', name: 'octo/cat', commit };
    expect(permalink(repository, 'a b/(ü)#?.ts', 7)).toBe(
      `https://github.com/octo/cat/blob/${commit}/a%20b/%28%C3%BC%29%23%3F.ts#L7`,
    );
    expect(permalink(repository, '/else/x.ts', 7)).toBeUndefined();
  });

  it('needs what the runner sets, in the form in which it sets it', () => {
    expect(repositoryOf(variables)).toEqual({
      server: 'https://github.com',
      name: 'octo/cat',
      commit,
    });
    for (const name of Object.keys(variables)) {
      expect(repositoryOf({ ...variables, [name]: undefined })).toBeUndefined();
      expect(repositoryOf({ ...variables, [name]: ')[x](javascript:' })).toBeUndefined();
    }
  });
});
