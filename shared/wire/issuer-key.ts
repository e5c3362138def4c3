import { z } from "@hono/zod-openapi";
import { credentialKinds } from "../domain/credential.ts";
import type { IssuerKey } from "../verify/issuer-key.ts";

/** The shape of an issuer's public key, as kept in the issuer file and sent to doors; `importIssuerKeys` says whether its values are good. */
export const issuerKeySchema = z
  .strictObject({
    keyId: z.string(),
    issuer: z.string(),
    algorithm: z.enum(["EdDSA", "ES256"]),
    publicKey: z.record(z.string(), z.string()),
    kinds: z.array(z.enum(credentialKinds)).min(1),
    validFrom: z.string(),
    validTo: z.string(),
  })
  .openapi("IssuerKey") satisfies z.ZodType<IssuerKey>;

export const issuerKeysSchema = z.array(issuerKeySchema).max(1_000);
