import type { Verdict } from "../../shared/domain/verdict.ts";

interface Drawing {
  readonly shape: string;
  readonly glyph: string;
}

/** One silhouette and one glyph for each answer, on a field of 100 × 100; they can be told apart without any colour. */
const admitDrawing: Drawing = { shape: "M50 3a47 47 0 1 1 0 94a47 47 0 1 1 0-94Z", glyph: "M27 52 44 69 75 34" };

const drawings: Readonly<Record<Verdict, Drawing>> = {
  admit: admitDrawing,
  "admit-with-condition": admitDrawing,
  recheck: { shape: "M43.4 9.5a7.6 7.6 0 0 1 13.2 0l40 70.5a7.6 7.6 0 0 1-6.6 11.4H10a7.6 7.6 0 0 1-6.6-11.4Z", glyph: "M50 35v26M50 77v.01" },
  refuse: { shape: "M31 3h38l28 28v38L69 97H31L3 69V31Z", glyph: "M33 33 67 67M67 33 33 67" },
  "cannot-check": { shape: "M14 4h72a10 10 0 0 1 10 10v72a10 10 0 0 1-10 10H14A10 10 0 0 1 4 86V14A10 10 0 0 1 14 4Z", glyph: "M35 38a15 15 0 1 1 21 14c-4.5 2.2-6 4.6-6 10M50 78v.01" },
};

/** The sign of a verdict: disc with tick, triangle with !, octagon with cross, square with ?. Always stands beside its word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { shape, glyph } = drawings[verdict];
  return (
    <svg class={`verdict-mark verdict-mark-${verdict}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <path class="verdict-mark-shape" d={shape} />
      <path class="verdict-mark-glyph" d={glyph} fill="none" stroke-width="11" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
