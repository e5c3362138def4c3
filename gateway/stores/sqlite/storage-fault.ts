/** Primary result codes that speak of the disk or the file, not of the statement (https://sqlite.org/rescode.html). */
const faults = { busy: 5, locked: 6, outOfMemory: 7, readOnly: 8, inputOutput: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

/** Whether the storage, rather than the command, is to blame; extended codes keep the primary one in the low byte. */
export function isStorageFault(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" && Object.values(faults).includes(error.errcode & 0xff);
}
