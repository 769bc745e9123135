/** A colour lighter (up to 1) or darker (down to -1): its luminance moves, as ECMA-376 Part 1, 18.8.19 says. */
export function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const { hue, saturation, lightness } = toHsl(red, green, blue);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return toRgb(hue, saturation, moved)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

interface Hsl {
  /** 0 to 6, from red over yellow, green, blue back to red. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(red: number, green: number, blue: number): Hsl {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / range + 6) % 6, saturation, lightness };
  const hue = most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue, saturation, lightness };
}

function toRgb(hue: number, saturation: number, lightness: number): number[] {
  const range = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = range * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - range / 2;
  const places = [
    [range, second, 0],
    [second, range, 0],
    [0, range, second],
    [0, second, range],
    [second, 0, range],
    [range, 0, second],
  ];
  return (places[Math.floor(hue) % 6] ?? [0, 0, 0]).map((part) => Math.min(1, Math.max(0, part + base)));
}
