// Runs in WhatsApp's page after every `ready`, as text: this file is one expression. Undoes the two renames of 2026 that
// whatsapp-web.js 1.34.7 does not know (wwebjs/whatsapp-web.js issues 201830 and 201921). Says what it had to undo.
(async () => {
  const undone = [];
  const Key = window.require('WAWebMsgKey');
  const own =
    window.require('WAWebUserPrefsMeUser').getMaybeMePnUser() ??
    window.require('WAWebUserPrefsMeUser').getMaybeMeLidUser();
  const key = new Key({ from: own, to: own, id: await Key.newId(), selfDir: 'out' });
  // July 2026: a message key's joined string moved from `_serialized` to `$1`.
  if (typeof key._serialized !== 'string') {
    Object.defineProperty(Key.prototype, '_serialized', {
      configurable: true,
      get() {
        return typeof this.$1 === 'string' ? this.$1 : this.toString();
      },
    });
    undone.push('key');
  }
  // September 2026: prepared media carry an inner `__x_id` that overwrites the new message's id.
  const action = window.require('WAWebSendMsgChatAction');
  const send = action.addAndSendMsgToChat;
  if (send.dropsInnerId !== true) {
    action.addAndSendMsgToChat = (chat, message, ...rest) => {
      delete message.__x_id;
      return send(chat, message, ...rest);
    };
    action.addAndSendMsgToChat.dropsInnerId = true;
    undone.push('media');
  }
  return undone;
})();
