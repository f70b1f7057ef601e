import { Blocklist, BusinessProfile, Chat, Contact, chatWith, Msg } from './collections.js';
import { Cmd, Conn, me, Socket } from './connection.js';
import { Emitter } from './emitter.js';
import { createWid, MsgKey } from './keys.js';
import * as media from './media.js';
import { addAndSendMsgToChat, canEditText, sendMessageEdit } from './sending.js';
import { download, report, world } from './server.js';

const links = /https?:\/\/\S+/g;
const findLinks = (text) => [...(text ?? '').matchAll(links)].map(([href]) => ({ href }));
const calls = Object.assign(new Emitter(), { calls: new Map() });
const phoneOf = (wid) => (world.phones[wid] === undefined ? undefined : createWid(world.phones[wid]));
const lidOf = (wid) => {
  const found = Object.entries(world.phones).find(([, phone]) => phone === String(wid));
  return found === undefined ? undefined : createWid(found[0]);
};

/** Every module of the real page that the library asks for in our use of it, by the page's own name. */
const MODULES = {
  WAWebSocketModel: { Socket },
  WAWebCmd: { Cmd },
  WAWebConnModel: { Conn },
  WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
  WAWebAltDeviceLinkingApi: {},
  WABase64: { encodeB64: (bytes) => btoa(String.fromCharCode(...bytes)) },
  WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
  WAWebAdvSignatureApi: {},
  WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: [1, 2, 3] } }) } },
  WAWebSignalStoreApi: {
    waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: [4, 5, 6] } }) },
  },
  WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'secret' },
  WAWebUserPrefsMeUser: { getMaybeMePnUser: () => me.phone, getMaybeMeLidUser: () => me.lid },
  WAWebCollections: { Msg, Chat, Contact, Blocklist, BusinessProfile },
  WAWebSyncGatingUtils: {},
  WAWebCallCollection: calls,
  WAWebAddonReactionTableMode: { reactionTableMode: { bulkUpsert: () => undefined } },
  WAWebAddonPollVoteTableMode: { pollVoteTableMode: { bulkUpsert: () => undefined } },
  WAWebBackendJobsCommon: { mediaTypeFromProtobuf: () => null },
  WAWebE2EProtoUtils: { typeAttributeFromProtobuf: () => 'text' },
  WALinkify: { findLinks, findLink: (text) => findLinks(text)[0] },
  WAWebWidFactory: { createWid, createWidFromWidLike: createWid, asUserWidOrThrow: createWid },
  WAWebFindChatAction: { findOrCreateLatestChat: async (wid) => ({ chat: chatWith(wid) }) },
  WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
  WAWebMsgKey: MsgKey,
  WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
  WAWebSendMsgChatAction: { addAndSendMsgToChat },
  WAWebMsgReply: { canReplyMsg: () => true },
  WAWebMsgActionCapability: { canEditText, canEditCaption: () => false },
  WAWebSendMessageEditAction: { sendMessageEdit },
  WAWebStreamModel: { Stream: { markAvailable: () => undefined, markUnavailable: () => undefined } },
  WAWebUpdateUnreadChatAction: { sendSeen: async ({ chat }) => report('seen', { chat: String(chat.id) }) },
  WAWebChatLoadMessages: { loadEarlierMsgs: async ({ chat }) => chat.loadEarlier() },
  WAWebApiContact: { getPhoneNumber: phoneOf, getCurrentLid: lidOf, getAlternateUserWid: () => undefined },
  WAWebQueryExistsJob: { queryWidExists: async (wid) => ({ wid }) },
  WAWebMediaOpaqueData: media.OpaqueData,
  WAWebPrepRawMedia: { prepRawMedia: media.prepRawMedia },
  WAWebMediaStorage: { getOrCreateMediaObject: media.getOrCreateMediaObject },
  WAWebMmsMediaTypes: { msgToMediaType: ({ type }) => type, castToV4: (type) => type },
  WAWebMediaDataUtils: { shouldUseMediaCache: () => true },
  WAWebMediaInMemoryBlobCache: { InMemoryMediaBlobCache: media.InMemoryMediaBlobCache },
  WAWebMediaMmsV4Upload: { uploadMedia: media.uploadMedia },
  WAWebDownloadManager: {
    downloadManager: { downloadAndMaybeDecrypt: ({ directPath }) => download(directPath) },
  },
};

for (const name of world.missingModules) delete MODULES[name];

/** The page's own `require`. A name it does not know is an error, and the server is told: drift is loud. */
export function requireModule(name) {
  if (name in MODULES) return MODULES[name];
  if (!world.missingModules.includes(name)) void report('unknownModule', { name });
  throw new Error(`Requiring unknown module "${name}"`);
}
