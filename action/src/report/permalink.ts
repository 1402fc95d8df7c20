import { isAbsolute } from 'node:path';

/** Where the sources that were measured can be seen. */
export interface Repository {
  /** For example `https://github.com`. */
  readonly server: string;
  /** For example `octo/cat`. */
  readonly name: string;
  /** The full hash of the commit. */
  readonly commit: string;
}

/**
 * The address of a line that stays what it is; `undefined` outside the repository. `file` is relative
 * to the workspace.
 */
export function permalink(
  { server, name, commit }: Repository,
  file: string,
  line: number,
): string | undefined {
  if (isAbsolute(file)) return undefined;
  const path = file
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[()'!*]/g, escape))
    .join('/');
  return `${server}/${name}/blob/${commit}/${path}#L${line}`;
}

/** What `encodeURIComponent` leaves and Markdown does not. */
function escape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The repository of a step, from the variables that the runner sets; absent when one is missing. */
export function repositoryOf(
  environment: Readonly<Record<string, string | undefined>>,
): Repository | undefined {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_REPOSITORY: name = '',
    GITHUB_SHA: commit = '',
  } = environment;
  const isWhole =
    /^https?:\/\/[\w.:-]+$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(name) &&
    /^[0-9a-f]{40,64}$/.test(commit);
  return isWhole ? { server, name, commit } : undefined;
}
