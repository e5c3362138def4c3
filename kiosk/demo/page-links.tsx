import type { DemoLinks } from "../../shared/wire/demo.ts";
import { useWords } from "../ui/words.ts";
import { demoWords } from "./demo-words.ts";

export function PageLinks({ links }: { readonly links: DemoLinks }) {
  const say = useWords(demoWords);
  return (
    <nav class="card demo-links" aria-labelledby="links">
      <h2 id="links">{say("open")}</h2>
      <div class="link-groups">
        <LinkGroup title={say("doors")} links={links.doors.map(({ venue, gate, url }) => ({ name: `${venue} · ${gate}`, url }))} />
        <LinkGroup title={say("managers")} links={links.managers.map(({ venue, url }) => ({ name: venue, url }))} />
        <LinkGroup title={say("rules")} links={links.rules.map(({ venue, url }) => ({ name: venue, url }))} />
        <LinkGroup title={say("inspector")} links={[{ name: say("inspectorAll"), url: links.inspector.url }]} />
      </div>
    </nav>
  );
}

function LinkGroup({ title, links }: { readonly title: string; readonly links: readonly { readonly name: string; readonly url: string }[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {links.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
