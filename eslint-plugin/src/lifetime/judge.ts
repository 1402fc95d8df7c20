import type { Opening, Operation } from '../model.ts';
import type { Policy, Problem, Reason } from '../problem.ts';
import type { SlowWork } from './run.ts';
import type { Leak, Lifetime } from './trace.ts';

/** What is to report of a lifetime: at most one problem of the handle, and each transaction held. */
export function judge(lifetime: Lifetime, opening: Opening, policy: Policy): readonly Problem[] {
  const found = [...ofHandle(lifetime, opening, policy)].find((problem) =>
    isWanted(problem, policy),
  );
  const held = [...slowWork(lifetime, opening, policy)].map(({ operation }) => operation);
  return [
    ...(found === undefined ? [] : [{ ...found, held }]),
    ...ofTransactions(lifetime, opening, policy),
  ];
}

/** The transactions that slow work is done in. */
function* ofTransactions(lifetime: Lifetime, opening: Opening, policy: Policy): Generator<Problem> {
  if (!policy.messages.has('transactionHeldAcross')) return;
  for (const [begin, operation] of lifetime.findings.sections) {
    yield { messageId: 'transactionHeldAcross', opening, at: begin, operation };
  }
}

/** The problems of a handle, the gravest first. */
function* ofHandle(lifetime: Lifetime, opening: Opening, policy: Policy): Generator<Problem> {
  const { wrongUsing, escape, overwritten } = lifetime.findings;
  const base = { opening, at: opening };
  if (wrongUsing) {
    yield { ...base, messageId: 'wrongUsing', operation: wrongUsing.at, reason: wrongUsing.reason };
  }
  if (escape) yield { ...base, messageId: 'escapes', operation: escape.at, reason: escape.reason };
  if (overwritten) yield { ...base, messageId: 'overwritten', operation: overwritten };
  if (lifetime.findings.kept?.destination.kind === 'file')
    yield* ofSlowWork(lifetime, opening, policy);
  yield* ofKept(lifetime, opening);
  yield* ofLeaks(lifetime, opening, policy);
  yield* ofSlowWork(lifetime, opening, policy);
}

function isWanted(problem: Problem, policy: Policy): boolean {
  if (!policy.messages.has(problem.messageId)) return false;
  const isTolerated =
    problem.opening.library.locks === 'in-transactions' && !problem.opening.exclusive;
  return !(problem.messageId === 'moduleLevel' && policy.service && isTolerated);
}

function* ofKept(lifetime: Lifetime, opening: Opening): Generator<Problem> {
  const { kept } = lifetime.findings;
  if (kept === undefined) return;
  const found = { opening, at: opening, operation: kept.at };
  const { destination } = kept;
  if (destination.kind === 'field') yield { ...found, messageId: 'unclosedField' };
  else if (destination.kind === 'variable' && !destination.lasting) {
    yield { ...found, messageId: 'unscoped' };
  } else yield { ...found, messageId: 'moduleLevel' };
}

function* ofLeaks(lifetime: Lifetime, opening: Opening, policy: Policy): Generator<Problem> {
  const leaks = lifetime.leaks.filter((leak) => counts(leak, lifetime, policy));
  const { dropped, guarded, halfClosed, halfGuard, reopened } = lifetime.findings;
  const isHalf = guarded === true && !lifetime.closed;
  const detour = halfClosed ?? (isHalf ? halfGuard : undefined);
  const worst = leaks.find(({ exit }) => exit === 'normal') ?? leaks[0];
  const found = { opening, at: opening };
  if (worst !== undefined && (lifetime.closed || lifetime.given)) {
    yield { ...found, messageId: 'notOnAllPaths', ...skipping(worst) };
  } else if (worst !== undefined || reopened !== undefined) {
    yield { ...found, messageId: 'unscoped' };
  } else if (detour !== undefined) {
    yield { ...found, messageId: 'notOnAllPaths', ...skipping(detour) };
  } else if (dropped !== undefined) {
    yield { ...found, messageId: 'notOnAllPaths', operation: dropped, reason: 'not-awaited' };
  }
}

function skipping(leak: Pick<Leak, 'via'> & { readonly isDropped?: boolean }): {
  operation?: Operation;
  reason: Reason;
} {
  const { via } = leak;
  if (via === undefined) return { reason: 'some-path' };
  if (leak.isDropped === true) return { operation: via, reason: 'not-awaited' };
  return { operation: via, reason: via.deliberate === true ? 'skips' : 'may-throw' };
}

function counts(leak: Leak, lifetime: Lifetime, policy: Policy): boolean {
  if (leak.lent && !policy.lent) return lifetime.closedNormally;
  const isFailure = leak.exit === 'throw' && lifetime.body.kind === 'test';
  if (isFailure && !policy.tests) return false;
  if (leak.exit === 'throw' && !policy.exceptions) return false;
  if (leak.exit === 'normal' || policy.strict) return true;
  if (lifetime.body.kind === 'program' || lifetime.body.kind === 'command') return false;
  if (leak.via !== undefined && 'library' in leak.via) return false;
  const isHandedOnLater = (lifetime.given || lifetime.lent) && !lifetime.closedNormally;
  return !isHandedOnLater || leak.via?.deliberate === true;
}

function* ofSlowWork(lifetime: Lifetime, opening: Opening, policy: Policy): Generator<Problem> {
  if (!lifetime.closed && lifetime.findings.kept?.destination.kind !== 'file') return;
  for (const work of slowWork(lifetime, opening, policy)) {
    yield { ...work, opening, at: opening };
  }
}

type HeldWork = Required<Pick<Problem, 'messageId' | 'operation' | 'reason'>>;

function* slowWork(lifetime: Lifetime, { library }: Opening, policy: Policy): Generator<HeldWork> {
  if (library.guards === true) return;
  for (const [operation, work] of lifetime.findings.slow) {
    const reason = reasonOf(work, policy);
    if (reason === undefined) continue;
    if (work.unknownLength && lifetime.body.kind !== 'program') continue;
    // Long work under a lock file is often what it is for.
    if (library.protects === true && !work.idle && !work.usedBefore) continue;
    yield { messageId: work.unknownLength ? 'moduleLevel' : 'heldAcross', operation, reason };
  }
}

function reasonOf(work: SlowWork, policy: Policy): Reason | undefined {
  if (!work.usedAfter) return work.unknownLength ? 'wait' : 'after-last-use';
  if (work.unknownLength) return undefined;
  if (!work.usedBefore) return 'before-first-use';
  return policy.between ? 'wait' : undefined;
}
