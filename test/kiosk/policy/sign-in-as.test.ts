import { expect, test } from "vitest";
import type { GatewayAnswer } from "../../../kiosk/link/gateway-answer.ts";
import { resumeAs, signInAs, type PolicyRole } from "../../../kiosk/policy/sign-in-as.ts";
import type { SessionMessage } from "../../../shared/wire/session.ts";

type Answer = GatewayAnswer<SessionMessage>;

const refused: Answer = { kind: "problem", status: 401, problem: { type: "/problems/unauthenticated", title: "", status: 401, detail: "" } };
const unreachable: Answer = { kind: "unreachable", detail: "timeout" };

function letIn(role: PolicyRole): Answer {
  return { kind: "ok", value: { role, venueId: role === "manager" ? "theatre" : null, name: role } };
}

function clients(answers: Readonly<Record<PolicyRole, Answer>>) {
  const asked: string[] = [];
  const of = (role: PolicyRole) => ({
    openSession: async (request: { readonly token: string; readonly role: string }) => {
      asked.push(`${role} opens ${request.role}`);
      return answers[role];
    },
    currentSession: async () => {
      asked.push(`${role} resumes`);
      return answers[role];
    },
  });
  return { asked, byRole: { manager: of("manager"), administrator: of("administrator") } };
}

test("a manager's token opens a manager's page at once", async () => {
  const { asked, byRole } = clients({ manager: letIn("manager"), administrator: refused });
  expect(await signInAs(byRole, "token")).toMatchObject({ client: byRole.manager, outcome: { kind: "signed-in", session: { role: "manager" } } });
  expect(asked).toEqual(["manager opens manager"]);
});

test("an administrator's token opens an administrator's page", async () => {
  const { asked, byRole } = clients({ manager: refused, administrator: letIn("administrator") });
  expect(await signInAs(byRole, "token")).toMatchObject({ client: byRole.administrator, outcome: { session: { role: "administrator" } } });
  expect(asked).toEqual(["manager opens manager", "administrator opens administrator"]);
});

test("a token of neither is refused", async () => {
  expect(await signInAs(clients({ manager: refused, administrator: refused }).byRole, "token")).toEqual({ client: null, outcome: { kind: "token-refused" } });
});

test("a gateway that does not answer is not asked again", async () => {
  const { asked, byRole } = clients({ manager: unreachable, administrator: letIn("administrator") });
  expect(await signInAs(byRole, "token")).toEqual({ client: null, outcome: { kind: "unreachable" } });
  expect(asked).toHaveLength(1);
});

test("of two sessions in one browser the administrator's is resumed", async () => {
  const { byRole } = clients({ manager: letIn("manager"), administrator: letIn("administrator") });
  expect(await resumeAs(byRole)).toMatchObject({ client: byRole.administrator });
});

test("a manager's session is resumed where there is no other, and none where there is none", async () => {
  const one = clients({ manager: letIn("manager"), administrator: refused });
  expect(await resumeAs(one.byRole)).toMatchObject({ client: one.byRole.manager });
  expect(await resumeAs(clients({ manager: refused, administrator: refused }).byRole)).toEqual({ client: null, outcome: { kind: "signed-out" } });
});
