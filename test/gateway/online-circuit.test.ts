import { describe, expect, test } from "vitest";
import { createCircuitBreaker, type CircuitBreaker } from "../../gateway/issuers/circuit-breaker.ts";
import { RecentReadings } from "../../gateway/issuers/recent-readings.ts";
import { subjectPseudonym } from "../../gateway/issuers/subject-pseudonym.ts";
import type { ScanReading } from "../../shared/domain/evidence.ts";
import { onlineKeyId, subjectRealm } from "../../shared/domain/subject-realm.ts";

function openBreaker(): { readonly breaker: CircuitBreaker; readonly changes: readonly string[] } {
  const changes: string[] = [];
  return { breaker: createCircuitBreaker({ failuresToOpen: 3, pauseMs: 10_000, onChange: (state) => changes.push(state) }), changes };
}

function failTimes(breaker: CircuitBreaker, times: number, nowMs: number): void {
  for (let time = 0; time < times; time += 1) {
    expect(breaker.mayCall(nowMs)).toBe(true);
    breaker.failed(nowMs);
  }
}

describe("a circuit breaker", () => {
  test("opens at the third failure in a row, not at the second", () => {
    const { breaker, changes } = openBreaker();
    failTimes(breaker, 2, 1_000);
    expect(breaker.mayCall(1_000)).toBe(true);
    expect(changes).toEqual([]);
    breaker.failed(1_000);
    expect(breaker.mayCall(1_000)).toBe(false);
    expect(changes).toEqual(["open"]);
  });

  test("starts to count anew after an answer", () => {
    const { breaker, changes } = openBreaker();
    failTimes(breaker, 2, 1_000);
    breaker.answered();
    failTimes(breaker, 2, 1_000);
    expect(breaker.mayCall(1_000)).toBe(true);
    expect(changes).toEqual([]);
  });

  test("lets a single call through after the pause, and all again when it was answered", () => {
    const { breaker, changes } = openBreaker();
    failTimes(breaker, 3, 1_000);
    expect(breaker.mayCall(10_999)).toBe(false);
    expect(breaker.mayCall(11_000)).toBe(true);
    expect(breaker.mayCall(11_000)).toBe(false);
    breaker.answered();
    expect(breaker.mayCall(11_000)).toBe(true);
    expect(breaker.mayCall(11_000)).toBe(true);
    expect(changes).toEqual(["open", "closed"]);
  });

  test("pauses once more when that call failed, and says so only once", () => {
    const { breaker, changes } = openBreaker();
    failTimes(breaker, 3, 1_000);
    expect(breaker.mayCall(11_000)).toBe(true);
    breaker.failed(14_000);
    expect(breaker.mayCall(23_999)).toBe(false);
    expect(breaker.mayCall(24_000)).toBe(true);
    expect(changes).toEqual(["open"]);
  });

  test("does not pause for hours because somebody set the clock back", () => {
    const { breaker } = openBreaker();
    failTimes(breaker, 3, 7_200_000);
    expect(breaker.mayCall(7_199_999)).toBe(true);
  });
});

function credential(expiresAtMs: number): ScanReading {
  return {
    kind: "credential",
    credential: { issuer: "platform", issuerKeyId: "online:national", issuedAtMs: 0, expiresAtMs, subjectKey: "x", claims: { kind: "health-code", status: "green" } },
  };
}

describe("readings of a moment ago", () => {
  test("keep a credential for ten seconds", () => {
    const recent = new RecentReadings(10);
    recent.keep("a", credential(1_000_000), 5_000);
    expect(recent.find("a", 5_000)).toEqual(credential(1_000_000));
    expect(recent.find("a", 14_999)).toEqual(credential(1_000_000));
    expect(recent.find("a", 15_000)).toBeNull();
    expect(recent.find("b", 5_000)).toBeNull();
  });

  test("keep no credential beyond its own end", () => {
    const recent = new RecentReadings(10);
    recent.keep("a", credential(6_000), 5_000);
    expect(recent.find("a", 5_999)).not.toBeNull();
    expect(recent.find("a", 6_000)).toBeNull();
  });

  test.each(["auth.issuer-silent", "auth.not-verified", "auth.expired"] as const)("keep %s for two seconds only", (code) => {
    const recent = new RecentReadings(10);
    recent.keep("a", { kind: "unusable", code }, 5_000);
    expect(recent.find("a", 6_999)).toEqual({ kind: "unusable", code });
    expect(recent.find("a", 7_000)).toBeNull();
  });

  test("take the place of what was kept before, and of the oldest when there are too many", () => {
    const recent = new RecentReadings(2);
    recent.keep("a", { kind: "unusable", code: "auth.issuer-silent" }, 0);
    recent.keep("b", credential(1_000_000), 0);
    recent.keep("a", credential(1_000_000), 1_000);
    recent.keep("c", credential(1_000_000), 1_000);
    expect(recent.find("a", 1_000)).toEqual(credential(1_000_000));
    expect(recent.find("b", 1_000)).toBeNull();
    expect(recent.find("c", 1_000)).toEqual(credential(1_000_000));
  });

  test("are not taken from a future that a clock set back has made", () => {
    const recent = new RecentReadings(10);
    recent.keep("a", credential(1_000_000), 5_000);
    expect(recent.find("a", 4_999)).toBeNull();
  });
});

describe("a pseudonym", () => {
  const key = Buffer.from("first key");

  test("is the same for one holder of one issuer under one key, and for nobody else", () => {
    const pseudonym = subjectPseudonym(key, "platform", "token a");
    expect(subjectPseudonym(key, "platform", "token a")).toBe(pseudonym);
    expect(subjectPseudonym(key, "platform", "code a")).not.toBe(pseudonym);
    expect(subjectPseudonym(key, "other", "token a")).not.toBe(pseudonym);
    expect(subjectPseudonym(Buffer.from("second key"), "platform", "token a")).not.toBe(pseudonym);
    expect(pseudonym).toMatch(/^[\w-]{43}$/);
  });

  test("tells persons apart among those of its issuer, not among signed codes or those of another", () => {
    const signed = subjectRealm({ issuer: "platform", issuerKeyId: "key-1" });
    const online = subjectRealm({ issuer: "platform", issuerKeyId: onlineKeyId("national") });
    expect(subjectRealm({ issuer: "another", issuerKeyId: "key-2" })).toBe(signed);
    expect(subjectRealm({ issuer: "platform", issuerKeyId: onlineKeyId("glodon") })).toBe(online);
    expect(online).not.toBe(signed);
    expect(subjectRealm({ issuer: "another", issuerKeyId: onlineKeyId("national") })).not.toBe(online);
  });
});
