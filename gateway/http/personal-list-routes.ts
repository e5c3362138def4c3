import { deletePersonalList, listPersonalLists, personalListRequestSchema, putPersonalList } from "../../shared/wire/personal-list.ts";
import type { PersonalListDesk } from "../personal-lists/personal-list-desk.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

/** The authority's lists of persons, which nobody can read. */
export function mountPersonalListRoutes(app: GatewayApp, desk: PersonalListDesk): void {
  mount(app, putPersonalList, async (context) => {
    const { principal } = context.var;
    const refusal = forbid(principal, "write-personal-lists", null);
    if (refusal !== null) return refusal;
    const body = await readBody(context, personalListRequestSchema);
    if (body.kind === "malformed") return body.response;
    const received = await desk.receive(pathParameter(context, "personClass"), body.value, principal.name);
    return received.kind === "malformed" ? malformedResponse(received.faults) : context.json(received.summary);
  });

  mount(app, listPersonalLists, (context) => forbid(context.var.principal, "read-personal-lists", null) ?? context.json({ personalLists: desk.summaries() }));

  mount(app, deletePersonalList, async (context) => {
    const { principal } = context.var;
    const refusal = forbid(principal, "write-personal-lists", null);
    if (refusal !== null) return refusal;
    const personClass = pathParameter(context, "personClass");
    const removed = await desk.remove(personClass, principal.name);
    return removed === null ? problemResponse("unknown", `There is no list of the class "${personClass}"`) : context.json(removed);
  });
}
