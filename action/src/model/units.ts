declare const unit: unique symbol;

/** A span of time, or a moment on the monotonic clock, in milliseconds. */
export type Milliseconds = number & { readonly [unit]: 'Milliseconds' };

/** A process number as the kernel gives it. Numbers are reused: see {@link ProcessIdentity}. */
export type Pid = number & { readonly [unit]: 'Pid' };

/** A file as the kernel's lock table names it: `major:minor:inode`, device numbers in hex. */
export type FileIdentity = string & { readonly [unit]: 'FileIdentity' };

/** Brands a number of milliseconds. */
export const milliseconds = (value: number): Milliseconds => value as Milliseconds;

/** Brands a process number. */
export const pid = (value: number): Pid => value as Pid;

/** Brands a `major:minor:inode` text. */
export const fileIdentity = (value: string): FileIdentity => value as FileIdentity;

/** Reads the monotonic clock, in milliseconds from an arbitrary origin. */
export type Clock = () => Milliseconds;
