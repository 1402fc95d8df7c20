// For libraries whose own transactions are over before anybody can look: a process in the middle of a write.
import { DatabaseSync } from 'node:sqlite';

export function beginWrite(file) {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('begin immediate');
  return db;
}

export function endWrite(db) {
  db.exec('commit');
  db.close();
}
