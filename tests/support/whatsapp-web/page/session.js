/** The linked session, kept in the browser's profile as the real page keeps it: in IndexedDB, which survives a kill. */
export function keep(session) {
  return inStore('readwrite', (store) => store.put(session, 'session'));
}

/** The session kept, if any. */
export function kept() {
  return inStore('readonly', (store) => store.get('session'));
}

function inStore(mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('double', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('kept', mode, { durability: 'strict' });
      const request = act(transaction.objectStore('kept'));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
