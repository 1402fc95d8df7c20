import { keepInVariable } from './assign.ts';
import type { Lowering } from './lowering.ts';
import { is } from './syntax.ts';

/** At the end of the file, its variables live on in the functions that name them and in other files. */
export function keepProgramVariables(low: Lowering): void {
  const { survey, places } = low.file;
  for (const variable of survey.programVariables()) {
    const [identifier] = variable.identifiers;
    if (identifier === undefined) continue;
    const isExported = is(identifier.parent?.parent?.parent, 'ExportNamedDeclaration');
    const isShared = variable.references.some(
      (reference) =>
        reference.from.variableScope !== variable.scope.variableScope ||
        reference.identifier.parent?.type === ('ExportSpecifier' as never),
    );
    if (!isExported && !isShared) continue;
    keepInVariable({ ...low, home: -1 }, places.ofVariable(variable), variable, identifier);
  }
}
