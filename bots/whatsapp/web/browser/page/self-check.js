// Runs in WhatsApp's page after the compatibility layer, as text: this file is one expression. Tries what we live by without
// sending anything, and names what is not as whatsapp-web.js 1.34.7 expects it. Names of the page's parts only, never what is in them.
(async () => {
  const problems = [];
  const attempt = async (what, act) => {
    try {
      if ((await act()) === false) problems.push(what);
    } catch {
      problems.push(what);
    }
  };
  const find = (name) => window.require(name);
  const parts = {
    WAWebCollections: ['Msg', 'Chat', 'Contact'],
    WAWebWidFactory: ['createWid'],
    WAWebFindChatAction: ['findOrCreateLatestChat'],
    WAWebChatGetters: ['getIsNewsletter', 'getIsBroadcast'],
    WAWebGetEphemeralFieldsMsgActionsUtils: ['getEphemeralFields'],
    WAWebSendMsgChatAction: ['addAndSendMsgToChat'],
    WAWebChatLoadMessages: ['loadEarlierMsgs'],
    WAWebMediaOpaqueData: ['createFromData'],
    WAWebPrepRawMedia: ['prepRawMedia'],
    WAWebMediaStorage: ['getOrCreateMediaObject'],
    WAWebMmsMediaTypes: ['msgToMediaType', 'castToV4'],
    WAWebMediaDataUtils: ['shouldUseMediaCache'],
    WAWebMediaInMemoryBlobCache: ['InMemoryMediaBlobCache'],
    WAWebMediaMmsV4Upload: ['uploadMedia'],
    WAWebDownloadManager: ['downloadManager'],
    WALinkify: ['findLinks', 'findLink'],
    WAWebApiContact: ['getPhoneNumber', 'getCurrentLid'],
  };
  for (const [name, members] of Object.entries(parts))
    await attempt(name, () => members.every((member) => find(name)[member] !== undefined));
  const me = find('WAWebUserPrefsMeUser');
  const own = me.getMaybeMePnUser() ?? me.getMaybeMeLidUser();
  await attempt('own number', () => typeof own?._serialized === 'string');
  await attempt('message keys', async () => {
    const Key = find('WAWebMsgKey');
    const key = new Key({ from: own, to: own, id: await Key.newId(), selfDir: 'out' });
    return typeof key._serialized === 'string' && key._serialized.includes(key.id);
  });
  await attempt('chats', async () => {
    const [chat] = find('WAWebCollections')
      .Chat.getModelsArray()
      .filter(({ id }) => id.server !== 'g.us');
    return chat === undefined || typeof (await window.WWebJS.getChatModel(chat)).id._serialized === 'string';
  });
  await attempt('messages', () => {
    const [message] = find('WAWebCollections').Msg.getModelsArray();
    return message === undefined || window.WWebJS.getMessageModel(message).id !== undefined;
  });
  return problems;
})();
