import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { correction, generate, mode } from "lean-qr";
import { toPngBuffer } from "lean-qr/extras/node_export";
import { itineraryColours, monitoringStates } from "../shared/domain/credential.ts";
import { personGroups, personRoles } from "../shared/domain/visit.ts";
import { issueCode } from "../shared/issue/issue-code.ts";
import { ArgumentComplaint } from "./argument-complaint.ts";
import { type IssueRequest, readIssueRequest } from "./issue-code-request.ts";
import { makeIssuerKeyFile, readSigningKey, type SigningKey } from "./issuer-key-file.ts";

const usage = `Issues a signed code (docs/code-format.md) and prints its text.

  npm run issue-code -- --key FILE --kind health --status green|yellow|red|grey|unknown
  npm run issue-code -- --key FILE --kind itinerary [--stay 110105:2022-04-01:2022-04-05 …]
                        [--colour ${itineraryColours.join("|")}] [--starred]
                        [--border-entry 310115:2022-04-01T08:30:00+08:00 …]
  npm run issue-code -- --key FILE --kind test --result negative|positive|pending|unknown
                        [--sampled TIME] [--reported TIME] [--laboratory NAME]
  npm run issue-code -- --key FILE --kind monitoring --state STATE --since TIME [--released TIME]
  npm run issue-code -- --key FILE --kind pass --holder HOLDER --venue ID --from TIME --to TIME
                        [--approver NAME] [--group GROUP …]
                        [--medical-check-until TIME] [--trained-until TIME]
  npm run issue-code -- --key FILE --kind booking --venue ID --from TIME --to TIME
      --subject KEY        the holder's pseudonym; a fresh one if left out
      --issued-at TIME     now if left out; TIME is like 2022-04-10T08:30:00+08:00
      --valid-minutes N    60 if left out; a pass or a booking then holds until its end
      --png FILE           draws the code as a QR picture as well

      STATE   ${listed(monitoringStates)}
      HOLDER  ${listed(personRoles)}
      GROUP   ${listed(personGroups)}

  npm run issue-code -- --new-key FILE --issuer NAME [--algorithm EdDSA|ES256]
      makes a private key file and prints the public key for the gateway's list of issuers`;

const badArgumentsExitCode = 2;
const subjectKeyBytes = 12;
const modulePixels = 8;

try {
  console.log(await answer(readIssueRequest(process.argv.slice(2), Date.now())));
} catch (error) {
  if (!(error instanceof ArgumentComplaint)) throw error;
  console.error(`${error.message}\n--help shows all options`);
  process.exitCode = badArgumentsExitCode;
}

async function answer(request: IssueRequest): Promise<string> {
  switch (request.kind) {
    case "help":
      return usage;
    case "new-key":
      return JSON.stringify(await complainAbout(`--new-key "${request.path}"`, "give a new file in a folder that is there", makeIssuerKeyFile({ ...request, nowMs: Date.now() })), null, 2);
    case "issue":
      return issue(request);
  }
}

/** Lines of about the width of the text around them. */
function listed(words: readonly string[]): string {
  return words.join(", ").replaceAll(/.{50,78}, (?=.)/g, (line) => `${line.trimEnd()}\n              `);
}

async function issue(request: Extract<IssueRequest, { kind: "issue" }>): Promise<string> {
  const { claims, issuedAtMs, expiresAtMs } = request;
  const key: SigningKey = await complainAbout(`--key "${request.keyPath}"`, "make one with --new-key FILE --issuer NAME", readSigningKey(request.keyPath));
  const subjectKey = request.subjectKey ?? randomBytes(subjectKeyBytes).toString("base64url");
  const text = await complainAbout("these claims", "shorten names, and keep --subject to visible ASCII", issueCode({ ...key, subjectKey, claims, issuedAtMs, expiresAtMs }));
  if (request.pngPath !== null) await complainAbout(`--png "${request.pngPath}"`, "give a file in a folder that is there", writePng(request.pngPath, text));
  return text;
}

async function writePng(path: string, text: string): Promise<void> {
  const code = generate(mode.alphaNumeric(text), { minCorrectionLevel: correction.M });
  writeFileSync(path, toPngBuffer(code, { on: [0, 0, 0], off: [255, 255, 255], scale: modulePixels }));
}

async function complainAbout<T>(what: string, advice: string, done: Promise<T>): Promise<T> {
  try {
    return await done;
  } catch (error) {
    throw new ArgumentComplaint(`Cannot use ${what}: ${error instanceof Error ? error.message : String(error)}; ${advice}`, { cause: error });
  }
}
