/**
 * Whether a step runs for a push to the default branch, which alone may be remembered: what a pull
 * request measured must not become anybody's past. `readText` reads the event; no event is no push.
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
 */
export async function runsOnDefaultBranch(
  environment: Readonly<Record<string, string | undefined>>,
  readText: (path: string) => Promise<string>,
): Promise<boolean> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (environment['GITHUB_EVENT_NAME'] !== 'push' || path === undefined) return false;
  const branch = defaultBranchIn(await readText(path).catch(() => ''));
  return branch !== undefined && environment['GITHUB_REF'] === `refs/heads/${branch}`;
}

function defaultBranchIn(event: string): string | undefined {
  try {
    const { repository } = JSON.parse(event) as { repository?: { default_branch?: unknown } };
    const branch = repository?.default_branch;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
  } catch {
    return undefined;
  }
}
