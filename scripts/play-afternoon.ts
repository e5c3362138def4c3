import { uuidv7 } from "uuidv7";
import type { DemoAccess } from "../gateway/demo/demo-folder.ts";
import type { GatewayApp } from "../gateway/http/mount.ts";
import type { DemoVisitor } from "../shared/wire/demo.ts";

export interface Afternoon {
  readonly app: GatewayApp;
  readonly venue: DemoAccess["venues"][number];
  readonly fromMs: number;
  readonly toMs: number;
  readonly visitors: number;
  readonly setNow: (nowMs: number) => void;
}

/** Which sample each tenth visitor is; the others are all well. */
const exceptions = new Map([
  [3, "no-mask"],
  [5, "yellow"],
  [7, "fever"],
]);

async function post(app: GatewayApp, token: string, path: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}

/** Sends visitors through the doors of a demo over some hours of its clock: few at first, many towards the end, some refused, some leaving. */
export async function playAfternoon({ app, venue, fromMs, toMs, visitors, setNow }: Afternoon): Promise<void> {
  for (let index = 0; index < visitors; index += 1) {
    const nowMs = Math.round(fromMs + (toMs - fromMs) * Math.sqrt(index / visitors));
    setNow(nowMs);
    const samples: DemoVisitor[] = await (await app.request(`/demo/codes.json?visitor=${index + 1_000}`)).json();
    const sample = samples.find((candidate) => candidate.name === (exceptions.get(index % 23) ?? "green"));
    const gate = venue.gates[index % 5 === 0 ? 1 : 0];
    if (sample === undefined || gate === undefined) throw new Error("The demo has no such sample or gate");
    const { scans, temperature, mask } = sample;
    const common = { gateId: gate.id, at: new Date(nowMs).toISOString(), deviceSeq: index };
    await post(app, gate.token, "/api/v1/check-ins", { ...common, id: uuidv7(), scans, temperature, mask, partySize: 1 });
    if (index % 9 === 8) await post(app, gate.token, "/api/v1/check-outs", { ...common, id: uuidv7(), count: 1 });
  }
  setNow(toMs);
}
