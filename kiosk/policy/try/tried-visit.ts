import type { Stay } from "../../../shared/domain/credential.ts";
import { seenColours, type Visit } from "../../../shared/domain/visit.ts";
import type { TriedVisitor } from "./try-fields.ts";

/** What staff would see, ask and note of the made-up visitor; no document is read here, since one that was seen by eye counts alike. */
export function triedVisit(visitor: TriedVisitor, declaredStays: readonly Stay[]): Visit {
  const { role, groups, direction, symptoms, answers, identityChecked, registered, spacing, papers, cooperation, mask, code, goods, goodsDocuments, disinfected, medicines } = visitor;
  return {
    role,
    groups,
    direction,
    symptoms,
    answers,
    identityChecked,
    registered,
    spacing,
    papers,
    cooperation,
    medicines,
    declaredStays,
    documents: [],
    medicalMask: mask === "unseen" ? null : mask === "medical",
    codeSeen: seenColours.find((colour) => code === `seen-${colour}`) ?? null,
    goods: goods.length === 0 ? null : { kinds: goods, documents: goodsDocuments, disinfected },
  };
}
