import { photoOrientation } from "./photo-orientation.ts";

type Photo = { bytes: Buffer; width: number; height: number; colours: number; turned: number; bits: number };

/** Frame headers of pictures that PDF readers take (ITU T.81 B.1.1.3): baseline, extended and progressive. */
const frames = [0xc0, 0xc1, 0xc2];

/** Degrees to turn clockwise, by EXIF orientation; cameras do not mirror. */
const turns: Record<number, number> = { 3: 180, 6: 90, 8: 270 };

/** What a PDF must say of a JPEG, read from its headers alone; null for anything else. */
export const readPhoto = (bytes: Buffer): Photo | null => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let turned = 0;
  for (let at = 2; at + 10 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (bytes[at] !== 0xff || end > bytes.length) return null;
    if (marker === 0xe1) turned = turns[photoOrientation(bytes, at + 4, end)] ?? turned;
    if (frames.includes(marker)) {
      const [bits = 0, colours = 0] = [bytes[at + 4], bytes[at + 9]];
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return width > 0 && height > 0 ? { bytes, width, height, colours, turned, bits } : null;
    }
    at = end;
  }
  return null;
};

const spaces: Record<number, string> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };

/** Points of the longer side of a page: that of a sheet of letter paper. */
const longest = 792;

const objectsOf = (photo: Photo, first: number): (string | Buffer)[][] => {
  const { bytes, width, height, colours, turned, bits } = photo;
  const scale = longest / Math.max(width, height);
  const box = [width, height].map((pixels) => (pixels * scale).toFixed(2)).join(" ");
  const [across = "", down = ""] = box.split(" ");
  const drawing = `q ${across} 0 0 ${down} 0 0 cm /Photo Do Q`;
  // CMYK of cameras and scanners is stored inverted, as Adobe began it.
  const inverted = colours === 4 ? " /Decode [1 0 1 0 1 0 1 0]" : "";
  return [
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Rotate ${turned} ` +
        `/Resources << /XObject << /Photo ${first + 2} 0 R >> >> /Contents ${first + 1} 0 R >>`,
    ],
    [`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${spaces[colours]} ` +
        `/BitsPerComponent ${bits}${inverted} /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
      bytes,
      "\nendstream",
    ],
  ];
};

/**
 * Photos of one statement as one PDF, a page each, the right way up. The pictures are put in as they are, none is
 * decoded. Null when one of them is no JPEG.
 */
export const joinPhotos = (files: Buffer[]): Buffer | null => {
  const photos = files.map(readPhoto);
  if (!photos.every((photo) => photo !== null && spaces[photo.colours] !== undefined)) return null;
  const pages = (photos as Photo[]).flatMap((photo, index) => objectsOf(photo, 3 + 3 * index));
  const kids = photos.map((_photo, index) => `${3 + 3 * index} 0 R`).join(" ");
  const objects = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    [`<< /Type /Pages /Count ${photos.length} /Kids [${kids}] >>`],
    ...pages,
  ];
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: string | Buffer): void => {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(bytes);
    length += bytes.length;
  };
  write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  const places = objects.map((content, index) => {
    const place = length;
    for (const part of [`${index + 1} 0 obj\n`, ...content, "\nendobj\n"]) write(part);
    return place;
  });
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts, length);
};
