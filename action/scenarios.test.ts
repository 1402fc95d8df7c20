import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { builtAction } from './built-action.test-support.ts';

const { step, workspaceWith } = builtAction();

/** What a step needs to be refused for one fault alone. */
const good = { command: 'sleep 0.1' };

describe('an input with a fault', () => {
  it.each([
    ['copies', '1', 'a whole number from 2 to 64'],
    ['copies', '65', 'a whole number from 2 to 64'],
    ['copies', '2.5', 'a whole number from 2 to 64'],
    ['threshold', '0', 'a share above 0 and up to 1'],
    ['threshold', '1.01', 'a share above 0 and up to 1'],
    ['timeout', '10', 'a duration such as `500ms`, `30s` or `2m`'],
    ['timeout', '25h', 'a duration such as `500ms`, `30s` or `2m`'],
    ['until', 'end', '`exit` or `first-output`'],
    ['fail-on', 'serialised', '`none`, or a list of'],
    ['report', 'xml=x.xml', '`json`, `junit`, `plain`, `sarif` or `terminal`'],
    ['report', 'sarif', 'name a file'],
    ['sarif-file', 'no/such/folder/x.sarif', 'name a file that can be written'],
    ['shard', '0/2', 'a shard such as `2/4`'],
    ['shard', '3/2', 'a shard such as `2/4`'],
    ['shard', 'first', 'a shard such as `2/4`'],
    ['annotations', 'yes', '`true` or `false`'],
    ['summary', '1', '`true` or `false`'],
    ['command', "sh -c 'a", 'a command with every quote closed'],
    ['working-directory', 'a.txt', 'to be a folder'],
  ])('`%s: %s` is refused with its name', async (name, value, expected) => {
    const workspace = workspaceWith({ 'a.txt': '' });
    const result = await step({ workspace, with: { ...good, [name]: value } });
    expect(result).toMatchObject({ exitCode: 2, outputs: {}, summary: '', errorText: '' });
    expect(result.annotations).toHaveLength(1);
    const data = result.annotations[0]?.data ?? '';
    expect(data).toContain(`\`${name === 'sarif-file' ? 'report' : name}\``);
    expect(data).toContain(expected);
  });

  it.each([
    [{ fixtures: 'empty' }, 'a folder with a fixture.json in it'],
    [{ fixtures: '**/*.none' }, 'a glob that matches something'],
    [{ fixtures: 'gone.sh' }, 'that exists, got `gone.sh`'],
    [{ fixtures: 'bad/fixture.json' }, 'bad/fixture.json'],
    [{ command: 'sleep 1\nno-such-program' }, 'no-such-program'],
    [{ ...good, state: '/' }, 'state'],
  ])('%j is refused in a sentence', async (inputs, expected) => {
    const workspace = workspaceWith({ 'empty/a.txt': '', 'bad/fixture.json': '{"nme": 1}' });
    const result = await step({ workspace, with: inputs });
    expect(result).toMatchObject({ exitCode: 2, outputs: {}, errorText: '' });
    expect(result.annotations[0]?.data).toContain(expected);
  });
});

describe('an input that is given', () => {
  it.each([
    [{ copies: '2' }, { verdict: 'concurrent' }, 0],
    [{ 'fail-on': 'concurrent' }, { verdict: 'concurrent' }, 1],
    [{ 'fail-on': 'none' }, { verdict: 'concurrent' }, 0],
    [{ command: 'sleep 30', timeout: '300ms' }, { verdict: 'broken' }, 2],
    [{ command: "sh -c 'echo; sleep 30'", until: 'first-output' }, { verdict: 'concurrent' }, 0],
    [{ command: 'sh -c "exit 3"' }, { verdict: 'broken' }, 2],
    [{ command: 'true' }, { verdict: 'concurrent' }, 0],
  ])('%j is followed', async (inputs, outputs, exitCode) => {
    const result = await step({ with: { ...good, ...inputs } });
    expect(result).toMatchObject({ exitCode, outputs, errorText: '' });
  });

  it('may list commands, reports and a file for code scanning', async () => {
    const workspace = workspaceWith({});
    const { exitCode, summary } = await step({
      workspace,
      with: {
        command: "sleep 0.1\n\nsh -c 'sleep 0.2\ntrue'",
        report: 'junit=a.xml\nplain=a.txt\nterminal=b.txt\njson=a.json',
        'sarif-file': 'a.sarif',
      },
    });
    expect(exitCode).toBe(0);
    expect(summary).toContain('2 programs measured');
    const read = (name: string): string => readFileSync(join(workspace, name), 'utf8');
    expect(read('a.xml').match(/<testcase /g)).toHaveLength(2);
    expect(read('a.txt')).toContain('2 programs measured');
    expect(read('b.txt')).toContain('sleep 0.1');
    expect(JSON.parse(read('a.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [] }],
    });
    expect(JSON.parse(read('a.json'))).toMatchObject({ schemaVersion: 1 });
  });
});

describe('a step that names nothing', () => {
  const manifest = JSON.stringify({ name: 'nap', halves: { one: { command: ['sleep', '0.1'] } } });

  it.each([
    [{ 'lockjam.config.json': '{"command": "sleep 0.1"}' }, 'lockjam.config.json'],
    [{ 'lockjam.config.yaml': 'command:\n  - sleep 0.1\n' }, 'lockjam.config.yaml'],
    [{ 'fixtures/a/fixture.json': manifest }, 'fixtures/**/fixture.json matches 1'],
  ])('finds %j, and says so', async (files, told) => {
    const { exitCode, log, outputs } = await step({ workspace: workspaceWith(files), with: {} });
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({
      exitCode: 0,
      verdict: 'concurrent',
    });
    expect(log).toContain(told);
  });

  it.each([
    [{ 'lockjam.config.json': '{' }, 'to be JSON'],
    [{ 'lockjam.config.yaml': '- a\n' }, 'to hold settings by their names'],
    [{ 'lockjam.config.json': '{"comand": "x"}' }, 'Did you mean `command`?'],
    [{ 'lockjam.config.json': '{}', 'lockjam.config.yaml': '' }, 'Expected one file of settings'],
  ])('refuses %j', async (files, message) => {
    const { exitCode, annotations } = await step({ workspace: workspaceWith(files), with: {} });
    expect(exitCode).toBe(2);
    expect(annotations[0]?.data).toContain(message);
  });
});

/** Refuses to run beside another, in words that must stay words. */
const refusing = (words: string): string =>
  `flock --nonblock x.lock sleep 0.3 && exit 0\nprintf '${words}' >&2\nexit 1\n`;

describe('hostile output', () => {
  it.each([
    ['workflow commands', '\\n::error::pwned\\n::set-output name=verdict::concurrent\\n'],
    ['older commands', '##[error]pwned\\n##[warning]pwned'],
    ['an attempt to end the protection', '::stop-commands::x\\n::x::\\n::error::pwned'],
    ['colors and links of a terminal', '\\033[31mred\\033]8;;http://evil\\007link'],
    ['bytes that are no text', '\\377\\376\\300\\200 end'],
    ['Markdown and HTML', '</details><img src=x> [a](http://evil) | **b**'],
    ['marks that turn the writing', '\\342\\200\\256gnp.exe'],
  ])('of %s commands nothing', async (_, words) => {
    const workspace = workspaceWith({ 'refuse.sh': refusing(words) });
    const result = await step({ workspace, with: { fixtures: 'refuse.sh' } });
    expect(result).toMatchObject({ exitCode: 1, errorText: '', outputs: { verdict: 'conflict' } });
    expect(result.annotations.map(({ name }) => name)).toEqual(['error']);
    expect(result.annotations[0]?.properties).toMatchObject({ file: 'refuse.sh' });
    expect(result.summary).not.toMatch(/<img|\]\(http:\/\/evil|\u202E|[^\n\P{Cc}]/u);
    expect(result.summary.match(/<\/details>/g)).toHaveLength(1);
  });

  it('of many megabytes is read to its end and not kept', async () => {
    const command = `sh -c 'yes "::error::pwned" | head -c 10000000; sleep 0.1'`;
    const { exitCode, annotations, log } = await step({ with: { command } });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log.length).toBeLessThan(10_000);
  }, 120_000);
});

