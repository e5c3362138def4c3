import { expect, test } from "vitest";
import type { GatewayAnswer } from "../../../kiosk/link/gateway-answer.ts";
import { resumeSession, signIn, tokenInFragment } from "../../../kiosk/link/person-session.ts";
import type { SessionMessage } from "../../../shared/wire/session.ts";

const session: SessionMessage = { role: "manager", venueId: "theatre", name: "Manager of the theatre" };

function problem(status: number): GatewayAnswer<SessionMessage> {
  return { kind: "problem", status, problem: { type: "/problems/some", title: "Some", status, detail: "Some" } };
}

test.each([
  { fragment: "#token=abc_DEF-123", token: "abc_DEF-123" },
  { fragment: "#a=1&token=abc", token: "abc" },
  { fragment: "", token: null },
  { fragment: "#", token: null },
  { fragment: "#ledger", token: null },
])("finds the token $token in the fragment $fragment", ({ fragment, token }) => {
  expect(tokenInFragment(fragment)).toBe(token);
});

test.each<{ title: string; answer: GatewayAnswer<SessionMessage>; signedIn: unknown; resumed: unknown }>([
  { title: "a session", answer: { kind: "ok", value: session }, signedIn: { kind: "signed-in", session }, resumed: { kind: "signed-in", session } },
  { title: "401", answer: problem(401), signedIn: { kind: "token-refused" }, resumed: { kind: "signed-out" } },
  { title: "400", answer: problem(400), signedIn: { kind: "token-refused" }, resumed: { kind: "signed-out" } },
  { title: "499", answer: problem(499), signedIn: { kind: "token-refused" }, resumed: { kind: "signed-out" } },
  { title: "503", answer: problem(503), signedIn: { kind: "unreachable" }, resumed: { kind: "unreachable" } },
  { title: "no answer", answer: { kind: "unreachable", detail: "timeout" }, signedIn: { kind: "unreachable" }, resumed: { kind: "unreachable" } },
])("tells apart who is known and who cannot be asked for: $title", async ({ answer, signedIn, resumed }) => {
  expect(await signIn({ openSession: async () => answer }, { token: "manager-token-0001", role: "manager" })).toEqual(signedIn);
  expect(await resumeSession({ currentSession: async () => answer })).toEqual(resumed);
});
