import { describe, expect, test } from "vitest";
import { rememberLint } from "../../gateway/policies/lint/remembered-lint.ts";
import { stackOf, type StackedPack } from "../../gateway/policies/lint/stacked-pack.ts";
import { samplePack } from "../support/sample-pack.ts";

interface StackChanges {
  readonly version?: string;
  readonly among?: readonly (typeof above)[];
  readonly day?: string;
}

const pack = samplePack();
const above = { pack: samplePack({ id: "province-order", layer: "province" }), version: "province-order@1" };

function stack({ version = "city-order@1", among = [above], day = "2022-04-16" }: StackChanges = {}): StackedPack {
  return stackOf({ pack, version }, among, day);
}

function countedLint() {
  const asked: string[] = [];
  return {
    asked,
    lint: rememberLint(async (_pack, packsAbove, day) => {
      asked.push(`${day} ${packsAbove.length}`);
      return [];
    }),
  };
}

describe("a pack below others", () => {
  test("is compared once, also when it is asked about while that is under way", async () => {
    const { asked, lint } = countedLint();
    await Promise.all([lint(stack()), lint(stack())]);
    await lint(stack());
    expect(asked).toEqual(["2022-04-16 1"]);
  });

  test.each<[string, StackChanges]>([
    ["in another version", { version: "city-order@2" }],
    ["below another version", { among: [{ ...above, version: "province-order@2" }] }],
    ["below nothing", { among: [] }],
    ["on another day", { day: "2022-04-17" }],
  ])("is compared anew %s", async (_what, changes) => {
    const { asked, lint } = countedLint();
    await lint(stack());
    await lint(stack(changes));
    expect(asked).toHaveLength(2);
  });

  test("is compared again when 256 others have been asked about since it was, and not after 255", async () => {
    const { asked, lint } = countedLint();
    const askOthers = async (count: number, name: string): Promise<void> => {
      for (let number = 0; number < count; number += 1) await lint(stack({ version: `${name}@${number}` }));
    };
    await lint(stack());
    await askOthers(255, "one");
    await lint(stack());
    await askOthers(255, "two");
    await lint(stack());
    expect(asked).toHaveLength(511);
    await askOthers(256, "three");
    await lint(stack());
    expect(asked).toHaveLength(768);
  });

  test("is compared again when that failed", async () => {
    let isBroken = true;
    const lint = rememberLint(async () => (isBroken ? Promise.reject(new Error("cannot be compared")) : []));
    await expect(lint(stack())).rejects.toThrow("cannot be compared");
    isBroken = false;
    expect(await lint(stack())).toEqual([]);
  });
});
