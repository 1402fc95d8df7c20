import { keepInVariable } from './assign.ts';
import type { Lowering } from './lowering.ts';
import { above, ancestor, is } from './syntax.ts';

/** At the end of the file, its variables live on in the functions that name them and in other files. */
export function keepProgramVariables(low: Lowering): void {
  const { survey, places } = low.file;
  for (const variable of survey.programVariables()) {
    const [identifier] = variable.identifiers;
    if (identifier === undefined) continue;
    const isExported = is(ancestor(identifier, 3), 'ExportNamedDeclaration');
    const isShared = variable.references.some(
      (reference) =>
        reference.from.variableScope !== variable.scope.variableScope ||
        is(above(reference.identifier), 'ExportSpecifier'),
    );
    if (!isExported && !isShared) continue;
    keepInVariable({ ...low, home: -1 }, places.ofVariable(variable), variable, identifier);
  }
}
