import { describe, expect, it } from "vitest";
import { darkestPictureOfPixels, greyPictureOfPixels, halfSizeOf, invertedOf } from "../../../kiosk/scan/grey-picture.ts";
import { yellowAsDark } from "../../../kiosk/scan/yellow-as-dark.ts";

/** Black, white, red and yellow. */
const fourPixels = new Uint8ClampedArray([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 255, 255, 0, 255]);

describe("a grey picture", () => {
  it("weighs red, green and blue as the eye does", () => {
    expect([...greyPictureOfPixels(fourPixels, 4, 1).luminance]).toEqual([0, 255, 76, 226]);
  });

  it("takes the darkest colour of each pixel when asked to", () => {
    expect([...darkestPictureOfPixels(fourPixels, 4, 1).luminance]).toEqual([0, 255, 0, 0]);
  });

  it("is halved by the mean of four pixels, an odd column and row left out", () => {
    const picture = { luminance: new Uint8Array([0, 100, 9, 200, 100, 9, 9, 9, 9]), width: 3, height: 3 };
    expect(halfSizeOf(picture)).toEqual({ luminance: new Uint8Array([100]), width: 1, height: 1 });
  });

  it("exchanges dark and light", () => {
    const picture = { luminance: new Uint8Array([0, 55, 255]), width: 3, height: 1 };
    expect([...invertedOf(picture).luminance]).toEqual([255, 200, 0]);
  });
});

describe("a camera frame with yellow made dark", () => {
  const picture = { luminance: new Uint8Array([235, 235, 210, 210, 235, 235, 210, 210]), width: 4, height: 2 };

  it("keeps white and darkens yellow in I420", () => {
    const bytes = new Uint8Array([0, 0, 128, 16]);
    expect([...yellowAsDark(picture, { bytes, offset: 2, stride: 2, step: 1 }).luminance]).toEqual([235, 235, 0, 0, 235, 235, 0, 0]);
  });

  it("keeps white and darkens yellow in NV12", () => {
    const bytes = new Uint8Array([128, 128, 16, 146]);
    expect([...yellowAsDark(picture, { bytes, offset: 0, stride: 4, step: 2 }).luminance]).toEqual([235, 235, 0, 0, 235, 235, 0, 0]);
  });
});
