import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Subject } from '../model/subject.ts';
import { plan, type PlanRequest } from './plan.ts';
import { realWorld } from './real-world.ts';
import type { World } from './world.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'plan-test-')));
const node = process.execPath;

afterAll(() => {
  rmSync(root, { recursive: true });
});

const pair = (more: object = {}): string =>
  JSON.stringify({ name: 'pair', halves: { locked: { command: ['node', 'a.ts'] } }, ...more });

put('pair/fixture.json', pair({ state: ['.cache'] }));
put('pair/a.ts', '');
put('pair/node_modules/dep/fixture.json', '{');
put('scripts/build.ts', '');
put('scripts/clean.py', '');
put('scripts/notes.md', '');
put('bin/sh', '', 0o755);
put('bin/python3', '', 0o755);
put('bin/flock', '', 0o755);
put('bin/plain', '', 0o644);
mkdirSync(join(root, 'empty'));

function put(path: string, text: string, mode = 0o644): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const world: World = {
  ...realWorld(root, { PATH: join(root, 'bin'), HOME: join(root, 'home/me') }, node),
  succeeds: (program) => Promise.resolve(program === '/usr/bin/python3'),
};

async function planned(
  request: Partial<PlanRequest>,
  around: World = world,
): Promise<readonly Subject[]> {
  const result = await plan({ subjects: [], commands: [], state: [], ...request }, around);
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

async function faults(
  request: Partial<PlanRequest>,
  around: World = world,
): Promise<readonly string[]> {
  const result = await plan({ subjects: [], commands: [], state: [], ...request }, around);
  return result.kind === 'ok' ? [] : result.problems.map((each) => each.message);
}

describe('what can be measured', () => {
  it('a manifest gives a subject for each half, in its own folder', async () => {
    const expected: Subject = {
      name: 'pair/locked',
      command: [node, 'a.ts'],
      cwd: join(root, 'pair'),
      state: [join(root, 'pair/.cache')],
      sources: [join(root, 'pair/a.ts')],
    };
    expect(await planned({ subjects: ['pair/fixture.json'] })).toEqual([expected]);
    expect(await planned({ subjects: ['pair'] })).toEqual([expected]);
    expect(await planned({ subjects: ['p*'] })).toEqual([expected]);
    expect(await planned({ subjects: ['pair', '**/fixture.json', 'pair/fixture.json'] })).toEqual([
      expected,
    ]);
  });

  it.each([
    ['scripts/build.ts', node],
    ['scripts/clean.py', 'python3'],
  ])('%s is run by what its extension asks for, in the current folder', async (file, program) => {
    const path = join(root, file);
    expect(await planned({ subjects: [file], state: ['.cache'] })).toEqual([
      {
        name: file,
        command: [program, path],
        cwd: root,
        state: [join(root, '.cache')],
        sources: [path],
      },
    ]);
  });

  it('a glob takes the programs and leaves the rest', async () => {
    const subjects = await planned({ subjects: ['scripts/*'] });
    expect(subjects.map(({ name }) => name)).toEqual(['scripts/build.ts', 'scripts/clean.py']);
  });

  it('a command is taken as it is, with the sources that it names', async () => {
    const command = ['flock', 'x.lock', 'scripts/build.ts', 'gone.ts'] as const;
    expect(await planned({ commands: [[...command]] })).toEqual([
      {
        name: 'flock x.lock scripts/build.ts gone.ts',
        command,
        cwd: root,
        state: [],
        sources: [join(root, 'scripts/build.ts')],
      },
    ]);
  });
});

describe('what is needed', () => {
  const halves = { one: { command: ['python3', 'one.py'] } };
  const manifest = (needs: object): string => JSON.stringify({ name: 'needy', needs, halves });
  put('needy/one.py', '');

  it('a Python that can import the modules is looked for beyond the PATH', async () => {
    put('needy/fixture.json', manifest({ python: ['diskcache'] }));
    const [subject] = await planned({ subjects: ['needy'] });
    expect(subject).toMatchObject({ command: ['/usr/bin/python3', 'one.py'] });
    expect(subject).not.toHaveProperty('skipped');
  });

  it('without such a Python the half is skipped, with the reason', async () => {
    put('needy/fixture.json', manifest({ python: ['diskcache', 'lmdb'] }));
    const none = { ...world, succeeds: () => Promise.resolve(false) };
    const [subject] = await planned({ subjects: ['needy'] }, none);
    expect(subject?.skipped).toMatch(/^No Python here can import diskcache, lmdb: tried .+\.$/);
  });

  it('without an npm module the half is skipped, with the reason', async () => {
    put('needy/fixture.json', manifest({ modules: ['node:sqlite', 'classic-level'] }));
    const [subject] = await planned({ subjects: ['needy'] });
    expect(subject?.skipped).toBe(
      `The npm module classic-level is not installed in ${join(root, 'needy')} or above: run \`npm install\` in that folder.`,
    );
    put('node_modules/classic-level/package.json', '{}');
    expect((await planned({ subjects: ['needy'] }))[0]?.skipped).toBeUndefined();
  });

  it('each Python is asked once for the same modules', async () => {
    put('needy/fixture.json', manifest({ python: ['diskcache'] }));
    put('needy/more/fixture.json', pair({ halves, needs: { python: ['diskcache'] } }));
    put('needy/more/one.py', '');
    const asked: string[] = [];
    const succeeds = (program: string): Promise<boolean> => {
      asked.push(program);
      return Promise.resolve(program === '/usr/bin/python3');
    };
    expect(await planned({ subjects: ['needy'] }, { ...world, succeeds })).toHaveLength(2);
    expect(new Set(asked).size).toBe(asked.length);
    rmSync(join(root, 'needy/more'), { recursive: true });
  });
});

describe('what is told to a user', () => {
  const kinds =
    'a manifest (fixture.json), a program (.ts .mts .js .mjs .cjs .py .sh), a folder or a glob';
  it.each([
    [
      ['pairs/fixture.json'],
      `Expected ${kinds} that exists, got \`pairs/fixture.json\`, which does not.`,
    ],
    [
      ['pair/fixtur.json'],
      `Expected ${kinds} that exists, got \`pair/fixtur.json\`, which does not. Did you mean \`pair/fixture.json\`?`,
    ],
    [['empty'], 'Expected a folder with a fixture.json in it or below, found none in `empty`.'],
    [
      ['scripts/notes.md'],
      `Expected ${kinds}, got \`scripts/notes.md\`. To run it as a command: \`lockjam run -- scripts/notes.md\`.`,
    ],
    [[''], `Expected ${kinds}, got an empty word.`],
    [['none/*.ts'], 'Expected a glob that matches something, got `none/*.ts`.'],
    [
      ['scripts/*.md'],
      'Expected a glob that matches manifests or programs, got `scripts/*.md`, which matches neither.',
    ],
    [['/dev/null'], `Expected ${kinds}, got \`/dev/null\`, which is none of these.`],
  ])('%j', async (subjects, message) => {
    expect(await faults({ subjects })).toEqual([message]);
  });

  it('every fault of every subject', async () => {
    put('bad/one/fixture.json', '{"name": "bad" "halves"}');
    put('bad/two/fixture.json', '{"name": "bad", "halfs": {}}');
    const result = await plan({ subjects: ['gone', 'bad'], commands: [], state: [] }, world);
    expect(result.kind === 'faulty' && result.problems.map(({ where }) => where)).toEqual([
      'gone',
      'bad/one/fixture.json:1:16',
      'bad/two/fixture.json: halfs',
      'bad/two/fixture.json: halves',
    ]);
  });

  it('a subject that may not be read', async () => {
    const look = (): Promise<'forbidden'> => Promise.resolve('forbidden');
    const closed = { ...world, files: { ...world.files, look } };
    expect(await faults({ subjects: ['pair'] }, closed)).toEqual([
      `Expected ${kinds}, got \`pair\`, which may not be read.`,
    ]);
  });

  it.each([
    [
      'flok',
      'Expected a program on the PATH, got `flok`, which is in none of its folders. Did you mean `flock`?',
    ],
    ['plain', 'Expected a program on the PATH, got `plain`, which is in none of its folders.'],
    [
      './bin/plain',
      'Expected a program that can be run, got `./bin/plain`, which may not be executed: try `chmod +x ./bin/plain`.',
    ],
    ['./bin', 'Expected a program that can be run, got the folder `./bin`.'],
    [
      './bin/flok',
      'Expected a program that can be run, got `./bin/flok`, which does not exist. Did you mean `bin/flock`?',
    ],
  ])('the command %s before anything is run', async (word, message) => {
    expect(await faults({ commands: [[word]] })).toEqual([message]);
  });

  it('a program or a source of a manifest that is not there', async () => {
    const halves = {
      one: { command: ['node', 'gone.ts'] },
      two: { command: ['flok', 'x'], sources: ['gone.ts'] },
    };
    put('gone/fixture.json', JSON.stringify({ name: 'gone', halves }));
    const result = await plan({ subjects: ['gone'], commands: [], state: [] }, world);
    expect(
      result.kind === 'faulty' && result.problems.map((each) => `${each.where}: ${each.message}`),
    ).toEqual([
      'gone/fixture.json: halves.one.command: Expected a file that exists and may be read, got `gone.ts`.',
      'gone/fixture.json: halves.two.command: Expected a program on the PATH, got `flok`, which is in none of its folders. Did you mean `flock`?',
      'gone/fixture.json: halves.two.sources[0]: Expected a file that exists and may be read, got `gone.ts`.',
    ]);
  });

  it('two subjects of the same name', async () => {
    put('twins/a/fixture.json', pair());
    put('twins/a/a.ts', '');
    put('twins/b/fixture.json', pair());
    put('twins/b/a.ts', '');
    expect(await faults({ subjects: ['twins'] })).toEqual([
      `Expected subjects with names of their own, got \`pair/locked\` in ${join(root, 'twins/a')} and in ${join(root, 'twins/b')}.`,
    ]);
  });
});

describe('what must not be set aside', () => {
  symlinkSync(root, join(root, 'pair/way-out'));

  it.each([
    ['.', 'Expected a path inside the folder, got `.`, which is or contains the folder itself.'],
    ['..', 'Expected a path inside the folder, got `..`, which is or contains the folder itself.'],
    ['/', 'Expected a path inside the folder, got `/`, which is or contains the folder itself.'],
    ['../x', 'Expected a path inside the folder, got `../x`, which leads out of it.'],
    ['/tmp/x', 'Expected a path inside the folder, got `/tmp/x`, which leads out of it.'],
    ['way-out/x', 'Expected a path inside the folder, got `way-out/x`, which leads out of it.'],
    ['a.ts', 'Expected a path that can be moved aside, got `a.ts`, which is or contains a.ts.'],
    [
      'unsafe.json',
      'Expected a path that can be moved aside, got `unsafe.json`, which is or contains unsafe.json.',
    ],
  ])('by a manifest: %s', async (path, message) => {
    put('pair/unsafe.json', pair({ state: [path] }));
    expect(await faults({ subjects: ['pair/unsafe.json'] })).toContain(message);
  });

  it.each([
    ['.', 'Expected a path inside the folder, got `.`, which is or contains the folder itself.'],
    [
      'home',
      'Expected a path that can be moved aside, got `home`, which is or contains your home.',
    ],
    [
      'scripts',
      'Expected a path that can be moved aside, got `scripts`, which is or contains build.ts.',
    ],
  ])('by a flag: %s', async (path, message) => {
    expect(await faults({ subjects: ['scripts/build.ts'], state: [path] })).toEqual([message]);
    expect(await faults({ commands: [['flock', 'scripts/build.ts']], state: [path] })).toEqual([
      message,
    ]);
  });

  it.each([
    [['a.db', 'a.db'], 'a.db', 'a.db'],
    [['a.db', './a.db'], './a.db', 'a.db'],
    [['d', 'd/'], 'd/', 'd'],
    [['d', 'd/sub'], 'd/sub', 'd'],
    [['d/sub', 'd'], 'd/sub', 'd'],
  ])('two paths of which one holds the other: %j', async (state, inner, outer) => {
    const message = `Expected paths apart from each other, got \`${inner}\`, which is or lies inside \`${outer}\`: name the outer one alone.`;
    expect(await faults({ commands: [['flock']], state })).toEqual([message]);
    put('pair/twice.json', pair({ state }));
    expect(await faults({ subjects: ['pair/twice.json'] })).toContain(message);
  });

  it('a flag may name a path elsewhere, and nobody a symbolic link: copies would change what it leads to', async () => {
    const elsewhere = await planned({ commands: [['flock']], state: ['/tmp/elsewhere/x'] });
    expect(elsewhere[0]?.state).toEqual(['/tmp/elsewhere/x']);
    put('pair/unsafe.json', pair({ state: ['way-out'] }));
    expect(await faults({ subjects: ['pair/unsafe.json'] })).toEqual([
      `Expected a path that can be moved aside, got \`way-out\`, which is a symbolic link: name what it leads to, ${realpathSync(root)}.`,
    ]);
  });
});
