import { report, upload, world } from './server.js';

/** A file in the page's own wrapping. */
export class OpaqueData {
  static async createFromData(blob, mimetype) {
    return Object.assign(new OpaqueData(), { blob, type: mimetype });
  }
  url() {
    return URL.createObjectURL(this.blob);
  }
  formData() {
    return this.blob;
  }
  autorelease() {}
}

/** A file made ready for sending. Since September 2026 it carries the page's inner `__x_id`. */
class MediaData {
  constructor(fields) {
    Object.assign(this, fields);
    if (world.shape === 'x-id') this.__x_id = undefined;
  }
  set(fields) {
    Object.assign(this, fields);
  }
  toJSON() {
    const { mediaBlob, ...rest } = this;
    return rest;
  }
}

/** Refuses what is no picture: a decoder looks at it. */
export function prepRawMedia(opaque, { isPtt }) {
  const kind = opaque.type.split('/')[0];
  return {
    async waitForPrep() {
      if (kind === 'image') await createImageBitmap(opaque.blob);
      const type = kind === 'image' ? 'image' : isPtt ? 'ptt' : 'document';
      const filehash = await hashOf(opaque.blob);
      const { size } = opaque.blob;
      return new MediaData({ type, filehash, mimetype: opaque.type, mediaBlob: opaque, size, preview: 'thumbnail' });
    },
  };
}

const objects = new Map();

/** The page's record of a file, by hash. */
export function getOrCreateMediaObject(filehash) {
  const known = objects.get(filehash) ?? { filehash, contentInfo: {}, consolidate };
  objects.set(filehash, known);
  return known;
}

function consolidate(fields) {
  this.type = fields.type;
  this.size = fields.size;
}

/** What is to be uploaded, by hash. */
export const InMemoryMediaBlobCache = new Map();
InMemoryMediaBlobCache.put = (hash, blob) => InMemoryMediaBlobCache.set(hash, blob);

/** Uploads; the server keeps the exact bytes. */
export async function uploadMedia({ mediaObject }) {
  const directPath = await upload(InMemoryMediaBlobCache.get(mediaObject.filehash));
  await report('uploaded', { directPath });
  return { mediaEntry: { mmsUrl: directPath, directPath, mediaKey: 'key', mediaKeyTimestamp: 1, encFilehash: 'enc' } };
}

async function hashOf(blob) {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
