import { z } from "@hono/zod-openapi";

const textIfGiven = z.string().max(8_000).nullish();
const flagIfGiven = z.boolean().nullish();

/**
 * The reply of an issuing platform's gate interface, `POST …/health/decode`, as far as a gate needs it: `data` also carries the
 * field that the status is in, and a masked name, phone and document number that nobody reads. An expired code is
 * `errcode` 0 with `qrcode_expired` and no status at all.
 */
export const gateDecodeReplySchema = z.object({
  errcode: z.literal(0),
  data: z.looseObject({
    /** Some platforms repeat what they were asked. */
    code_content: textIfGiven,
    qrcode_expired: flagIfGiven,
    /** When the holder declared his health, empty for never, until when that counts, and whether it no longer does. */
    report_date: textIfGiven,
    report_valid_date: textIfGiven,
    report_expired: flagIfGiven,
    certificate_token: textIfGiven,
  }),
});
