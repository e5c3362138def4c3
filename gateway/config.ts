import { z } from "zod";

/** Everything that can be set from outside. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly production: boolean;
  readonly redis: { readonly url: string; readonly keyPrefix: string; readonly cluster: boolean; readonly replicasToWaitFor: number } | null;
  /** PEM files; a camera works only on localhost or over TLS. */
  readonly tls: { readonly certificateFile: string; readonly keyFile: string } | null;
  readonly issuerKeysFile: string | null;
  readonly onlineIssuersFile: string | null;
  /** Known to whoever deploys; opens the administrator's rights at the first start. */
  readonly administratorToken: string | null;
  /** Origins besides the gateway's own that may open the live channel, for a proxy that changes the host. */
  readonly origins: readonly string[];
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("data"),
  NODE_ENV: z.string().default("development"),
  REDIS_URL: z.url().optional(),
  REDIS_PREFIX: z.string().regex(/^[a-z0-9-]{1,32}$/, "lower-case letters, digits and hyphens").default("venue-gate"),
  REDIS_CLUSTER: flag.default(false),
  REDIS_REPLICAS: z.coerce.number().int().min(0).max(5).default(0),
  TLS_CERTIFICATE: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  ISSUER_KEYS: z.string().min(1).optional(),
  ONLINE_ISSUERS: z.string().min(1).optional(),
  ADMINISTRATOR_TOKEN: z
    .string()
    .min(32, "32 characters at least")
    .max(200)
    .regex(/^[\w.~+/-]+=*$/, "only letters, digits and - . _ ~ + /, and = at the end")
    .optional(),
  ORIGINS: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((origin) => origin !== "")),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).optional(),
});

/** Reads the settings; throws an error that names every variable at fault and what it takes. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  }
  const settings = parsed.data;
  if ((settings.TLS_CERTIFICATE === undefined) !== (settings.TLS_KEY === undefined)) {
    throw new Error("TLS_CERTIFICATE and TLS_KEY belong together: set both or neither");
  }
  const production = settings.NODE_ENV === "production";
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataFolder: settings.DATA_DIR,
    production,
    redis:
      settings.REDIS_URL === undefined
        ? null
        : { url: settings.REDIS_URL, keyPrefix: settings.REDIS_PREFIX, cluster: settings.REDIS_CLUSTER, replicasToWaitFor: settings.REDIS_REPLICAS },
    tls: settings.TLS_CERTIFICATE === undefined || settings.TLS_KEY === undefined ? null : { certificateFile: settings.TLS_CERTIFICATE, keyFile: settings.TLS_KEY },
    issuerKeysFile: settings.ISSUER_KEYS ?? null,
    onlineIssuersFile: settings.ONLINE_ISSUERS ?? null,
    administratorToken: settings.ADMINISTRATOR_TOKEN ?? null,
    origins: settings.ORIGINS,
    logLevel: settings.LOG_LEVEL ?? (production ? "info" : "warn"),
  };
}
