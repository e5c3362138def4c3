import { plainVisit, type Visit } from "../../../shared/domain/visit.ts";
import type { CheckInRequest } from "../../../shared/wire/check-in.ts";

/** Every fact of a visit, though the exchange would do without most; which way somebody goes, the exchange says. */
type VisitMessage = Required<Pick<NonNullable<CheckInRequest["visit"]>, Exclude<keyof Visit, "direction">>>;

/** What was noted of a visit, as it is sent; nothing when nothing was, so that the usual request stays small. */
export function visitMessage(visit: Visit): { readonly visit?: VisitMessage } {
  if (JSON.stringify(visit) === JSON.stringify({ ...plainVisit, direction: visit.direction })) return {};
  const { role, groups, declaredStays, cooperation, symptoms, answers, spacing, medicalMask, codeSeen, identityChecked, documents, registered, papers, goods, medicines } = visit;
  const noted: VisitMessage = {
    role,
    groups: [...groups],
    cooperation,
    symptoms: symptoms === null ? null : [...symptoms],
    answers,
    spacing,
    medicalMask,
    codeSeen,
    declaredStays: declaredStays.map(({ divisionCode, fromMs, toMs }) => ({ divisionCode, from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() })),
    identityChecked,
    documents: [...documents],
    registered,
    papers: [...papers],
    goods: goods === null ? null : { kinds: [...goods.kinds], documents: [...goods.documents], disinfected: goods.disinfected },
    medicines: [...medicines],
  };
  return { visit: noted };
}
