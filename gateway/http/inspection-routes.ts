import { getLedger, ledgerQuerySchema, type LedgerPage } from "../../shared/wire/ledger.ts";
import { flowQuerySchema, getFlow, listInspections } from "../../shared/wire/inspection.ts";
import type { InspectionDesk } from "../inspection/inspection-desk.ts";
import { entryMessage } from "../ledger/entry-message.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { problemResponse } from "./problem-answer.ts";
import { readQuery } from "./read-request.ts";

/** What managers and inspectors read: ledger, flow and checks. */
export function mountInspectionRoutes(app: GatewayApp, desk: InspectionDesk, ledger: LedgerReader): void {
  mount(app, getLedger, async (context) => {
    const venueId = pathParameter(context, "venueId");
    const refusal = forbid(context.var.principal, "read-ledger", venueId);
    if (refusal !== null) return refusal;
    const query = readQuery(context, ledgerQuerySchema);
    if (query.kind === "malformed") return query.response;
    const { after, limit } = query.value;
    const entries = await ledger.entriesAfter(venueId, after, limit);
    const next = entries.length < limit ? null : (entries.at(-1)?.seq ?? null);
    return context.json({ entries: entries.map(entryMessage), next } satisfies LedgerPage);
  });

  mount(app, getFlow, async (context) => {
    const venueId = pathParameter(context, "venueId");
    const refusal = forbid(context.var.principal, "read-flow", venueId);
    if (refusal !== null) return refusal;
    const query = readQuery(context, flowQuerySchema);
    if (query.kind === "malformed") return query.response;
    const flow = await desk.flow(venueId, query.value.hours);
    return flow === null ? problemResponse("unknown", `There is no venue "${venueId}"`) : context.json(flow);
  });

  mount(app, listInspections, async (context) => {
    const refusal = forbid(context.var.principal, "read-inspections", null);
    return refusal ?? context.json({ inspections: [...(await desk.inspections())] });
  });
}
