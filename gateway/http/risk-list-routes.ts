import { confirmRiskList, getCurrentRiskList, listRiskLists, postRiskList, riskListQuerySchema } from "../../shared/wire/risk-list.ts";
import type { RiskListDesk } from "../risk-lists/risk-list-desk.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, problemResponse } from "./problem-answer.ts";
import { readJson, readQuery } from "./read-request.ts";

export function mountRiskListRoutes(app: GatewayApp, desk: RiskListDesk): void {
  mount(app, postRiskList, async (context) => {
    const refusal = forbid(context.var.principal, "write-risk-lists", null);
    if (refusal !== null) return refusal;
    const query = readQuery(context, riskListQuerySchema);
    if (query.kind === "malformed") return query.response;
    const body = await readJson(context);
    if (body.kind === "malformed") return body.response;
    const received = await desk.receive(body.value);
    return received.kind === "malformed" ? malformedResponse(received.faults) : context.json(received.answer);
  });

  mount(app, listRiskLists, (context) => {
    const refusal = forbid(context.var.principal, "read-risk-lists", null);
    return refusal ?? context.json({ riskLists: desk.summaries() });
  });

  mount(app, getCurrentRiskList, (context) => {
    const refusal = forbid(context.var.principal, "read-risk-lists", null);
    if (refusal !== null) return refusal;
    const current = desk.currentSummary();
    return current === null ? problemResponse("unknown", "No risk-area list has been accepted yet; an administrator must import one") : context.json(current);
  });

  mount(app, confirmRiskList, async (context) => {
    const refusal = forbid(context.var.principal, "write-risk-lists", null);
    if (refusal !== null) return refusal;
    const version = pathParameter(context, "version");
    const answer = await desk.confirm(version);
    return answer === null ? problemResponse("unknown", `No list with the version "${version}" is held`) : context.json(answer);
  });
}
