/**
 * Text for the log of a workflow in which nothing is a command to the runner, whatever a program
 * printed. `token` must be one that nobody can guess, and new for each text.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function withoutCommands(text: string, token: string): string {
  const end = text.endsWith('\n') ? '' : '\n';
  return `::stop-commands::${token}\n${text}${end}::${token}::\n`;
}
