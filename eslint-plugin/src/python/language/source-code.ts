import type { RulesConfig } from '@eslint/plugin-kit';
import { ConfigCommentParser } from '@eslint/plugin-kit';
import type { Position } from '../../model/position.ts';
import type { Scopes } from '../scopes/scope.ts';
import { findScopes } from '../scopes/find-scopes.ts';
import type { Comment, Node, NodeOf } from '../tree/syntax.ts';
import { childrenOf, visitorKeys } from '../tree/visitor-keys.ts';
import type { PythonDirective } from './directives.ts';
import { configurationsIn, directivesIn } from './directives.ts';
import type { Lines } from './lines.ts';
import { countLines } from './lines.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens.ts';

type Element = Comment | Node | Token;

interface Location {
  readonly start: Position;
  readonly end: Position;
}

/** A fault in a comment that configures rules. */
interface CommentFault {
  readonly ruleId: null;
  readonly message: string;
  readonly loc: Location;
}

/**
 * A Python file as ESLint and its rules see it: text, tree, comments, tokens, lines and scopes.
 * Source: https://eslint.org/docs/latest/extend/languages
 */
export class PythonSourceCode {
  readonly text: string;
  readonly ast: NodeOf<'Module'>;
  readonly comments: readonly Comment[];
  readonly hasBOM: boolean;
  readonly visitorKeys: Record<string, string[]> = keys();
  readonly #lines: Lines;
  #scopes: Scopes | undefined;

  constructor(text: string, module: NodeOf<'Module'>, hasBom: boolean) {
    this.text = text;
    this.ast = module;
    this.comments = module.comments;
    this.hasBOM = hasBom;
    this.#lines = countLines(text);
  }

  /** The lines of the text, without their ends. */
  get lines(): string[] {
    return [...this.#lines.texts];
  }

  /** The names of the file and what they mean, found when they are first asked for. */
  get scopes(): Scopes {
    this.#scopes ??= findScopes(this.ast);
    return this.#scopes;
  }

  /** Every word and mark of the text but comments, in its order. */
  get tokens(): readonly Token[] {
    return tokensIn(this.text);
  }

  getLoc(element: Element): Location {
    const [start, end] = element.range;
    return { start: this.getLocFromIndex(start), end: this.getLocFromIndex(end) };
  }

  getRange(element: Element): [number, number] {
    return [...element.range];
  }

  getText(node?: Element, before = 0, after = 0): string {
    if (node === undefined) return this.text;
    return this.text.slice(Math.max(node.range[0] - before, 0), node.range[1] + after);
  }

  getAllComments(): readonly Comment[] {
    return this.comments;
  }

  getLocFromIndex(offset: number): Position {
    return this.#lines.positionAt(offset);
  }

  getIndexFromLoc(position: Position): number {
    return this.#lines.offsetAt(position);
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  /** The nodes around, outermost first. */
  getAncestors(node: Node): Node[] {
    const around = node.parent;
    return around === undefined ? [] : [...this.getAncestors(around), around];
  }

  /** Visits every node on the way in and on the way out. */
  *traverse(): Generator<{ kind: 1; target: Node; phase: 1 | 2; args: unknown[] }, undefined> {
    const stack: { readonly node: Node; readonly isLeaving: boolean }[] = [
      { node: this.ast, isLeaving: false },
    ];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { node, isLeaving } = top;
      yield { kind: 1, target: node, phase: isLeaving ? 2 : 1, args: [node, node.parent] };
      if (isLeaving) continue;
      stack.push({ node, isLeaving: true });
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        if (child !== undefined) stack.push({ node: child, isLeaving: false });
      }
    }
  }

  getDisableDirectives(): { directives: PythonDirective[]; problems: CommentFault[] } {
    return { directives: [...directivesIn(this.comments)], problems: [] };
  }

  getInlineConfigNodes(): Comment[] {
    return this.comments.filter(({ value }) => /^#+\s*eslint\b/.test(value));
  }

  applyInlineConfig(): {
    configs: { config: { rules: RulesConfig }; loc: Location }[];
    problems: CommentFault[];
  } {
    const configs: { config: { rules: RulesConfig }; loc: Location }[] = [];
    const problems: CommentFault[] = [];
    for (const { node, value } of configurationsIn(this.comments)) {
      const parsed = new ConfigCommentParser().parseJSONLikeConfig(value);
      const loc = this.getLoc(node);
      if (parsed.ok) configs.push({ config: { rules: parsed.config }, loc });
      else problems.push({ ruleId: null, message: parsed.error.message, loc });
    }
    return { configs, problems };
  }
}

function keys(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(visitorKeys).map(([kind, fields]) => [kind, [...fields]]),
  );
}
