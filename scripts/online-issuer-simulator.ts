import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { behaviours, serveOnlineIssuer } from "./online-issuer/serve-online-issuer.ts";

const usage = `Plays an issuing platform whose codes only it can read, for trials of ONLINE_ISSUERS (docs/online-issuers.md).

  node scripts/online-issuer-simulator.ts --secret-key-file FILE [--app-id ID] [--port N] [--prefix TEXT]
      --app-id ID      "simulator" if left out
      --port N         a free one if left out
      --prefix TEXT    what its codes begin with, https://health.example/ if left out

Its codes are PREFIX + green/NAME, yellow/NAME, red/NAME, expired/NAME, undeclared/NAME. It misbehaves on request:
  curl -X PUT --data slow http://127.0.0.1:PORT/behaviour
with one of ${behaviours.join(", ")}`;

const badArgumentsExitCode = 2;

const { values } = parseArgs({
  options: {
    help: { type: "boolean" },
    "secret-key-file": { type: "string" },
    "app-id": { type: "string", default: "simulator" },
    port: { type: "string", default: "0" },
    prefix: { type: "string", default: "https://health.example/" },
  },
});
const secretKeyFile = values["secret-key-file"];

if (values.help === true) {
  console.log(usage);
} else if (secretKeyFile === undefined) {
  console.error(`--secret-key-file is missing\n\n${usage}`);
  process.exitCode = badArgumentsExitCode;
} else {
  const { prefix } = values;
  const secretKey = readFileSync(secretKeyFile, "utf8").trim();
  const server = await serveOnlineIssuer({ port: Number(values.port), appId: values["app-id"], secretKey, prefix, now: Date.now });
  console.log(`Decodes at ${server.url}`);
  for (const kind of ["green", "yellow", "red", "expired", "undeclared"]) console.log(`  ${prefix}${kind}/someone`);
}
