import { expect, test } from "vitest";
import type { AdmissionStore } from "../../gateway/admission/admission-store.ts";
import type { OpenStores } from "./store-contract.ts";
import { admitCommand, feverAtExit, leaveCommand, limitCommand, settleCommand } from "./sample-commands.ts";

const other = "018f6e2e-0000-7000-8000-000000000002";

export function admissionContract(open: OpenStores): void {
  async function openWith(limit: number | null): Promise<AdmissionStore> {
    const { admissions } = await open();
    await admissions.setLimit(limitCommand({ limit }));
    return admissions;
  }

  test("lets nobody in at a venue without a recorded limit, and records nothing", async () => {
    const { admissions, ledger } = await open();
    expect(await admissions.admit(admitCommand())).toEqual({ kind: "not-open" });
    expect(await admissions.leave(leaveCommand())).toEqual({ kind: "not-open" });
    expect(await admissions.settle(settleCommand())).toEqual({ kind: "unknown" });
    expect(await ledger.counts("theatre")).toBeNull();
    expect(await ledger.entriesAfter("theatre", 0, 10)).toEqual([]);
    expect(await ledger.checkIn("theatre", admitCommand().checkInId)).toBeNull();
  });

  test("opens a venue by its first limit, also by none", async () => {
    const { admissions } = await open();
    const untouched = { seq: 1, inside: 0, entered: 0, exited: 0, refused: 0, atMs: 500 };
    expect(await admissions.setLimit(limitCommand({ limit: null }))).toEqual({ ...untouched, venueId: "theatre", limit: null });
    expect(await admissions.setLimit(limitCommand({ venueId: "market", limit: 0 }))).toEqual({ ...untouched, venueId: "market", limit: 0 });
  });

  test("gives a place and keeps what decided, byte for byte", async () => {
    const admissions = await openWith(300);
    expect(await admissions.admit(admitCommand({ size: 2 }))).toEqual({
      kind: "decided",
      record: {
        venueId: "theatre",
        checkInId: "018f6e2e-0000-7000-8000-000000000001",
        gateId: "north",
        digest: "a".repeat(64),
        size: 2,
        placed: true,
        state: "decided",
        judgementJson: '{"verdict":"admit","findings":[]}',
        evidenceJson: '{"readings":["绿码 \\u2028"]}',
        seq: 2,
        insideAfter: 2,
        limitAfter: 300,
        receivedAtMs: 1_050,
      },
    });
  });

  test("gives the last place and not one more", async () => {
    const admissions = await openWith(3);
    expect(await admissions.admit(admitCommand({ size: 3 }))).toMatchObject({ kind: "decided", record: { placed: true, insideAfter: 3 } });
    expect(await admissions.admit(admitCommand({ checkInId: other }))).toMatchObject({
      kind: "decided",
      record: { placed: false, seq: 3, insideAfter: 3, judgementJson: '{"verdict":"refuse","text":"场内人数已达上限\\n"}' },
    });
  });

  test("refuses a party whole when only a part of it has a place, and counts one refusal", async () => {
    const admissions = await openWith(4);
    await admissions.admit(admitCommand({ size: 2 }));
    expect(await admissions.admit(admitCommand({ checkInId: other, size: 3 }))).toMatchObject({ record: { placed: false, insideAfter: 2 } });
    expect(await admissions.setLimit(limitCommand({ limit: 4 }))).toMatchObject({ inside: 2, entered: 2, refused: 1 });
  });

  test("counts as refused only who was refused, not who was sent to put something right", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    const recheck = { verdict: "recheck", codes: ["rule.mask-missing"], decidedBy: ["rule.mask-missing"], json: "{}" } as const;
    await admissions.admit(admitCommand({ wantsPlace: false, otherwise: recheck }));
    expect(await ledger.counts("theatre")).toMatchObject({ seq: 2, inside: 0, entered: 0, refused: 0 });
  });

  test("takes no place for a judgement that refuses anyhow", async () => {
    const admissions = await openWith(null);
    const refused = await admissions.admit(admitCommand({ wantsPlace: false, otherwise: { verdict: "refuse", codes: ["status.red"], decidedBy: ["status.red"], json: '{"red":1}' } }));
    expect(refused).toMatchObject({ record: { placed: false, insideAfter: 0, limitAfter: null, judgementJson: '{"red":1}' } });
  });

  test("records no limit of an earlier revision of the venue, whichever comes first", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand({ venueRevision: 2, limit: 20 }));
    expect(await admissions.setLimit(limitCommand({ venueRevision: 1, limit: 5_000 }))).toMatchObject({ seq: 1, limit: 20 });
    expect(await admissions.setLimit(limitCommand({ venueRevision: 2, limit: 10 }))).toMatchObject({ seq: 2, limit: 10 });
    expect(await admissions.setLimit(limitCommand({ venueRevision: 3, limit: 30 }))).toMatchObject({ seq: 3, limit: 30 });
    expect(await ledger.counts("theatre")).toMatchObject({ seq: 3, limit: 30 });
  });

  test("keeps earlier revisions out also by a later one that changes nothing", async () => {
    const { admissions } = await open();
    await admissions.setLimit(limitCommand({ venueRevision: 1, limit: 20 }));
    expect(await admissions.setLimit(limitCommand({ venueRevision: 3, limit: 20 }))).toMatchObject({ seq: 1 });
    expect(await admissions.setLimit(limitCommand({ venueRevision: 2, limit: 5_000 }))).toMatchObject({ seq: 1, limit: 20 });
  });

  test("has places without end when no limit is in force", async () => {
    const admissions = await openWith(null);
    expect(await admissions.admit(admitCommand({ size: 50 }))).toMatchObject({ record: { placed: true, insideAfter: 50, limitAfter: null } });
  });

  test("answers the same check-in with the identical record, whatever happened since", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand({ limit: 1 }));
    const first = await admissions.admit(admitCommand());
    await admissions.setLimit(limitCommand({ limit: 0 }));
    const again = await admissions.admit(admitCommand({ receivedAtMs: 9_999, otherwise: { verdict: "refuse", codes: [], decidedBy: [], json: "{}" } }));
    expect(first.kind).toBe("decided");
    expect(again).toEqual({ ...first, kind: "repeated" });
    expect(await ledger.counts("theatre")).toMatchObject({ seq: 3, inside: 1, entered: 1 });
  });

  test("answers a refused check-in with the same refusal, also when there is room by now", async () => {
    const admissions = await openWith(0);
    const first = await admissions.admit(admitCommand());
    await admissions.setLimit(limitCommand({ limit: 10 }));
    expect(first).toMatchObject({ kind: "decided", record: { placed: false } });
    expect(await admissions.admit(admitCommand())).toEqual({ ...first, kind: "repeated" });
  });

  test("decides once when the same check-in comes twice in one moment", async () => {
    const admissions = await openWith(300);
    const [first, second] = await Promise.all([admissions.admit(admitCommand()), admissions.admit(admitCommand())]);
    expect(first).toMatchObject({ kind: "decided", record: { seq: 2, insideAfter: 1 } });
    expect(second).toEqual({ ...first, kind: "repeated" });
  });

  test("sees a conflict when the id comes back with another request", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.admit(admitCommand());
    expect(await admissions.admit(admitCommand({ digest: "b".repeat(64) }))).toEqual({ kind: "conflict" });
    expect(await ledger.counts("theatre")).toMatchObject({ seq: 2, inside: 1 });
  });

  test("keeps the same ids at two venues apart", async () => {
    const admissions = await openWith(300);
    await admissions.setLimit(limitCommand({ venueId: "market", limit: 5 }));
    await admissions.admit(admitCommand());
    expect(await admissions.admit(admitCommand({ venueId: "market" }))).toMatchObject({ kind: "decided", record: { venueId: "market", seq: 2, limitAfter: 5 } });
  });

  test("counts out those who leave, never below zero", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.admit(admitCommand({ size: 3 }));
    expect(await admissions.leave(leaveCommand({ count: 2 }))).toEqual({ kind: "left", seq: 3, insideAfter: 1, limitAfter: 300, judgementJson: null });
    expect(await admissions.leave(leaveCommand({ checkOutId: other, count: 5 }))).toEqual({ kind: "left", seq: 4, insideAfter: 0, limitAfter: 300, judgementJson: null });
    expect(await ledger.counts("theatre")).toMatchObject({ inside: 0, entered: 3, exited: 3 });
    expect(await ledger.entriesAfter("theatre", 3, 1)).toMatchObject([{ kind: "exit", count: 5, countedOut: 1 }]);
  });

  test("answers the same check-out again as before, and sees a conflict in another one under its id", async () => {
    const admissions = await openWith(300);
    await admissions.admit(admitCommand({ size: 3 }));
    await admissions.leave(leaveCommand());
    await admissions.leave(leaveCommand({ checkOutId: other }));
    expect(await admissions.leave(leaveCommand())).toEqual({ kind: "repeated", seq: 3, insideAfter: 2, limitAfter: 300, judgementJson: null });
    expect(await admissions.leave(leaveCommand({ digest: "d".repeat(64) }))).toEqual({ kind: "conflict" });
  });

  test("keeps what was said of somebody who left, byte for byte, whatever would be said now", async () => {
    const admissions = await openWith(null);
    const first = await admissions.leave(leaveCommand({ judged: feverAtExit }));
    expect(first).toEqual({ kind: "left", seq: 2, insideAfter: 0, limitAfter: null, judgementJson: '{"verdict":"recheck","text":"发热 \\n"}' });
    expect(await admissions.leave(leaveCommand({ judged: null }))).toEqual({ ...first, kind: "repeated" });
  });

  test("keeps ids of check-ins and check-outs apart", async () => {
    const admissions = await openWith(300);
    await admissions.admit(admitCommand());
    expect(leaveCommand().checkOutId).toBe(admitCommand().checkInId);
    expect(await admissions.leave(leaveCommand())).toMatchObject({ kind: "left" });
  });

  test("gives the places of an annulled party back", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand({ limit: 3 }));
    await admissions.admit(admitCommand({ size: 3 }));
    const annul = settleCommand({ to: "annulled", reason: "turned round" });
    expect(await admissions.settle(annul)).toEqual({ kind: "settled", seq: 3, insideAfter: 0, limitAfter: 3 });
    expect(await ledger.counts("theatre")).toMatchObject({ inside: 0, entered: 0, exited: 0, refused: 0, atMs: 2_000 });
    expect(await admissions.admit(admitCommand({ checkInId: other, size: 3 }))).toMatchObject({ record: { placed: true } });
    expect(await admissions.settle(annul)).toEqual({ kind: "repeated", seq: 3, insideAfter: 0, limitAfter: 3 });
  });

  test("stays at zero inside when an annulled person was already seen leaving", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.admit(admitCommand({ size: 2 }));
    await admissions.leave(leaveCommand({ count: 1 }));
    expect(await admissions.settle(settleCommand({ to: "annulled", reason: "mistake" }))).toMatchObject({ insideAfter: 0 });
    expect(await ledger.counts("theatre")).toMatchObject({ inside: 0, entered: 0, exited: 1 });
  });

  test("confirms without a change of the counts, and shows it in the record", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    const first = await admissions.admit(admitCommand());
    expect(await admissions.settle(settleCommand())).toEqual({ kind: "settled", seq: 3, insideAfter: 1, limitAfter: 300 });
    const record = await ledger.checkIn("theatre", admitCommand().checkInId);
    expect(record).toMatchObject({ state: "confirmed", seq: 2, insideAfter: 1 });
    expect(await admissions.admit(admitCommand())).toEqual({ kind: "repeated", record });
    expect(first).toEqual({ kind: "decided", record: { ...record, state: "decided" } });
  });

  test("settles only what is known, by the gate that decided, with a place, and once", async () => {
    const admissions = await openWith(1);
    await admissions.admit(admitCommand());
    await admissions.admit(admitCommand({ checkInId: other }));
    expect(await admissions.settle(settleCommand({ checkInId: "018f6e2e-0000-7000-8000-000000000003" }))).toEqual({ kind: "unknown" });
    expect(await admissions.settle(settleCommand({ venueId: "market" }))).toEqual({ kind: "unknown" });
    expect(await admissions.settle(settleCommand({ gateId: "south" }))).toEqual({ kind: "other-gate" });
    expect(await admissions.settle(settleCommand({ checkInId: other }))).toEqual({ kind: "not-placed" });
    await admissions.settle(settleCommand());
    expect(await admissions.settle(settleCommand({ to: "annulled", reason: "too late" }))).toEqual({ kind: "settled-otherwise" });
    expect(await admissions.settle(settleCommand())).toEqual({ kind: "repeated", seq: 4, insideAfter: 1, limitAfter: 1 });
  });

  test("records a limit once", async () => {
    const admissions = await openWith(300);
    expect(await admissions.setLimit(limitCommand({ atMs: 900 }))).toMatchObject({ seq: 1, atMs: 500 });
    expect(await admissions.setLimit(limitCommand({ limit: null, atMs: 900 }))).toMatchObject({ seq: 2, limit: null, atMs: 900 });
    expect(await admissions.setLimit(limitCommand({ limit: null, atMs: 950 }))).toMatchObject({ seq: 2, atMs: 900 });
  });

  test("lets nobody in while more are inside than a lowered limit allows", async () => {
    const admissions = await openWith(5);
    await admissions.admit(admitCommand({ size: 4 }));
    expect(await admissions.setLimit(limitCommand({ limit: 3 }))).toMatchObject({ inside: 4, limit: 3 });
    await admissions.leave(leaveCommand());
    expect(await admissions.admit(admitCommand({ checkInId: other }))).toMatchObject({ record: { placed: false, insideAfter: 3, limitAfter: 3 } });
    await admissions.leave(leaveCommand({ checkOutId: other }));
    expect(await admissions.admit(admitCommand({ checkInId: "018f6e2e-0000-7000-8000-000000000003" }))).toMatchObject({ record: { placed: true, insideAfter: 3 } });
  });
}
