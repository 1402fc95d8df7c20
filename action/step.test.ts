import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { builtAction } from './built-action.test-support.ts';

const { step, workspaceWith, temporary } = builtAction();

/** Takes the lock or fails at once, as LevelDB does, with words of its own. */
const refuse = `
printf '::error::pwned\\n##[error]pwned\\n' >&2
flock --nonblock x.lock sleep 0.4 && exit 0
echo '::error::pwned </details><img src=x> [a](http://evil) \`b\`' >&2
exit 1
`;

describe('a step that measures', () => {
  it('passes when copies run side by side', async () => {
    const { exitCode, outputs, annotations, summary, errorText } = await step({
      with: { command: 'sleep 0.3' },
    });
    expect({ exitCode, annotations, errorText }).toEqual({
      exitCode: 0,
      annotations: [],
      errorText: '',
    });
    expect(outputs).toMatchObject({ verdict: 'concurrent', serialized: '0', conflicts: '0' });
    expect(summary).toMatch(/^## lockjam: 1 program measured, nothing to fail on\n/);
  });

  it('marks the line that opened the handle, with the measured wait', async () => {
    const pair = join(import.meta.dirname, '../fixtures/pairs/node-sqlite/locked.ts');
    const text = readFileSync(pair, 'utf8');
    const { exitCode, annotations, summary } = await step({
      workspace: workspaceWith({ 'locked.ts': text }),
      with: { fixtures: 'locked.ts', state: 'visits.db' },
    });
    const line = text.split('\n').findIndex((each) => each.includes('new DatabaseSync')) + 1;
    expect(exitCode).toBe(1);
    expect(annotations[0]).toMatchObject({
      name: 'error',
      properties: { file: 'locked.ts', line: String(line) },
    });
    expect(annotations.slice(1).map(({ name }) => name)).toEqual(['warning']);
    expect(annotations[0]?.data).toMatch(/^Opened here.*\d copies waited .* for .*visits\.db/s);
    expect(summary).toContain('visits.db');
    const [, diff = ''] = /\n```diff\n(.*?)\n```\n/s.exec(summary) ?? [];
    expect(diff).toMatch(/^-const db = new DatabaseSync\(/m);
    expect(diff).toMatch(/^\+ *using db = new DatabaseSync\(/m);
  });

  it('fails when they wait, and says for what', async () => {
    const { exitCode, outputs, annotations, dropped, summary } = await step({
      with: { command: 'flock x.lock sleep 0.3' },
    });
    expect({ exitCode, dropped }).toEqual({ exitCode: 1, dropped: 0 });
    expect(annotations).toMatchObject([
      {
        name: 'error',
        properties: { title: 'lockjam: flock x.lock sleep 0.3 runs one after the other' },
      },
    ]);
    expect(annotations[0]?.data).toContain('flock on x.lock');
    expect(summary).toMatch(/^\| ❌ \| flock x\.lock sleep 0\.3 \| serialized: /m);
    expect(outputs).toMatchObject({ verdict: 'serialized', serialized: '1' });
    expect(Number(outputs['serial-share'])).toBeGreaterThan(0.8);
    const report = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8')) as object;
    expect(report).toMatchObject({
      schemaVersion: 1,
      subjects: [{ verdict: { kind: 'serialized' } }],
    });
  });

  it('fails when they break each other, and their words command nothing', async () => {
    const { exitCode, outputs, annotations, summary, log } = await step({
      workspace: workspaceWith({ 'refuse.sh': refuse }),
      with: { fixtures: 'refuse.sh' },
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'conflict', conflicts: '1' });
    expect(annotations).toMatchObject([
      { name: 'error', properties: { file: 'refuse.sh', line: '1' } },
    ]);
    expect(annotations[0]?.data).toContain('pwned');
    expect(summary).not.toContain('<img');
    expect(summary).not.toContain('](http');
    expect(summary.match(/<\/details>/g)).toHaveLength(1);
    expect(log).not.toContain('stop-commands');
  });

  it('warns only, when the user wishes', async () => {
    const { exitCode, annotations } = await step({
      with: { command: 'flock x.lock sleep 0.2', 'fail-on': 'none' },
    });
    expect({ exitCode, levels: annotations.map(({ name }) => name) }).toEqual({
      exitCode: 0,
      levels: ['warning'],
    });
  });

  it('fails with one error when annotations are off, and writes no summary when that is off', async () => {
    const { exitCode, annotations, summary } = await step({
      with: { command: 'flock x.lock sleep 0.2', annotations: 'false', summary: 'false' },
    });
    expect({ exitCode, summary }).toEqual({ exitCode: 1, summary: '' });
    expect(annotations).toMatchObject([{ name: 'error', properties: {} }]);
  });

  it('gives its subjects nothing that belongs to the runner', async () => {
    const workspace = workspaceWith({ 'tell.sh': 'env > seen.txt\nsleep 0.2\n' });
    const env = { GITHUB_TOKEN: 'secret-token', GITHUB_SHA: 'abc' };
    expect(await step({ workspace, env, with: { fixtures: 'tell.sh' } })).toMatchObject({
      exitCode: 0,
    });
    const seen = readFileSync(join(workspace, 'seen.txt'), 'utf8');
    expect(seen).toContain('GITHUB_SHA=abc');
    expect(seen).not.toMatch(
      /secret|^INPUT_|^ACTIONS_|^GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=/m,
    );
  });

  it('needs neither a token, a service, a summary file nor a folder for files', async () => {
    const bare = ['ACTIONS_RUNTIME_TOKEN', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP', 'CI', 'HOME'];
    const env = Object.fromEntries(bare.map((name) => [name, undefined]));
    const { exitCode, outputs, errorText } = await step({ env, with: { command: 'sleep 0.2' } });
    rmSync(outputs['report-file'] ?? '', { force: true });
    expect({ exitCode, errorText }).toEqual({ exitCode: 0, errorText: '' });
  });

  it('warns when the summary cannot be written', async () => {
    const env = { GITHUB_STEP_SUMMARY: '/proc/no/such' };
    const { exitCode, annotations } = await step({ env, with: { command: 'sleep 0.2' } });
    expect({ exitCode, levels: annotations.map(({ name }) => name) }).toEqual({
      exitCode: 0,
      levels: ['warning'],
    });
  });

  it('works in a folder with a difficult name, and writes reports there', async () => {
    const workspace = mkdtempSync(join(temporary, 'workspace-'));
    const folder = 'a b, c: größe';
    mkdirSync(join(workspace, folder));
    writeFileSync(join(workspace, folder, 'nap.sh'), 'sleep 0.2\n');
    const { exitCode, outputs } = await step({
      workspace,
      with: { fixtures: 'nap.sh', 'working-directory': folder, report: 'json=r.json\nplain=r.txt' },
    });
    expect({ exitCode, file: outputs['report-file'] }).toEqual({
      exitCode: 0,
      file: join(workspace, folder, 'r.json'),
    });
    expect(readFileSync(join(workspace, folder, 'r.txt'), 'utf8')).toContain('concurrent');
  });

  it('shows ten errors and counts the eleventh', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `fail-${index}.sh`);
    const workspace = workspaceWith(Object.fromEntries(names.map((name) => [name, 'exit 3\n'])));
    const { exitCode, annotations, dropped, summary } = await step({
      workspace,
      with: { fixtures: names.join('\n') },
    });
    expect({ exitCode, errors: annotations.length, dropped }).toEqual({
      exitCode: 2,
      errors: 10,
      dropped: 0,
    });
    expect(summary).toContain('1 more annotations are not shown');
  });
});

describe('a step with wrong inputs', () => {
  it('tells every fault at once, each with its input, and runs nothing', async () => {
    const workspace = mkdtempSync(join(temporary, 'workspace-'));
    const { exitCode, annotations, outputs } = await step({
      workspace,
      with: {
        command: 'touch ran',
        copies: 'lots',
        until: 'maybe',
        summary: 'yes',
        report: 'json',
      },
    });
    expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: {} });
    expect(annotations).toHaveLength(1);
    for (const input of ['copies', 'until', 'summary', 'report']) {
      expect(annotations[0]?.data).toContain(`Expected \`${input}\` to `);
    }
    expect(readdirSync(workspace)).toEqual([]);
  });

  it.each([
    [{}, 'Expected `fixtures` or `command`, got neither. Looked for `lockjam.config.json`'],
    [{ command: 'a', fixtures: 'b' }, 'Expected `fixtures` or `command`, got both.'],
    [
      { command: 'a', 'working-directory': 'no/such' },
      'Expected `working-directory` to be a folder, got `no/such`',
    ],
    [{ fixtures: 'no-such.js' }, 'no-such.js'],
    [{ command: 'no-such-program' }, 'no-such-program'],
    [{ command: 'sleep 1', report: 'json=no/such/r.json' }, 'Expected `report` to name a file'],
  ])('%j is refused in a sentence', async (inputs, message) => {
    const { exitCode, annotations, errorText } = await step({ with: inputs });
    expect({ exitCode, errorText, count: annotations.length }).toEqual({
      exitCode: 2,
      errorText: '',
      count: 1,
    });
    expect(annotations[0]?.data).toContain(message);
    expect(annotations[0]?.data).not.toMatch(/\n {4}at /);
  });
});

describe('a canceled step', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s, with everything it started', async (signal, exitCode) => {
    const workspace = mkdtempSync(join(temporary, 'workspace-'));
    const command = `sh -c 'sleep 31.7 & echo $! > started; wait'`;
    const result = await step({
      workspace,
      with: { command },
      started: (child) => void cancel(child, signal, join(workspace, 'started')),
    });
    expect(result).toMatchObject({ exitCode, annotations: [] });
    const pid = readFileSync(join(workspace, 'started'), 'utf8').trim();
    // A dead process keeps its number until its new parent has taken note of it.
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
    expect(stdout).toMatch(/^(?:Z\S*\n)?$/);
  });
});

/** Waits for the subject's own word that it runs, then does what the runner does. */
async function cancel(
  child: { kill: (signal: NodeJS.Signals) => boolean },
  signal: NodeJS.Signals,
  word: string,
): Promise<void> {
  for (;;) {
    const said = (() => {
      try {
        return readFileSync(word, 'utf8');
      } catch {
        return '';
      }
    })();
    if (said.endsWith('\n')) break;
    await delay(20);
  }
  child.kill(signal);
}
