import { constants, deflateSync } from "node:zlib";

/** The end of a deflate stream: an empty last block. The checksum behind it is left out, as readers allow. */
const lastBlock = Buffer.from([0x03, 0x00]);

/**
 * A zlib stream that unfolds to `piece` written `times` times, made without ever holding what it unfolds to: a flushed
 * block can be repeated as it is.
 */
export const unfolding = (piece: Buffer, times: number): Buffer => {
  const flushed = deflateSync(piece, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const header = flushed.subarray(0, 2);
  const block = flushed.subarray(2);
  return Buffer.concat([header, ...Array.from({ length: times }, () => block), lastBlock]);
};
