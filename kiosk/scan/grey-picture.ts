/** A picture as its luminance alone: one byte a pixel, row by row, 0 black to 255 white (16 to 235 from a camera). */
export interface GreyPicture {
  readonly luminance: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Luminance of RGBA pixels (ITU-R BT.601 weights in 1/256). */
export function greyPictureOfPixels(pixels: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const luminance = new Uint8Array(width * height);
  for (let index = 0; index < luminance.length; index += 1) {
    const red = pixels[index * 4] ?? 0;
    const green = pixels[index * 4 + 1] ?? 0;
    const blue = pixels[index * 4 + 2] ?? 0;
    luminance[index] = (red * 77 + green * 150 + blue * 29) >> 8;
  }
  return { luminance, width, height };
}

/** The darkest of red, green and blue in each pixel: makes a yellow code as dark as a black one. */
export function darkestPictureOfPixels(pixels: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const luminance = new Uint8Array(width * height);
  for (let index = 0; index < luminance.length; index += 1) {
    luminance[index] = Math.min(pixels[index * 4] ?? 0, pixels[index * 4 + 1] ?? 0, pixels[index * 4 + 2] ?? 0);
  }
  return { luminance, width, height };
}

/** The picture at half its width and height; each pixel is the mean of four. */
export function halfSizeOf(picture: GreyPicture): GreyPicture {
  const width = picture.width >> 1;
  const height = picture.height >> 1;
  const luminance = new Uint8Array(width * height);
  const from = picture.luminance;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const above = 2 * y * picture.width + 2 * x;
      const below = above + picture.width;
      const sum = (from[above] ?? 0) + (from[above + 1] ?? 0) + (from[below] ?? 0) + (from[below + 1] ?? 0);
      luminance[y * width + x] = sum >> 2;
    }
  }
  return { luminance, width, height };
}

export function invertedOf(picture: GreyPicture): GreyPicture {
  return { ...picture, luminance: picture.luminance.map((value) => 255 - value) };
}
