import { closing, deeper, failing, inFunction } from './proof-shapes.test-support.ts';
import type { Shape } from './proof-shapes.test-support.ts';

/** Transactions and locks that last too long; `probe_lock()` stands where they should be over by then. */
export const sections: readonly Shape[] = [
  {
    name: 'a transaction across slow work behind its last use',
    reports: 'transactionHeldAcross',
    suits: ({ section }) => section !== undefined,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    with ${handle.section ?? ''}:  # All or nothing.`,
        `        ${handle.put}`,
        '        time.sleep(0.001)',
        '        probe_lock()',
        `    one = ${handle.get}`,
        'return one',
      ),
  },
  {
    name: 'a transaction across slow work in front of its first use',
    reports: 'transactionHeldAcross',
    suits: ({ section }) => section !== undefined,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    with ${handle.section ?? ''}:`,
        '        time.sleep(0.001)',
        '        probe_lock()',
        '        # Now.',
        `        ${handle.put}`,
        `        return ${handle.get}`,
      ),
  },
  {
    name: 'a transaction at the end of its handle',
    reports: 'transactionHeldAcross',
    suits: ({ section }) => section !== undefined,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    with ${handle.section ?? ''}:`,
        `        ${handle.put}`,
        `        one = ${handle.get}`,
        '        time.sleep(0.001)',
        '        probe_lock()',
        'return one',
      ),
  },
  {
    name: 'an implicit transaction at the end of its handle',
    reports: 'transactionHeldAcross',
    suits: ({ write }) => write !== undefined,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    ${deeper(handle.put)}`,
        `    ${handle.write ?? ''}`,
        '    time.sleep(0.001)',
        '    probe_lock()',
        '    db.commit()  # Done.',
        "return 'written'",
      ),
  },
  {
    name: 'an implicit transaction with more behind it',
    reports: 'transactionHeldAcross',
    suits: ({ write }) => write !== undefined,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    ${deeper(handle.put)}`,
        `    ${handle.write ?? ''}`,
        '    time.sleep(0.001)',
        '    probe_lock()',
        '    db.commit()',
        `    return ${handle.get}`,
      ),
  },
  {
    name: 'an implicit transaction in a with of its own',
    reports: 'transactionHeldAcross',
    suits: ({ write }) => write !== undefined,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    ${deeper(handle.put)}`,
        '    with db:',
        `        ${handle.write ?? ''}`,
        '        time.sleep(0.001)',
        '        probe_lock()',
        `    return ${handle.get}`,
      ),
  },
  {
    name: 'a lock that a failure leaves behind',
    reports: 'notOnAllPaths',
    suits: ({ isLock }) => isLock === true,
    write: ({ open, put, fail, close }) =>
      failing(`db = ${open}`, 'db.acquire()  # Ours.', put, fail, close),
  },
  {
    name: 'a lock that is held across a sleep at its end',
    reports: 'heldAcross',
    suits: ({ isLock }) => isLock === true,
    write: ({ open, put }) =>
      inFunction(
        `with ${open}:`,
        `    ${put}`,
        '    time.sleep(0.001)',
        '    print(probe)',
        "return 'done'",
      ),
  },
];
