import { problemSchema } from "../shared/wire/problem.ts";
import { postRiskList, riskListAnswerSchema } from "../shared/wire/risk-list.ts";

const answerMsMax = 60_000;

export interface Gateway {
  readonly url: string;
  readonly token: string;
}

/** Sends a reply of the State Council's service, as it is, to a gateway and prints what became of it; false when it was not taken. */
export async function sendRiskList(text: string, { url, token }: Gateway): Promise<boolean> {
  const target = new URL(`${postRiskList.path}?format=state-council`, url);
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(answerMsMax);
  const response = await fetch(target, { method: "POST", headers, body: text, signal }).catch(() => null);
  if (response === null) {
    console.error(`  gateway: no answer from ${target.origin}; check the address and that the gateway runs`);
    return false;
  }
  const body: unknown = await response.json().catch(() => null);
  const answer = riskListAnswerSchema.safeParse(body);
  if (response.ok && answer.success) {
    console.log(`  gateway: ${answer.data.status}, version ${answer.data.version}`);
    for (const reason of answer.data.reasons) console.log(`    ${reason}`);
    return true;
  }
  const problem = problemSchema.safeParse(body);
  console.error(`  gateway: refused with ${response.status}${problem.success ? `: ${problem.data.detail}` : ""}`);
  return false;
}
