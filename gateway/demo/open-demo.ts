import type { Gateway } from "../assemble-gateway.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import { openDemoSecrets, writeDemoAccess } from "./demo-folder.ts";
import { demoLinks, mountDemoRoutes } from "./demo-routes.ts";
import { makeDemoSecrets, openDemoIssuer } from "./demo-secrets.ts";
import { demoAccess, seedDemo } from "./seed-demo.ts";

/** A demo on one data folder: its issuer is there before the gateway, the rest is put in afterwards. */
export interface Demo {
  readonly issuers: TrustedIssuers;
  /** Fills an empty store and adds `/demo/…` to the interface. */
  install(gateway: Gateway, now: () => number): Promise<void>;
  /** Writes the access file and returns what to print: a line a page. */
  announce(baseUrl: string): readonly string[];
}

/** Takes the secrets of the folder, or makes them when it has none. */
export async function openDemo(folder: string): Promise<Demo> {
  const secrets = await openDemoSecrets(folder, makeDemoSecrets);
  const { issuers, signer } = await openDemoIssuer(secrets);
  return {
    issuers,
    install: async (gateway, now) => {
      await seedDemo(gateway, secrets, now());
      mountDemoRoutes(gateway.app, { signer, links: demoLinks(demoAccess(secrets, "")), now });
    },
    announce: (baseUrl) => {
      const access = demoAccess(secrets, baseUrl);
      writeDemoAccess(folder, access);
      const links = demoLinks(access);
      return [
        `Sample codes   ${baseUrl}/demo`,
        ...links.doors.map((door) => `Door           ${baseUrl}${door.url}   ${door.venue}, ${door.gate}`),
        ...links.managers.map((manager) => `Manager        ${baseUrl}${manager.url}   ${manager.venue}`),
        ...links.rules.map((rules) => `Entry rules    ${baseUrl}${rules.url}   ${rules.venue}`),
        `Entry rules    ${baseUrl}/policy#token=${access.administrator}   all venues, as administrator`,
        `Inspector      ${baseUrl}${links.inspector.url}`,
        `Interface      ${baseUrl}/docs`,
      ];
    },
  };
}
