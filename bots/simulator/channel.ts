import { SendError } from '../../src/errors.ts';
import type { Channel } from '../../src/messages/channel.ts';
import type { SimulatorConnection } from './connection.ts';
import { parse } from './parse.ts';
import { plan, readCall } from './render.ts';

/** The channel to the pretend platform of the simulator page. */
export function createSimulatorChannel(parts: { readonly platform: SimulatorConnection }): Channel {
  const { platform } = parts;
  let letGo: () => void = () => undefined;
  return {
    name: 'simulator',
    pace: { overall: { perSecond: 200, burst: 200 }, perChat: { perSecond: 20, burst: 20 } },
    async start(receive) {
      letGo = platform.onPosted((sender, posted) => receive(parse(sender, posted)));
      await platform.redeliver();
    },
    plan,
    async send(to, call) {
      try {
        return await platform.deliver(to.chatId, readCall(call));
      } catch (error) {
        throw asSendError(error);
      }
    },
    async fetchMedia(media) {
      try {
        return (await platform.file(media.ref)).bytes;
      } catch (cause) {
        throw new SendError('unreachable', 'The simulator no longer has this file.', { cause });
      }
    },
    async stop() {
      letGo();
    },
  };
}

function asSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  const unknown = error instanceof Error && 'code' in error && error.code === 'no-such-person';
  if (unknown) return new SendError('unreachable', 'Nobody has this phone in the simulator.', { cause: error });
  return new SendError('busy', 'The simulator could not keep the message.', { retryAfterMs: 1_000, cause: error });
}
