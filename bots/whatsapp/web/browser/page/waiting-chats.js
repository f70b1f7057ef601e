// Runs in WhatsApp's page, as text: this file is one function. The private chats where something may have come since then.
// Not the library's getChats: that asks the network about every group, and one broken chat makes all of it fail.
(since) =>
  window
    .require('WAWebCollections')
    .Chat.getModelsArray()
    .filter(({ id, unreadCount, t }) => ['c.us', 'lid'].includes(id.server) && (unreadCount > 0 || t >= since))
    .map(({ id, unreadCount }) => ({ id: id._serialized, unread: unreadCount }));
