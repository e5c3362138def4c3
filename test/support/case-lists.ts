import { readCaseLists } from "../../scripts/policy/case-lists.ts";

/** The look-up that policy cases are checked against, when its newest list was published at this instant. */
export const caseRisk = readCaseLists(new URL("../fixtures/policy-risk-lists.json", import.meta.url));
