import { z } from "@hono/zod-openapi";
import { codeCharacterSets, isReadOffline } from "../verify/online-code-shape.ts";
import { healthTableNames } from "../verify/status-tables/health-tables.ts";

const issuersMax = 32;
const codeCharactersMax = 1_000;
const loopbackHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

const restSchema = z
  .strictObject({ characters: z.enum(codeCharacterSets), charsMin: z.int().min(1), charsMax: z.int().max(codeCharactersMax) })
  .refine(({ charsMin, charsMax }) => charsMin <= charsMax, { error: "the least length lies above the greatest", path: ["charsMin"] });

const shapeSchema = z
  .strictObject({
    prefix: z
      .string()
      .regex(/^[\u0021-\u007e]{0,200}$/, "up to 200 visible ASCII characters")
      .refine((prefix) => !isReadOffline(prefix), { error: "codes that begin so are read without an issuer" }),
    rest: restSchema.optional(),
  })
  .refine(({ prefix, rest }) => prefix !== "" || rest !== undefined, { error: "without a prefix it must say what the codes consist of", path: ["rest"] })
  .transform(({ prefix, rest }) => ({ prefix, rest: rest ?? { characters: "visible" as const, charsMin: 1, charsMax: codeCharactersMax } }));

function isPrivate({ url, plainHttp }: { readonly url: string; readonly plainHttp: boolean }): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || plainHttp || loopbackHosts.includes(hostname);
}

const addressSchema = z.url({ protocol: /^https?$/, error: "an address that begins with https://", abort: true }).refine(
  (url) => {
    const { username, password, hash } = new URL(url);
    return username === "" && password === "" && hash === "";
  },
  { error: "no user name, password or fragment in the address" },
);

const onlineIssuerSchema = z
  .strictObject({
    /** The name that verdicts, logs and figures give it. */
    issuer: z.string().regex(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,64}$/u, "1 to 64 visible characters"),
    /** The whole address of the decode interface. */
    url: addressSchema,
    /** Somebody has made sure that nobody else can listen on the line. */
    plainHttp: z.boolean().default(false),
    appId: z.string().min(1).max(200),
    /** Where the secret is: a file, named from the folder of this one, or a variable of the environment. Never the secret itself. */
    secretKeyFile: z.string().min(1).optional(),
    secretKeyVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/, "the name of an environment variable").optional(),
    matches: shapeSchema,
    table: z.enum(healthTableNames),
    statusField: z.string().regex(/^\w{1,64}$/, "the name of a field").default("risk_assessment_grade"),
    timeoutMs: z.int().min(100).max(10_000).default(3_000),
    callsMax: z.int().min(1).max(256).default(32),
    failuresToOpen: z.int().min(1).max(100).default(5),
    pauseMs: z.int().min(1_000).max(600_000).default(10_000),
  })
  .refine(isPrivate, { error: "names and colours must not be sent in the clear: use https://, or say plainHttp on a line of your own", path: ["url"] })
  .refine(({ secretKeyFile, secretKeyVariable }) => (secretKeyFile === undefined) !== (secretKeyVariable === undefined), {
    error: "exactly one of secretKeyFile and secretKeyVariable must say where the secret is",
    path: ["secretKeyFile"],
  });

export type OnlineIssuerEntry = z.infer<typeof onlineIssuerSchema>;

/** The file of `ONLINE_ISSUERS`: the platforms that are asked about codes that only they can read. */
export const onlineIssuersSchema = z
  .array(onlineIssuerSchema)
  .max(issuersMax)
  .refine((entries) => new Set(entries.map(({ issuer }) => issuer)).size === entries.length, { error: "two issuers have one name" });
