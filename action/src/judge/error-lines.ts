/** A line that speaks of trouble. */
const trouble = /\b\w*(?:error|exception)\b|locked|\bbusy\b|denied|cannot|unavailable|panic/i;
/** The innermost reason: Node prints it as `[cause]: Error: …`. */
const cause = /\[?\bcause\b\]?:\s*(?<reason>.*error.*)/i;
/** A Node stack frame or a Python source line. */
const frame = /^\s+(?:at |File ")/;
const mostCharacters = 300;

/** The one line that says best what went wrong, or an empty text. */
export function errorLineOf(errorText: string): string {
  const lines = errorText.split('\n').filter((line) => line.trim() !== '' && !frame.test(line));
  const reason = lines.map((line) => cause.exec(line)?.groups?.['reason']).findLast(Boolean);
  const python = lines.some((line) => line.startsWith('Traceback'));
  const named = python ? lines.findLast(isTrouble) : lines.find((line) => namesError(line));
  const line = reason ?? named ?? lines.findLast(isTrouble) ?? lines.at(-1) ?? '';
  return line
    .trim()
    .replace(/\s*\{$/, '')
    .slice(0, mostCharacters);
}

/** Every line that speaks of trouble, with numbers taken out, so that two runs can be compared. */
export function troubleLines(errorText: string): readonly string[] {
  return errorText
    .split('\n')
    .filter(isTrouble)
    .map((line) => line.trim().replaceAll(/0x[0-9a-f]+|\d+/gi, '#'));
}

function isTrouble(line: string): boolean {
  return trouble.test(line);
}

/** `Error: database is locked`, `sqlite3.OperationalError: …`: a name, a colon, a text. */
function namesError(line: string): boolean {
  return /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b.*:\s*\S/.test(line);
}
