import { Emitter } from './emitter.js';
import { createWid } from './keys.js';
import { report, world } from './server.js';
import { keep, kept } from './session.js';

/** Whether this browser profile was linked and the phone has not logged it out since. */
const isLinked = async () => world.session !== undefined && (await kept()) === world.session;

export const Cmd = new Emitter();
Cmd.refreshQR = () => Conn.set('ref', `ref-${Date.now()}`);

export const Conn = new Emitter();
Conn.platform = 'android';
Conn.ref = world.ref;
Conn.set = (name, value) => {
  Conn[name] = value;
  Conn.trigger(`change:${name}`, Conn, value);
};
Conn.serialize = () => ({ pushname: 'TantHaat', platform: Conn.platform, ref: Conn.ref });

export const Socket = new Emitter();
Socket.state = 'OPENING';
Socket.hasSynced = false;
Socket.logout = () => leave();
Socket.takeover = () => setState('CONNECTED');
Socket.reconnect = () => setState('CONNECTED');

/** Moves the connection to another state, as the page's socket does. */
export function setState(state) {
  Socket.state = state;
  Socket.trigger('change:state', Socket, state);
}

/** The phone has scanned the code, which it can only once the page is there. */
export async function link(session) {
  while (Socket.state === 'OPENING') await new Promise((resolve) => setTimeout(resolve, 20));
  await keep(session);
  if (Socket.state !== 'UNPAIRED') return;
  setState('PAIRING');
  connect();
}

/** The phone has logged this browser out. */
export async function leave() {
  await keep(undefined);
  Cmd.trigger('logout');
  await report('leftPage');
  location.href = '/?post_logout=1';
}

function connect() {
  setState('CONNECTED');
  // The real page syncs for seconds; this one, until the library listens.
  if (!Socket.isHeard('change:hasSynced')) return void setTimeout(connect, 20);
  Socket.hasSynced = true;
  Socket.trigger('change:hasSynced', Socket, true);
}

/** Opens the connection once the library has had time to listen, as the network gives it. */
export async function open() {
  if (await isLinked()) return void setTimeout(connect, 50);
  setTimeout(() => {
    setState('UNPAIRED');
    void report('asked');
  }, 50);
}

export const me = { phone: createWid(world.me), lid: createWid(world.lid) };
