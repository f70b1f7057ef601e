import { buildMessage, Chat, chatWith, Msg } from './collections.js';
import { Conn, leave, link, open, setState } from './connection.js';
import { createWid, MsgKey } from './keys.js';
import { requireModule } from './registry.js';
import { onOrders, report, world } from './server.js';

/** What the server orders: each is something a phone or WhatsApp does. */
const ORDERS = {
  link: ({ session }) => link(session),
  logOut: () => leave(),
  state: ({ state }) => setState(state),
  code: ({ ref }) => Conn.set('ref', ref),
  message({ message }) {
    const chat = chatWith(createWid(message.from));
    chat.unreadCount += 1;
    chat.take(buildMessage(message, { isNewMsg: true }));
    Chat.trigger('change:unreadCount', chat);
  },
  ack({ id, ack }) {
    Msg.getModelsArray()
      .find((message) => message.id.id === id)
      ?.set({ ack });
  },
  edit({ id, body }) {
    Msg.getModelsArray()
      .find((message) => message.id.id === id)
      ?.set({ body });
  },
  async vote({ poll, from, localId, at }) {
    const key = new MsgKey(poll);
    const vote = { id: new MsgKey({ fromMe: false, remote: from, id: `VOTE${at}` }), pollUpdateParentKey: key, t: at };
    const details = { from: createWid(from), selectedOptionLocalIds: [localId], senderTimestampMs: at };
    const { pollVoteTableMode } = requireModule('WAWebAddonPollVoteTableMode');
    await pollVoteTableMode.bulkUpsert([{ ...vote, ...details }]);
  },
  /** Changes how the page behaves from now on. */
  behave({ changes }) {
    Object.assign(world, changes);
    void report('behaves');
  },
  freeze() {
    for (;;) if (world.shape === '') break;
  },
};

window.require = requireModule;
window.Debug = { VERSION: '2.3000.1047775310' };
onOrders((order) => ORDERS[order.do](order));
void report('opened');
open();
