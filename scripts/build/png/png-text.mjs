import { crc32 } from 'node:zlib';

/** Bytes of the signature and of the first chunk (IHDR), behind which other chunks may stand. */
const HEAD = 8 + 25;

/**
 * The PNG with texts in it (`iTXt` chunks, UTF-8), by keyword. Keywords of the specification are `Title`, `Author`,
 * `Description`, `Copyright`, `Source` and a few more.
 *
 * @param {Uint8Array} png
 * @param {Readonly<Record<string, string>>} texts
 * @returns {Uint8Array}
 */
export function withText(png, texts) {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Keyword, then: not compressed, no language tag, no translated keyword.
    chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`)),
  );
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
