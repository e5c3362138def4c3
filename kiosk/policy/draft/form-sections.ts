import type { Text } from "../../../shared/domain/reason.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { SecondReading } from "../../../shared/policy/rules/temperature.ts";
import { credentialNames } from "../words/code-names.ts";
import { sentence as label } from "../words/sentence.ts";
import type { FormField } from "./form-field.ts";
import { afterStayField, countField, inclusiveField, outcomeFields, partField, recheck, refuse, whomField } from "./form-options.ts";

/** A rule that venues often have, and the parts of it that a form asks for. */
export interface FormSection {
  readonly id: "temperature" | "mask" | "code-freshness" | "capacity" | "no-booking" | "no-approval" | "test-certificate" | "registration";
  readonly title: Text;
  /** What a rule begins with whose reason is still to be given. */
  readonly rule: Rule;
  readonly fields: readonly FormField[];
}

/** The gateway asks for a reason: with this beginning, and nothing behind it, it finds none. */
const references = ["design default: "];

const secondReading: SecondReading = { restMin: { value: 10, unit: "minutes", inclusive: true }, otherInstrument: true };
const minutes = label("分钟", "minutes");
const hours = label("小时", "hours");

const temperature: FormSection = {
  id: "temperature",
  title: label("测温", "Temperature"),
  rule: {
    id: "temperature",
    kind: "temperature",
    references,
    feverAbove: { value: 373, unit: "tenths-celsius", inclusive: false },
    tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
    plausibleTenthsC: { from: 300, to: 450 },
    fever: refuse,
  },
  fields: [
    { kind: "number", path: ["feverAbove", "value"], label: label("发热界限", "Fever limit"), perUnit: 10, decimalsMin: 1, decimalsMax: 1, unit: label("℃", "°C") },
    inclusiveField(["feverAbove", "inclusive"], [label("不算发热", "passes"), label("也算发热", "is a fever too")]),
    partField(["secondReading"], label("首次偏高的，休息后复测再定", "Rest and measure again before it counts"), secondReading),
    { ...countField(["secondReading", "restMin", "value"], label("休息", "Rest"), minutes), within: ["secondReading"] },
    ...outcomeFields(["fever"], label("发热的", "On a fever"), ["refuse", "recheck"]),
  ],
};

const mask: FormSection = {
  id: "mask",
  title: label("口罩", "Mask"),
  rule: { id: "mask", kind: "mask", references, missing: recheck },
  fields: [
    {
      kind: "choice",
      path: ["medical"],
      label: label("哪种口罩", "Which mask"),
      options: [
        { value: undefined, label: label("任何口罩", "Any mask") },
        { value: true, label: label("一次性医用口罩", "A disposable medical mask") },
      ],
    },
    ...outcomeFields(["missing"], label("未佩戴的", "When it is missing"), ["recheck", "refuse", "admit-with-condition"]),
  ],
};

const codeFreshness: FormSection = {
  id: "code-freshness",
  title: label("码的时效", "Freshness of codes"),
  rule: { id: "code-fresh", kind: "code-freshness", references, codeKinds: ["health-code"], ageMax: { value: 1440, unit: "minutes", inclusive: true } },
  fields: [
    { kind: "number", path: ["ageMax", "value"], label: label("签发不超过", "Issued within"), perUnit: 60, decimalsMin: 0, decimalsMax: 2, unit: hours },
    inclusiveField(["ageMax", "inclusive"], [label("已算过期", "is too old"), label("仍有效", "still counts")]),
    {
      kind: "several",
      path: ["codeKinds"],
      label: label("哪些码", "Which codes"),
      options: (["health-code", "itinerary"] as const).map((kind) => ({ value: kind, label: credentialNames[kind] })),
    },
  ],
};

const capacity: FormSection = {
  id: "capacity",
  title: label("人数上限", "Capacity"),
  rule: { id: "seats", kind: "capacity", references, shareOfSeats: { value: 7_500, unit: "basis-points", inclusive: true } },
  fields: [
    { kind: "number", path: ["shareOfSeats", "value"], label: label("占座位数", "Share of the seats"), perUnit: 100, decimalsMin: 0, decimalsMax: 2, unit: label("%", "%") },
    inclusiveField(["shareOfSeats", "inclusive"], [label("不得达到", "may not be reached"), label("可以正好达到", "may be reached")]),
  ],
};

const booking: FormSection = {
  id: "no-booking",
  title: label("预约", "Booking"),
  rule: { id: "booking", kind: "access", references, appliesTo: { roles: ["visitor"] }, ground: "no-booking", unless: [{ kind: "booking" }], outcome: refuse },
  fields: [whomField, ...outcomeFields(["outcome"], label("没有预约的", "Without a booking"), ["refuse", "recheck", "admit-with-condition"])],
};

const approval: FormSection = {
  id: "no-approval",
  title: label("来访批准", "Approval of visits"),
  rule: { id: "approval", kind: "access", references, appliesTo: { roles: ["visitor"] }, ground: "no-approval", unless: [{ kind: "pass" }], outcome: refuse },
  fields: [
    whomField,
    { kind: "names", path: ["unless", 0, "approvers"], label: label("由谁批准", "Approved by"), hint: label("岗位名称，用顿号隔开；留空则任何通行证都可以", "Offices, separated by commas; left empty, any pass will do") },
    ...outcomeFields(["outcome"], label("没有批准的", "Without an approval"), ["refuse", "recheck", "admit-with-condition"]),
  ],
};

const testCertificate: FormSection = {
  id: "test-certificate",
  title: label("核酸检测证明", "Test certificate"),
  rule: { id: "test", kind: "test-certificate", references, demandedAfter: null, ageMax: { value: 48, unit: "hours", inclusive: true }, clock: "sampled", positive: { verdict: "refuse", obligations: ["report", "hold"] } },
  fields: [
    whomField,
    afterStayField,
    countField(["ageMax", "value"], label("不超过", "Not older than"), hours),
    inclusiveField(["ageMax", "inclusive"], [label("已算过期", "is too old"), label("仍有效", "still counts")]),
    {
      kind: "choice",
      path: ["clock"],
      label: label("从何时算起", "Counted from"),
      options: [
        { value: "sampled", label: label("采样时间", "the time of sampling") },
        { value: "reported", label: label("报告时间", "the time of the report") },
      ],
    },
  ],
};

const registration: FormSection = {
  id: "registration",
  title: label("登记", "Registration"),
  rule: { id: "registration", kind: "registration", references, appliesTo: { roles: ["visitor"] }, notRegistered: { verdict: "recheck", obligations: ["register"] }, advice: null },
  fields: [whomField, ...outcomeFields(["notRegistered"], label("尚未登记的", "Who is not registered"), ["recheck", "refuse"])],
};

export const formSections: readonly FormSection[] = [temperature, mask, codeFreshness, capacity, booking, approval, testCertificate, registration];
