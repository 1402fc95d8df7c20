import type { Survey } from '../../ecmascript/survey.ts';
import type { Node } from '../../ecmascript/syntax.ts';

/** A change that closes the handle earlier or on every path, ready to be applied. */
export interface Suggestion {
  readonly id: SuggestionId;
  /** What fills in its sentence. */
  readonly words: Readonly<Record<string, string>>;
  readonly edit: Edit;
}

export type SuggestionId = keyof typeof offers;

/** The text that replaces a range of the source. */
export interface Edit {
  readonly range: readonly [from: number, to: number];
  readonly text: string;
}

/** What suggestions need to know of the file beside its tree. */
export interface SourceFile {
  readonly survey: Survey;
  readonly isModule: boolean;
  readonly isTypeScript: boolean;
  /** True when the parser, and with types also the compiler, take `using`. */
  readonly hasUsing: boolean;
  /** True when the program awaits or yields between two places of the text. */
  readonly waitsIn: (from: number, to: number) => boolean;
}

/** The sentence of each suggestion, as an editor shows it in a menu. */
export const offers = {
  adopt: 'Let {{stack}} adopt {{handle}}, which closes it at the end of the block.',
  adoptInBlock: 'Let {{stack}} adopt {{handle}} in a block that ends after line {{last}}.',
  awaitClose: 'Wait for the close of {{handle}}.',
  beginLater: 'Begin the transaction behind `{{operation}}`.',
  closeInFinally: 'Close {{handle}} in a `finally`, on every path.',
  closeToo: 'Let `closing` close {{handle}} as well.',
  commitEarlier:
    'Commit in front of `{{operation}}`: what was written then stays, even if that work fails.',
  leaveTry: 'Keep only what needs {{handle}} in the `try`, which closes it after line {{last}}.',
  leaveWith:
    'Keep only what needs {{handle}} in the `with` block, which closes it after line {{last}}.',
  openInClosing: 'Open {{handle}} in a `with closing(…)` block that ends after line {{last}}.',
  openInWith: 'Open {{handle}} in a `with` block that ends after line {{last}}.',
  using: 'Declare {{handle}} with `{{keyword}}`, which closes it at the end of the block.',
  usingInBlock: 'Declare {{handle}} with `{{keyword}}` in a block that ends after line {{last}}.',
} as const;

/** The statements that stand side by side with a declaration. */
export type Statements = readonly Node[];
