/** A command to the runner: `::name key=value,…::data`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What a step wrote, as the runner takes it: commands, and lines for the log. */
export interface StepOutput {
  readonly commands: readonly Command[];
  readonly log: readonly string[];
}

/** What the runner knows; anything else is text. */
const known = new Set(['debug', 'error', 'notice', 'warning', 'add-mask', 'group', 'endgroup']);

/**
 * Reads the output of a step as GitHub's runner does, stop-commands included.
 * Source: https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs and
 * src/Runner.Worker/ActionCommandManager.cs
 */
export function parseCommands(output: string): StepOutput {
  const commands: Command[] = [];
  const log: string[] = [];
  let token: string | undefined;
  // As .NET reads lines: a carriage return alone ends one too, a line separator of Unicode does not.
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      else log.push(line);
      continue;
    }
    const command = parseCommand(line);
    if (command?.name === 'stop-commands') token = command.data;
    else if (command !== undefined && known.has(command.name)) commands.push(command);
    else log.push(line);
  }
  return { commands, log };
}

function parseCommand(line: string): Command | undefined {
  const [, name, list = '', data = ''] =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ??
    /##\[([a-z-]+)\s*(.*?)\](.*)$/s.exec(line) ??
    [];
  if (name === undefined) return undefined;
  const pairs = list.split(',').flatMap((pair) => {
    const [key = '', ...value] = pair.trim().split('=');
    return key === '' ? [] : [[key, unescapeProperty(value.join('='))] as const];
  });
  return { name, properties: Object.fromEntries(pairs), data: unescapeData(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
