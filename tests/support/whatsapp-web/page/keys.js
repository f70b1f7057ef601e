import { world } from './server.js';

/** A chat's or a contact's id. It kept `_serialized` through every change so far. */
export class Wid {
  constructor(text) {
    [this.user, this.server] = text.split('@');
    this._serialized = text;
  }
  toString() {
    return this._serialized;
  }
  toJid() {
    return this._serialized;
  }
  isLid() {
    return this.server === 'lid';
  }
  isUser() {
    return this.server === 'c.us' || this.isLid();
  }
  isGroup() {
    return this.server === 'g.us';
  }
}

/** Makes an id of text or of another id. */
export function createWid(from) {
  return from instanceof Wid ? from : new Wid(typeof from === 'string' ? from : from._serialized);
}

/** The property that holds a message key's joined string: renamed by the minifier in July 2026. */
const JOINED = world.shape === 'classic' ? '_serialized' : '$1';

/** A message's key. */
export class MsgKey {
  constructor({ fromMe, selfDir, remote, to, id, participant }) {
    this.fromMe = fromMe ?? selfDir === 'out';
    this.remote = createWid(remote ?? to);
    this.id = id;
    if (participant !== undefined) this.participant = participant;
    this[JOINED] = [this.fromMe, this.remote, id, ...(participant === undefined ? [] : [participant])].join('_');
  }
  toString() {
    return this[JOINED];
  }
  static async newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(10));
    return `3EB0${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }
}
