import type { DemoLinks, DemoVisitor } from "../../shared/wire/demo.ts";
import type { DemoEvent } from "./demo-state.ts";

/** The samples of one person, freshly issued, and the links to the other pages; a gateway that is away and one without a demo have neither. */
export async function loadDemo(person: number, request: (path: string, options: RequestInit) => Promise<Response>): Promise<DemoEvent> {
  try {
    const [codes, pages] = await Promise.all([request(`/demo/codes.json?visitor=${person}`, { cache: "no-store" }), request("/demo/links.json", { cache: "no-store" })]);
    if (!codes.ok || !pages.ok) return { kind: "not-loaded", person };
    const visitors: readonly DemoVisitor[] = await codes.json();
    const links: DemoLinks = await pages.json();
    return { kind: "loaded", person, visitors, links };
  } catch {
    return { kind: "not-loaded", person };
  }
}
