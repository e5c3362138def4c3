import type { Visit } from "../../domain/visit.ts";
import { noted, type Sketch } from "./sketch.ts";

const notedByDefault: readonly Partial<Visit>[] = [{ identityChecked: false }, { registered: false }, { symptoms: null }, { medicalMask: null }, { codeSeen: null }];

function simpler(sketch: Sketch): readonly Sketch[] {
  const { claims, visit } = sketch;
  const withoutCode = claims.map((claim) => ({ ...sketch, claims: claims.filter((one) => one !== claim) }));
  const withoutPaper = visit.papers.map((paper) => noted(sketch, { papers: visit.papers.filter((one) => one !== paper) }));
  const withoutAnswer = Object.keys(visit.answers).map((id) => noted(sketch, { answers: Object.fromEntries(Object.entries(visit.answers).filter(([asked]) => asked !== id)) }));
  return [...withoutCode, ...withoutPaper, ...withoutAnswer, ...notedByDefault.map((change) => noted(sketch, change))];
}

function sizeOf(sketch: Sketch): number {
  return JSON.stringify(sketch).length;
}

/** The same visitor without all that makes no difference to what is to be shown. */
export function plainer(sketch: Sketch, shows: (sketch: Sketch) => boolean): Sketch {
  const step = simpler(sketch).find((one) => sizeOf(one) < sizeOf(sketch) && shows(one));
  return step === undefined ? sketch : plainer(step, shows);
}
