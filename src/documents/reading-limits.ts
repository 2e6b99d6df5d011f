/** What one kind of child process may use. Times are in milliseconds, sizes in bytes unless the name says otherwise. */
export type ChildLimits = {
  milliseconds: number;
  /** Resident size, watched on Linux only. */
  residentBytes: number;
  heapMegabytes: number;
  /** Seconds of processor time, held by the operating system even when nobody watches any more. */
  processorSeconds: number;
};

/** All that bounds the reading of a document. */
export type ReadingLimits = {
  text: ChildLimits;
  table: ChildLimits;
  picture: ChildLimits;
  /** The most a child may answer. */
  answerBytes: number;
  pages: number;
  characters: number;
  runs: number;
  /** Pages recognised of a scan or a fax of several pages. */
  recognisedPages: number;
  /** The most pixels a picture may unfold to, and the most a page is drawn with. */
  pixels: number;
  drawnPixels: number;
  /** Pictures joined into one document, and about the bytes it may have: pictures are made smaller before it has more. */
  joinedPictures: number;
  joinedBytes: number;
};

const megabyte = 1024 * 1024;

/** What holds in production: an honest statement needs a tenth of it. */
export const readingLimits: ReadingLimits = {
  text: { milliseconds: 15_000, residentBytes: 700 * megabyte, heapMegabytes: 256, processorSeconds: 40 },
  table: { milliseconds: 20_000, residentBytes: 700 * megabyte, heapMegabytes: 512, processorSeconds: 40 },
  picture: {
    milliseconds: 60_000,
    residentBytes: 1024 * megabyte,
    heapMegabytes: 384,
    processorSeconds: 180,
  },
  answerBytes: 48 * megabyte,
  pages: 30,
  characters: 500_000,
  runs: 60_000,
  recognisedPages: 6,
  pixels: 50_000_000,
  drawnPixels: 12_000_000,
  joinedPictures: 20,
  joinedBytes: 9 * megabyte,
};
