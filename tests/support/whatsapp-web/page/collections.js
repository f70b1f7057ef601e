import { Emitter } from './emitter.js';
import { createWid, MsgKey, Wid } from './keys.js';
import { world } from './server.js';

/** Models by id. A lookup by anything that is no id fails as the page's database does. */
class Collection extends Emitter {
  models = [];
  get(id) {
    return this.models.find((model) => String(model.id) === String(id));
  }
  getModelsArray() {
    return [...this.models];
  }
  add(model) {
    this.models.push(model);
    this.trigger('add', model);
    return model;
  }
}

class Messages extends Collection {
  get(id) {
    const found = super.get(id);
    return world.hidesOwn && found?.id.fromMe ? undefined : found;
  }
  async getMessagesById(ids) {
    if (ids.some((id) => typeof id !== 'string'))
      throw new DOMException(
        "Failed to execute 'get' on 'IDBObjectStore': No key or key range specified.",
        'DataError',
      );
    return { messages: ids.map((id) => this.get(id) ?? stored(id)).filter(Boolean) };
  }
}

export const Msg = new Messages();
export const Chat = new Collection();
export const Contact = new Collection();
export const Blocklist = new Collection();
export const BusinessProfile = new Collection();

Contact.find = async (wid) => ({ id: wid, serialize: () => ({ id: wid }) });
BusinessProfile.find = async (wid) => ({ id: wid });

/** One message as the page holds it. */
export class Message extends Emitter {
  constructor(attributes) {
    super();
    Object.assign(this, attributes);
  }
  serialize() {
    return Object.fromEntries(Object.entries(this).filter(([, value]) => typeof value !== 'function'));
  }
  toJSON() {
    return this.serialize();
  }
  unsafe() {
    return this;
  }
  /** What a reply carries of the message it answers. */
  msgContextInfo() {
    return { quotedStanzaID: this.id.id, quotedParticipant: createWid(this.from) };
  }
  /** Changes attributes and tells, as the page's models do. */
  set(changes) {
    for (const [name, value] of Object.entries(changes)) {
      const before = this[name];
      this[name] = value;
      Msg.trigger(`change:${name}`, this, value, before);
      this.trigger(`change:${name}`, this, value, before);
    }
    Msg.trigger('change', this);
  }
  async downloadMedia() {
    this.mediaData.mediaStage = this.expired ? 'ERROR_MISSING' : 'RESOLVED';
  }
}

/** One chat as the page holds it: only its last message is loaded until somebody scrolls up. */
export class ChatModel extends Emitter {
  constructor({ id, name, unreadCount, messages }) {
    super();
    this.id = new Wid(id);
    this.formattedTitle = name;
    this.unreadCount = unreadCount;
    this.earlier = messages.slice(0, -1);
    this.msgs = new Collection();
    for (const message of messages.slice(-1)) this.take(buildMessage(message, { isNewMsg: false }));
  }
  take(message) {
    this.msgs.models.push(message);
    this.t = message.t;
    if (!message.id.fromMe) this.lastReceivedKey = message.id;
    Msg.add(message);
  }
  loadEarlier() {
    const loaded = this.earlier.splice(-2).map((message) => buildMessage(message, { isNewMsg: false }));
    this.msgs.models.unshift(...loaded);
    for (const message of loaded) Msg.add(message);
    return loaded;
  }
  serialize() {
    const { id, unreadCount, t } = this;
    return { id, unreadCount, t, msgs: this.msgs.models.map(() => ({})) };
  }
}

/** Makes a model of a message as the server writes it. */
export function buildMessage({ key, from, to, media, ...said }, { isNewMsg }) {
  const attributes = { ...said, id: new MsgKey(key), from: createWid(from), to: createWid(to), isNewMsg };
  if (media !== undefined) {
    const { directPath, mimetype, expired } = media;
    Object.assign(attributes, { directPath, mimetype, filehash: directPath, mediaKey: 'key', size: media.size });
    Object.assign(attributes, { expired, mediaObject: {}, mediaData: { mediaStage: 'NEED_POKE' } });
  }
  if (said.quotedParticipant !== undefined) attributes.quotedParticipant = createWid(said.quotedParticipant);
  if (said.parentMsgKey !== undefined) attributes.parentMsgKey = new MsgKey(said.parentMsgKey);
  return new Message(attributes);
}

/** The chat with somebody; made when it is not there. */
export function chatWith(id) {
  return Chat.get(id) ?? Chat.add(new ChatModel({ id: String(id), name: String(id), unreadCount: 0, messages: [] }));
}

/** A message of the page's database that is not loaded. */
function stored(id) {
  for (const chat of world.chats) {
    const found = chat.messages.find(({ key }) => new MsgKey(key).toString() === id);
    if (found !== undefined) return buildMessage(found, { isNewMsg: false });
  }
  return undefined;
}

for (const chat of world.chats) Chat.add(new ChatModel(chat));
