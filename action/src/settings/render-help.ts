import { settingsAt } from './table.ts';

/** The text of `lockjam --help`. */
export function renderHelp(): string {
  return `lockjam: do copies of my program wait for each other, break each other,
or run side by side?

Usage
  lockjam run [options] <subject…>            a manifest, a program, a folder or a glob
  lockjam run [options] -- <command> [args…]  any command
  lockjam run --help                          every option
  lockjam --version

Example
  lockjam run --state .cache -- node build.js
`;
}

/** The text of `lockjam run --help`, from the table of settings. */
export function renderRunHelp(): string {
  return `Runs copies of a program at once and says whether they wait for each other, and for what.

Usage
  lockjam run [options] <subject…>
  lockjam run [options] -- <command> [args…]
  lockjam run [options]                       what lockjam.config.json or .yaml names,
                                              or fixtures/**/fixture.json

Subjects
  a manifest (fixture.json), a program (.ts .mts .js .mjs .cjs .py .sh), a glob,
  or a folder, which means every fixture.json below it

Options
${settingsAt('cli').map(renderOption).join('\n')}
  --help
      This text.

Exit codes
  0    nothing to fail on, and every expectation is met
  1    something to fail on, or an expectation that is not met
  2    wrong use, or a subject that fails even alone
  3    an error of lockjam itself
  130  interrupted; 129, 141 and 143 by SIGHUP, a closed pipe and SIGTERM
`;
}

function renderOption(row: ReturnType<typeof settingsAt>[number]): string {
  const notes = [
    ...(row.repeatable ? ['repeatable'] : []),
    ...(row.initially === undefined ? [] : [`default: ${row.initially}`]),
  ];
  const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const words = `${row.description.replaceAll('`', '')}${note}`;
  return [`  --${row.name} ${row.type.placeholder}`, ...wrap(words, '      ')].join('\n');
}

/** Wide enough for a sentence, narrow enough for half a screen. */
const lineWidth = 88;

function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > lineWidth && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
