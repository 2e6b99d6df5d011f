const enough = 64 * 1024;

/** The same text in pieces large enough to be written at once, few enough to be held. */
export async function* inPieces(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const part of text) {
    piece += part;
    if (piece.length < enough) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
