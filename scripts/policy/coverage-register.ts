import { z } from "zod";
import { faultsText, type Malformed } from "../../shared/domain/fault.ts";
import { faultsOf } from "../../shared/wire/faults-of.ts";
import { ArgumentComplaint } from "../argument-complaint.ts";
import { readJsonFile } from "./policy-files.ts";

/** Where a rule of the sources is met: by rules of packs, elsewhere in the product, later, or not at all. */
const places = ["policy", "feature", "planned", "out-of-scope"] as const;

const rowSchema = z.strictObject({
  id: z.string().regex(/^R-\d{3}$/, "as R-136"),
  slug: z.string().regex(/^[a-z0-9_]+$/),
  /** Source and line, `003-7:L237`. */
  seed: z.string().regex(/^\d{3}-\d:L\d+$/, "as 003-7:L237"),
  /** E: stated of a gate; D: stated of a person, the verdict at a gate is inferred; P: a process; N: context. */
  basis: z.enum(["E", "D", "P", "N"]),
  as: z.enum(places),
  /** Files of the project, or rules of packs as `theatre-75/mask`. */
  where: z.array(z.string().min(1)).min(1).optional(),
  note: z.string(),
});

/** One rule of the sources, and what became of it. */
export type CoverageRow = z.infer<typeof rowSchema>;

type ParsedRegister = { readonly kind: "register"; readonly rows: readonly CoverageRow[] } | Malformed;

/** Reads the register, or says of every fault where it is. */
export function parseCoverageRegister(json: unknown): ParsedRegister {
  const parsed = z.array(rowSchema).safeParse(json);
  return parsed.success ? { kind: "register", rows: parsed.data } : { kind: "malformed", faults: faultsOf(parsed.error) };
}

/** The register of the project. */
export function readCoverageRegister(): readonly CoverageRow[] {
  const parsed = parseCoverageRegister(readJsonFile(new URL("../../docs/rule-coverage.json", import.meta.url)));
  if (parsed.kind === "malformed") throw new ArgumentComplaint(`docs/rule-coverage.json: ${faultsText(parsed.faults)}`);
  return parsed.rows;
}
