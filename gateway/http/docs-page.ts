import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly answers: readonly string[];
}

interface Described {
  readonly paths?: Readonly<Record<string, object | undefined>>;
}

function operationsOf(description: Described): readonly Operation[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]: [string, { summary?: string; responses?: object }]) => ({
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? "",
      answers: Object.keys(operation.responses ?? {}),
    })),
  );
}

/** The interface at a glance, without scripts, so that it works under the strict content policy; `/openapi.json` has it all. */
export function docsPage(description: Described): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>venue-gate: HTTP interface</title>
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <main>
          <h1>venue-gate: HTTP interface</h1>
          <p>
            Authorise with <code>Authorization: Bearer TOKEN</code>. Every verdict is 200; problems are RFC 9457 problem details. Schemas and
            examples: <a href="/openapi.json">/openapi.json</a>.
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">Exchange</th>
                <th scope="col">What it does</th>
                <th scope="col">Answers</th>
              </tr>
            </thead>
            <tbody>
              ${operationsOf(description).map(
                (operation) =>
                  html`<tr>
                    <td><code>${operation.method} ${operation.path}</code></td>
                    <td>${operation.summary}</td>
                    <td>${operation.answers.join(" ")}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </main>
      </body>
    </html>`;
}

export const docsStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); vertical-align: top; }
code { font-size: 0.95em; overflow-wrap: anywhere; }
`;
