import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { activationAnswerSchema, policiesInForceSchema, savedPolicySchema } from "../../shared/wire/policy.ts";
import { days, testRule } from "./lint-packs.ts";
import { samplePack } from "./sample-pack.ts";
import type { TestGateway, TestTokenName } from "./test-gateway.ts";

const ofAll = testRule("test-48h", 48, null);
const ofFewStays = testRule("test-7d", 168, { levels: ["high", "medium"], unit: "city", lookBack: days(14) });

/** A province wants a test of everybody; or only of some, which lets no pack below it want it of everybody. */
export const strictOrder: PolicyPack = samplePack({ id: "province-order", layer: "province", rules: [ofAll] });
export const milderOrder: PolicyPack = { ...strictOrder, rules: [ofFewStays] };

/** The theatre wants a test of everybody, which its base pack does not. */
export const strictOverlay: PolicyPack = samplePack({ id: "venue-theatre", layer: "venue", rules: [ofAll] });

type SavedAnswer = ReturnType<typeof savedPolicySchema.parse>;
type ActivatedAnswer = ReturnType<typeof activationAnswerSchema.parse>;

async function successOf(response: Response): Promise<unknown> {
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

export async function savePack(gateway: TestGateway, as: TestTokenName, pack: PolicyPack, activation?: object): Promise<SavedAnswer> {
  const body = activation === undefined ? pack : { ...pack, activation };
  return savedPolicySchema.parse(await successOf(await gateway.request("PUT", `/api/v1/policies/${pack.id}`, { as, body })));
}

export async function activatePack(gateway: TestGateway, id: string, body: object): Promise<ActivatedAnswer> {
  return activationAnswerSchema.parse(await successOf(await gateway.request("POST", `/api/v1/policies/${id}/activations`, { as: "administrator", body })));
}

export async function endAsAdministrator(gateway: TestGateway, { activated }: SavedAnswer): Promise<ActivatedAnswer> {
  const { packId, id } = activated?.activation ?? { packId: "", id: "" };
  return activationAnswerSchema.parse(await successOf(await gateway.request("DELETE", `/api/v1/policies/${packId}/activations/${id}`, { as: "administrator" })));
}

/** What is objected to each pack in force at a venue, as `lint rule`; `null` where that is not known. */
export async function objectionsAt(gateway: TestGateway, venueId: string, at?: string): Promise<Readonly<Record<string, readonly string[] | null>>> {
  const query = at === undefined ? "" : `&at=${encodeURIComponent(at)}`;
  const { inForce } = policiesInForceSchema.parse(await successOf(await gateway.request("GET", `/api/v1/policies?venueId=${venueId}${query}`, { as: "inspector" })));
  return Object.fromEntries(inForce.map(({ pack, objections }) => [pack.id, objections?.map(({ lint, ruleId }) => `${lint} ${ruleId ?? ""}`) ?? null]));
}
