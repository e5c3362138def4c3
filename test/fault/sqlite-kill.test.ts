import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { admitCommand, limitCommand } from "../contract/sample-commands.ts";
import { startWriter } from "../support/start-writer.ts";
import { expectNothingLost } from "./after-the-kill.ts";

const kills = 10;

test("loses nothing that was acknowledged and counts nothing twice when the gateway is killed under load", async () => {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-kill-"));
  const path = join(folder, "gate.sqlite");
  const acknowledged: string[] = [];
  const tried: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const before = openSqliteStores({ path });
    await before.admissions.setLimit(limitCommand({ limit: null }));
    await before.close();

    const ids = Array.from({ length: 5_000 }, (_, index) => `${round}-${index}`);
    const writer = await startWriter({ store: { kind: "sqlite", path }, ids, inFlight: 32 });
    const killAfter = 40 + round * 37;
    const done = (await writer.run(killAfter)).map(({ checkInId }) => checkInId);
    expect(done.length).toBeGreaterThanOrEqual(killAfter);
    expect(done.length).toBeLessThan(ids.length);
    acknowledged.push(...done);
    tried.push(...ids.slice(0, done.length + 32));

    const after = openSqliteStores({ path });
    await expectNothingLost(after, acknowledged);
    const retried = await Promise.all(tried.map((checkInId) => after.admissions.admit(admitCommand({ checkInId, gateId: `gate-${checkInId.length % 4}` }))));
    expect(retried.filter(({ kind }) => kind !== "decided" && kind !== "repeated")).toEqual([]);
    await expectNothingLost(after, tried);
    await after.close();
  }
  rmSync(folder, { recursive: true });
});
