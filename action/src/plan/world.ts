/** What stands at a path; `forbidden` when it may not be read. */
export type Sight = 'file' | 'folder' | 'other' | 'missing' | 'forbidden';

/** The file system, as far as planning looks at it. All paths are absolute. */
export interface Files {
  readonly look: (path: string) => Promise<Sight>;
  readonly isExecutable: (path: string) => Promise<boolean>;
  /** Whether a file can be written at the path, whether or not there is one. */
  readonly canWrite: (path: string) => Promise<boolean>;
  /** Rejects when the file cannot be read. */
  readonly readText: (path: string) => Promise<string>;
  /** The names in a folder; none when it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The path without symbolic links; `undefined` when nothing stands there. */
  readonly realPath: (path: string) => Promise<string | undefined>;
  /** Files and folders that a glob matches, sorted. Never looks into `node_modules` or `.git`. */
  readonly find: (pattern: string, folder: string) => Promise<readonly string[]>;
}

/** What planning needs of the world around it. */
export interface World {
  readonly cwd: string;
  /** The user's own folder, which is never set aside. */
  readonly home?: string;
  /** The folders of the `PATH`. */
  readonly searchPath: readonly string[];
  /** The Node that runs now. */
  readonly node: string;
  readonly files: Files;
  /** Whether a program, run to its end in a folder, exits with 0. */
  readonly succeeds: (
    program: string,
    words: readonly string[],
    folder: string,
  ) => Promise<boolean>;
}