describe('output of a gigabyte', () => {
  it.each([
    ['lines', "yes '::error::pwned'"],
    ['one line', 'cat /dev/zero'],
  ])(
    'in %s is read to its end, in a steady amount of memory',
    async (_, print) => {
      // The copy that warms up prints it; the others have nothing to say.
      const program = `[ -f said ] && exec sleep 0.1\ntouch said\n${print} | head -c 1000000000\n`;
      let most = 0;
      const { exitCode, annotations, log } = await step({
        workspace: workspaceWith({ 'say.sh': program }),
        with: { fixtures: 'say.sh' },
        started: (child) => {
          const timer = setInterval(() => {
            const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${child.pid}/status`)) ?? [];
            most = Math.max(most, Number(peak ?? 0));
          }, 20);
          child.once('exit', () => {
            clearInterval(timer);
          });
        },
      });
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      expect(log.length).toBeLessThan(10_000);
      expect(most).toBeGreaterThan(40_000);
      expect(most).toBeLessThan(300_000);
    },
    240_000,
  );
});

describe('a file with a difficult name', () => {
  it.each(['a b.sh', 'a,b.sh', 'a: b.sh', 'größe 😀.sh', '100%.sh', "it's.sh", '[x](y)|`z`.sh'])(
    '%s is annotated where it is',
    async (name) => {
      const workspace = workspaceWith({ [name]: refusing('busy') });
      const command = `sh '${name.replaceAll("'", String.raw`'\''`)}'`;
      const { exitCode, annotations, summary } = await step({ workspace, with: { command } });
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([{ properties: { file: name, line: '1' } }]);
      expect(summary.match(/<\/details>/g)).toHaveLength(1);
    },
  );

  it('may have an end of a line in it', async () => {
    const workspace = workspaceWith({ 'a\nb.sh': refusing('busy') });
    const { exitCode, annotations } = await step({ workspace, with: { command: "sh 'a\nb.sh'" } });
    expect({ exitCode, count: annotations.length }).toEqual({ exitCode: 1, count: 1 });
  });
});

describe('a step that is killed', () => {
  it('leaves no program behind: what outlives it ends them', async () => {
    const workspace = workspaceWith({ 'nap.sh': 'echo $$ > pid\nexec sleep 29.3\n' });
    const { exitCode } = await step({
      workspace,
      with: { fixtures: 'nap.sh' },
      started: (child) => void killWhen(child, join(workspace, 'pid')),
    });
    expect(exitCode).toBeNull();
    const pid = Number(readFileSync(join(workspace, 'pid'), 'utf8'));
    while (isAlive(pid)) await delay(20);
    expect(isAlive(pid)).toBe(false);
  });
});

/** Kills when the program has said that it runs. */
async function killWhen(
  child: { kill: (signal: NodeJS.Signals) => boolean },
  word: string,
): Promise<void> {
  while (!read(word).endsWith('\n')) await delay(20);
  child.kill('SIGKILL');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A dead process keeps its number until its parent has taken note of it. */
function isAlive(pid: number): boolean {
  const state = read(`/proc/${pid}/stat`).replace(/^.*\) /s, '');
  return state !== '' && !state.startsWith('Z');
}
