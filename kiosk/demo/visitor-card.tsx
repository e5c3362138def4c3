import type { ComponentChildren } from "preact";
import { useContext, useRef } from "preact/hooks";
import type { DemoVisitor } from "../../shared/wire/demo.ts";
import { reasonLine } from "../ui/reason-line.ts";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { verdictWords } from "../ui/verdict-words.ts";
import { LanguageContext, type Say, useWords } from "../ui/words.ts";
import { CodePicture } from "./code-picture.tsx";
import { CodeTools } from "./code-tools.tsx";
import type { DemoEvent } from "./demo-state.ts";
import { demoWords } from "./demo-words.ts";

interface VisitorCardProps {
  readonly visitor: DemoVisitor;
  readonly scan: number;
  readonly send: (event: DemoEvent) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly children: ComponentChildren;
}

export function VisitorCard({ visitor, scan, send, copy, children }: VisitorCardProps) {
  const say = useWords(demoWords);
  const language = useContext(LanguageContext);
  const stage = useRef<HTMLDivElement>(null);
  const text = visitor.scans[scan] ?? "";
  const place = { number: String(scan + 1), count: String(visitor.scans.length) };
  const title = visitor.title[language];
  return (
    <section class="card visitor" aria-labelledby="visitor">
      <div class="code-stage" ref={stage}>
        <CodePicture text={text} label={say("codePicture", { title, ...place })} />
        <div class="code-caption">
          <p class="code-title">{title}</p>
          <p class="number">{say("codeOf", place)}</p>
          {visitor.scans.length > 1 && <Steps previous={say("previousCode")} next={say("nextCode")} onStep={(by) => send({ kind: "scan-stepped", by })} />}
          <button class="button full-only" type="button" onClick={() => void document.exitFullscreen()}>
            {say("leaveFullScreen")}
          </button>
        </div>
      </div>
      <div class="visitor-words stack">
        <div aria-live="polite">
          <h2 id="visitor">{title}</h2>
          {!onlyHinted(visitor) && (
            <p class="soft">
              {say("atDoor")}: {doorEntries(visitor, say).join(" · ")}
            </p>
          )}
        </div>
        <Expectation visitor={visitor} />
        <Steps previous={say("previous")} next={say("next")} onStep={(by) => send({ kind: "visitor-stepped", by })} />
        <CodeTools text={text} fileName={`${visitor.name}-${scan + 1}.png`} copy={copy} onFullScreen={() => void stage.current?.requestFullscreen()} />
        {children}
      </div>
    </section>
  );
}

/** What is no code of ours never becomes part of a check at a door: staff are told, and the next code is awaited. */
const hintedReason = "read.not-a-code";

function onlyHinted({ expect }: DemoVisitor): boolean {
  return expect.codes.includes(hintedReason);
}

function Expectation({ visitor }: { readonly visitor: DemoVisitor }) {
  const say = useWords(demoWords);
  const language = useContext(LanguageContext);
  const { expect } = visitor;
  return (
    <div class="expectation">
      <h3 class="soft small">{say("expect")}</h3>
      {onlyHinted(visitor) && (
        <p class="expectation-hint">
          {say("onlyHinted", { hint: reasonLine(hintedReason, language) })} <span class="soft">{say("sentDirectly")}</span>
        </p>
      )}
      <p class="expectation-verdict">
        <VerdictMark verdict={expect.verdict} />
        <strong>{verdictWords[expect.verdict][language]}</strong>
      </p>
      <ul>
        {expect.codes.map((code) => (
          <li key={code}>{reasonLine(code, language)}</li>
        ))}
      </ul>
    </div>
  );
}

function Steps({ previous, next, onStep }: { readonly previous: string; readonly next: string; readonly onStep: (by: 1 | -1) => void }) {
  return (
    <div class="cluster">
      <button class="button" type="button" onClick={() => onStep(-1)}>
        <span aria-hidden="true">←</span> {previous}
      </button>
      <button class="button" type="button" onClick={() => onStep(1)}>
        {next} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}

/** What staff would measure and see, since a sample has no body. */
function doorEntries({ temperature, mask }: DemoVisitor, say: Say<keyof typeof demoWords>): string[] {
  const measured = temperature === null ? say("noTemperature") : say("temperature", { celsius: (temperature.tenthsC / 10).toFixed(1) });
  return [measured, say(mask === null ? "maskUnseen" : mask ? "mask" : "maskMissing")];
}
