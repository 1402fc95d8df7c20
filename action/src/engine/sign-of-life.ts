import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

const signName = 'alive';

/**
 * Shows in a folder that its run lives: a listening socket, which ends with its process, whatever ends
 * that, and answers also while the process is stopped. Where there can be none (a path of more than 107
 * characters, no descriptor left) nothing is shown, and nobody takes the run for dead.
 */
export async function showLife(folder: string): Promise<Disposable> {
  const server = createServer((visitor) => visitor.destroy()).unref();
  const early = join(folder, `${signName}-soon`);
  try {
    server.listen(early);
    await once(server, 'listening');
    // The name is there only when somebody listens behind it.
    await rename(early, join(folder, signName));
  } catch {
    server.close();
  }
  return {
    [Symbol.dispose]() {
      server.close();
    },
  };
}

/** Whether the run of a folder has shown that it lives, and lives no more. */
export async function isDead(folder: string): Promise<boolean> {
  const socket = connect(join(folder, signName));
  try {
    await once(socket, 'connect');
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
  } finally {
    socket.destroy();
  }
}
