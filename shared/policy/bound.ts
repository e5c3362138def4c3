import type { Bound } from "./rule-parts.ts";

type Border = Pick<Bound<string>, "value" | "inclusive">;

const msPerUnit = { minutes: 60_000, hours: 3_600_000 } as const;

/** The same border in milliseconds, so that ages are compared as whole numbers. */
export function borderMs(bound: Bound<keyof typeof msPerUnit>): Border {
  return { value: bound.value * msPerUnit[bound.unit], inclusive: bound.inclusive };
}

/** Whether an amount in the border's unit lies below it, or on it when the border is inclusive. */
export function isBelow(amount: number, border: Border): boolean {
  return amount < border.value || (border.inclusive && amount === border.value);
}

/** Whether an amount in the border's unit lies above it, or on it when the border is inclusive. */
export function isAbove(amount: number, border: Border): boolean {
  return amount > border.value || (border.inclusive && amount === border.value);
}
