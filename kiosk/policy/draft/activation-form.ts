import type { ActivationRequest } from "../../../shared/wire/policy.ts";

/** From when to when a pack is to hold at the venue, and why; an empty last day means until somebody ends it. */
export interface ActivationFields {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export type ActivationFault = "from-missing" | "to-before-from" | "to-over" | "reason-missing" | "reason-too-long";

export type ActivationReading =
  | { readonly kind: "complete"; readonly request: ActivationRequest }
  | { readonly kind: "faulty"; readonly faults: Readonly<Partial<Record<keyof ActivationFields, ActivationFault>>> };

export const activationReasonCharactersMax = 200;

export function emptyActivation(today: string): ActivationFields {
  return { from: today, to: "", reason: "" };
}

/** Reads the form for one venue, or says per field what is wrong with it. */
export function readActivation({ from, to, reason }: ActivationFields, { venueId, today }: { readonly venueId: string; readonly today: string }): ActivationReading {
  const why = reason.trim();
  const faults = {
    ...(from === "" ? { from: "from-missing" as const } : {}),
    ...(to !== "" && to < from ? { to: "to-before-from" as const } : {}),
    ...(to !== "" && to < today ? { to: "to-over" as const } : {}),
    ...(why === "" ? { reason: "reason-missing" as const } : {}),
    ...(why.length > activationReasonCharactersMax ? { reason: "reason-too-long" as const } : {}),
  };
  if (Object.keys(faults).length > 0) return { kind: "faulty", faults };
  return { kind: "complete", request: { venueIds: [venueId], from, to: to === "" ? null : to, reason: why } };
}
