import { describe, expect, test } from "vitest";
import { keepDeviceSeq, keptDeviceSeq } from "../../../kiosk/door/link/device-seq.ts";
import { forgetToken, keepToken, keptToken, tokenInFragment } from "../../../kiosk/door/pairing/gate-token.ts";
import { createGatewayClock } from "../../../kiosk/door/link/gateway-clock.ts";
import { mapStorage } from "./map-storage.ts";

describe("the token of a gate", () => {
  test("is found in the fragment of a link, from 16 characters on", () => {
    expect(tokenInFragment("#token=abcdefghijklmnop")).toBe("abcdefghijklmnop");
    expect(tokenInFragment("#token=abcdefghijklmno")).toBeNull();
    expect(tokenInFragment("")).toBeNull();
    expect(tokenInFragment("#other=abcdefghijklmnop")).toBeNull();
  });

  test("is kept until it is forgotten", () => {
    const storage = mapStorage();
    expect(keptToken(storage)).toBeNull();
    keepToken(storage, "abcdefghijklmnop");
    expect(keptToken(storage)).toBe("abcdefghijklmnop");
    forgetToken(storage);
    expect(keptToken(storage)).toBeNull();
  });
});

describe("the number of the device's next event", () => {
  test("starts at 0 and survives a reload", () => {
    const storage = mapStorage();
    expect(keptDeviceSeq(storage)).toBe(0);
    keepDeviceSeq(storage, 41);
    expect(keptDeviceSeq(storage)).toBe(41);
  });

  test("starts again where somebody has spoilt it", () => {
    expect(["-1", "1.5", "many", "9007199254740992"].map((text) => keptDeviceSeq({ getItem: () => text }))).toEqual([0, 0, 0, 0]);
  });
});

describe("the gateway's clock", () => {
  test("is followed from the first answer on", () => {
    let deviceNowMs = 1_000_000;
    const clock = createGatewayClock(() => deviceNowMs);
    expect(clock.nowMs()).toBe(1_000_000);
    clock.setBy("2022-04-16T04:00:00.000Z");
    deviceNowMs += 5_000;
    expect(new Date(clock.nowMs()).toISOString()).toBe("2022-04-16T04:00:05.000Z");
  });

  test("a time that cannot be read changes nothing", () => {
    const clock = createGatewayClock(() => 1_000_000);
    clock.setBy("noon");
    expect(clock.nowMs()).toBe(1_000_000);
  });
});
