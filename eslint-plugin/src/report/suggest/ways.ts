import type { LocalHandle } from './local-handle.ts';
import type { Edit, SourceFile } from './suggestion.ts';

/** One way to close a handle by the end of a block. */
export type Way =
  | { readonly kind: 'using'; readonly keyword: string }
  | {
      readonly kind: 'adopt';
      readonly keyword: string;
      readonly stack: string;
      readonly name: string;
    }
  | { readonly kind: 'finally' };

/** The ways that suit the library, what may be written in the file, and the function around; the best first. */
export function waysToClose(handle: LocalHandle, file: SourceFile): readonly Way[] {
  const { disposer } = handle.library;
  const needsAwait = closesLater(handle);
  if (handle.library.closers.length === 0 || (needsAwait && !handle.canAwait)) return [];
  const ways: Way[] = [];
  if (file.hasUsing && (disposer === 'sync' || disposer === 'async')) {
    ways.push({ kind: 'using', keyword: disposer === 'sync' ? 'using' : 'await using' });
  }
  ways.push({ kind: 'finally' });
  const name = freeName(file);
  if (file.hasUsing && (disposer ?? 'none') === 'none' && name !== undefined) {
    const [keyword, stack] = needsAwait
      ? ['await using', 'AsyncDisposableStack']
      : ['using', 'DisposableStack'];
    ways.push({ kind: 'adopt', keyword, stack, name });
  }
  return ways;
}

/** True when the close gives a promise, or may give one. */
export function closesLater({ library, promised }: LocalHandle): boolean {
  const { asyncClose, closers, disposer } = library;
  const mayWait = disposer === undefined || closers.includes('');
  return asyncClose || disposer === 'async' || (promised && mayWait);
}

/** The call that closes the handle. */
export function closingCall(name: string, { library }: LocalHandle): string {
  const closer = library.closers.find((known) => known === 'close') ?? library.closers[0] ?? '';
  return closer === '' ? `${name}()` : `${name}.${closer}()`;
}

/** The changes of the declaration; `line` begins the next line. */
export function declarationEdits(
  handle: LocalHandle,
  way: Way,
  line: string,
  end: string,
): readonly Edit[] {
  const { declaration, declarator } = handle;
  const start = declaration.range[0];
  const keyword = (text: string): Edit => ({
    range: [start, declarator.range[0]],
    text: `${text} `,
  });
  const isUsing = declaration.kind.endsWith('using');
  switch (way.kind) {
    case 'using':
      return [keyword(way.keyword)];
    case 'finally':
      return isUsing ? [keyword('const')] : [];
    case 'adopt': {
      const { init } = declarator;
      if (init === null) return [];
      const { keyword: declare, name, stack } = way;
      const parameter = handle.name === 'handle' ? 'opened' : 'handle';
      const kept = isUsing ? 'const' : declaration.kind;
      const close = closingCall(parameter, handle);
      return [
        keyword(`${declare} ${name} = new ${stack}()${end}${line}${kept}`),
        { range: [init.range[0], init.range[0]], text: `${name}.adopt(` },
        {
          range: [declarator.range[1], declarator.range[1]],
          text: `, (${parameter}) => ${close})`,
        },
      ];
    }
  }
}

/** A name for the stack that the file has not used for anything yet. */
function freeName({ survey }: SourceFile): string | undefined {
  return ['stack', 'handles', 'resources'].find(
    (name) => !new RegExp(String.raw`\b${name}\b`).test(survey.source),
  );
}
