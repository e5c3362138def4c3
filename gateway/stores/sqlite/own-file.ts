import { DatabaseSync } from "node:sqlite";
import { isStorageFault } from "./storage-fault.ts";

/**
 * Makes this process the only one that writes the database, and returns what gives it free again. The lock is one of the
 * operating system on a file beside it, so that it dies with the process, while others can still read and copy the database.
 */
export function ownFile(path: string): () => void {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!isStorageFault(error)) throw error;
    throw new Error(`Another gateway already writes "${path}": one process per file; stop it, or use Redis for several gateways`, { cause: error });
  }
  return () => lock.close();
}
