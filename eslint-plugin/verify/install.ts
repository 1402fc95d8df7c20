import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Program } from './participant.ts';
import type { InPython, Opened } from './plans.ts';

/** Where a library's packages lie, or why they could not be had. */
export type Installed =
  | {
      readonly kind: 'installed';
      readonly program: Program;
      readonly versions: Versions;
      readonly runtime: string;
    }
  | { readonly kind: 'failed'; readonly reason: string };

type Versions = Readonly<Record<string, string>>;

/**
 * Installs the packages of a plan into a folder of their own, once: no install scripts run, nothing but
 * the registry is asked. The folder is kept for the next time.
 */
export function install(name: string, plan: Opened, cache: string, probes: string): Installed {
  const folder = join(cache, name);
  const wanted = JSON.stringify({
    private: true,
    type: 'module',
    dependencies: plan.install,
    overrides: plan.overrides ?? {},
  });
  const manifest = join(folder, 'package.json');
  if (!isThere(manifest, wanted)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, wanted);
    const reason = runNpm(folder);
    if (reason !== undefined) {
      rmSync(folder, { recursive: true, force: true });
      return { kind: 'failed', reason };
    }
    writeFileSync(join(folder, DONE), '');
  }
  for (const shared of ['participant.js', 'write-in-sqlite.js']) {
    copyFileSync(join(probes, shared), join(folder, shared));
  }
  copyFileSync(join(probes, `${name}.js`), join(folder, 'probe.js'));
  return {
    kind: 'installed',
    program: { command: [process.execPath, '--no-warnings', 'participant.js'], cwd: folder },
    versions: versionsIn(folder, Object.keys(plan.install)),
    runtime: `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
  };
}

/** Finds the module of a plan in the Python of this machine; nothing is installed. */
export function findInPython(
  key: string,
  plan: InPython,
  cache: string,
  probes: string,
): Installed {
  const folder = join(cache, key);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(probes, 'participant.py'), join(folder, 'participant.py'));
  copyFileSync(join(probes, `${key}.py`), join(folder, 'probe.py'));
  const found = spawnSync(PYTHON, ['-c', VERSIONS, plan.python], { encoding: 'utf8' });
  const [python, version] = found.status === 0 ? found.stdout.trim().split(' ') : [];
  if (python === undefined) {
    const advice = plan.debian === undefined ? '' : `; on Debian: apt-get install ${plan.debian}`;
    return { kind: 'failed', reason: `${PYTHON} cannot import ${plan.python}${advice}` };
  }
  return {
    kind: 'installed',
    program: { command: [PYTHON, 'participant.py'], cwd: folder },
    versions: version === undefined ? {} : { [plan.python]: version },
    runtime: `Python ${python}, ${process.platform} ${process.arch}`,
  };
}

/** The Python of the system is the one that packages of Debian are for. */
const PYTHON = '/usr/bin/python3';
const VERSIONS = `import importlib, importlib.metadata as m, platform, sys
importlib.import_module(sys.argv[1])
try: version = m.version(sys.argv[1])
except m.PackageNotFoundError: version = ''
print(platform.python_version(), version)`;

/** Stands in a folder whose installation came to its end. */
const DONE = '.installed';

function isThere(manifest: string, wanted: string): boolean {
  if (!existsSync(join(dirname(manifest), DONE))) return false;
  return readFileSync(manifest, 'utf8') === wanted;
}

/** npm under the Node that runs this, which decides which prebuilt binaries fit. */
function runNpm(folder: string): string | undefined {
  const { PATH = '' } = process.env;
  const run = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--silent'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${PATH}` },
    },
  );
  if (run.status === 0) return undefined;
  const words = `${run.stdout}${run.stderr}`.trim().split('\n').slice(-3).join(' ');
  return `npm install failed: ${words === '' ? 'without a word' : words}`;
}

function versionsIn(folder: string, names: readonly string[]): Versions {
  return Object.fromEntries(
    names.map((name) => {
      const file = join(folder, 'node_modules', name, 'package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return [name, version];
    }),
  );
}
