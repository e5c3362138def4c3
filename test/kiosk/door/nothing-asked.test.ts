import { describe, expect, test } from "vitest";
import type { Scan } from "../../../kiosk/door/collect/attempt.ts";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import type { MonitoringState } from "../../../shared/domain/credential.ts";
import { exitsOf, setupUnder } from "./exit-setups.ts";
import { attemptOf, booking, checklist, noonMs, openDoor, scanned } from "./door-fixture.ts";

const minuteMs = 60_000;

function monitoring(state: MonitoringState): Scan {
  const credential = { issuer: "issuer", issuerKeyId: "1", issuedAtMs: noonMs - minuteMs, expiresAtMs: noonMs + minuteMs, subjectKey: "anna", claims: { kind: "monitoring", state, sinceMs: noonMs - minuteMs, releasedAtMs: null } } as const;
  return { text: `anna is ${state}`, reading: { kind: "credential", credential } };
}

describe("where nothing is asked of who leaves", () => {
  test("staff say that the exit counts, since sending it does", () => {
    const played = openDoor(setupUnder("cn-ah-guangde-edu", "edu.school"));
    played.play({ kind: "check-leaving" }, { kind: "party-size", size: 2 }, { kind: "role", role: "parent" });
    expect(played.visit().kind).toBe("collecting");
    expect([checklist(played), stepToDo(attemptOf(played))]).toEqual([[], null]);
    played.play({ kind: "let-leave" });
    expect(exitsOf(played)).toEqual([
      { id: "id-6", gateId: "north", at: "2022-04-16T04:00:00.000Z", deviceSeq: 7, count: 2, scans: [], temperature: null, mask: null, visit: expect.objectContaining({ role: "parent" }) },
    ]);
  });

  test("a role of which something is asked is asked for it", () => {
    const played = openDoor(setupUnder("cn-ah-guangde-edu", "edu.school"));
    played.play({ kind: "check-leaving" }, { kind: "role", role: "student" });
    expect(checklist(played)).toEqual(["temperature open"]);
    played.play(scanned(booking()), { kind: "temperature", tenthsC: 365 });
    expect(exitsOf(played)).toMatchObject([{ scans: ["booking of anna"], temperature: { tenthsC: 365 }, visit: { role: "student" } }]);
  });

  test("a record that somebody is held until the result is sent at once", () => {
    const played = openDoor(setupUnder("cn-two-festivals", "medical.fever-clinic"));
    played.play({ kind: "check-leaving" });
    expect(stepToDo(attemptOf(played))).toBeNull();
    played.play(scanned(monitoring("held")));
    expect(exitsOf(played)).toMatchObject([{ scans: ["anna is held"] }]);
  });

  test("goods are looked at first where only goods are checked", () => {
    const setup = setupUnder("cn-prov-unnamed-culture", "commerce.market");
    const played = openDoor(setup);
    played.play({ kind: "check-leaving" });
    expect(stepToDo(attemptOf(played))).toBe("goods");
    played.play({ kind: "goods", goods: { kinds: ["imported-cold-chain"], documents: ["traceability"], disinfected: null } }, { kind: "skip", step: "goods" });
    expect(exitsOf(played)).toMatchObject([{ visit: { goods: { kinds: ["imported-cold-chain"], documents: ["traceability"] } } }]);
  });

  test("letting leave says nothing to who comes in", () => {
    const played = openDoor();
    expect(played.play({ kind: "begin" }, { kind: "let-leave" }).filter(({ kind }) => kind === "check-out" || kind === "submit")).toEqual([]);
    expect(played.visit().kind).toBe("collecting");
  });
});
