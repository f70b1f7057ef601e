/** All that the double's server knows when the page opens: its shape, who is linked, chats and their messages. */
export const world = await (await fetch('/double/world')).json();

/** Tells the server what the page did. Resolves with its answer. */
export async function report(kind, details = {}) {
  const response = await fetch('/double/report', { method: 'POST', body: JSON.stringify({ kind, ...details }) });
  return response.json();
}

/** Takes what the server orders, as it comes. */
export function onOrders(take) {
  new EventSource('/double/orders').onmessage = ({ data }) => take(JSON.parse(data));
}

/** Keeps bytes on the server and gives where they can be fetched again. */
export async function upload(blob) {
  const response = await fetch('/double/media', { method: 'POST', body: blob });
  return (await response.json()).directPath;
}

/** Fetches kept bytes. Throws what the page throws when they are gone. */
export async function download(directPath) {
  const response = await fetch(directPath);
  if (!response.ok) throw Object.assign(new Error('media not found'), { status: response.status });
  return response.arrayBuffer();
}
