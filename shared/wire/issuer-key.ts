import { z } from "@hono/zod-openapi";
import type { IssuerKey } from "../verify/issuer-key.ts";
import { instantSchema } from "./text.ts";

/** A public key of a code issuer, as kept in the issuer file and sent to doors. */
export const issuerKeySchema = z
  .strictObject({
    keyId: z.string().min(1).max(64),
    issuer: z.string().min(1).max(100),
    algorithm: z.enum(["EdDSA", "ES256"]),
    /** A public JWK (RFC 7517); a private one is refused. */
    publicKey: z.record(z.string(), z.string()).refine((key) => !("d" in key), "This is a private key; give the public one"),
    kinds: z.array(z.enum(["health-code", "itinerary", "test-certificate"])).min(1),
    validFrom: instantSchema,
    validTo: instantSchema,
  })
  .openapi("IssuerKey") satisfies z.ZodType<IssuerKey>;

export const issuerKeysSchema = z.array(issuerKeySchema).max(1_000);
