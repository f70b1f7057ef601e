async function ask(path, options) {
  const response = await fetch(`/simulator/${path}`, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

function json(body) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Everybody with a phone. */
export async function readPeople() {
  return (await ask('people')).people;
}

/** Gives somebody a phone. */
export function createPerson(person) {
  return ask('people', json(person));
}

/** The last messages of one phone. */
export async function readMessages(personId) {
  return (await ask(`people/${personId}/messages?last=200`)).messages;
}

/** What the last message of a phone went through. */
export function readTravel(personId) {
  return ask(`people/${personId}/travel`);
}

/** Sends words, photos, a voice note or a tapped choice from a phone. */
export function sendPost(personId, { photos = [], voice, ...fields }) {
  if (photos.length === 0 && !voice) return ask(`people/${personId}/messages`, json(fields));
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  for (const photo of photos) form.append('photos[]', photo, photo.name ?? 'photo.jpg');
  if (voice) form.append('voice', voice, 'voice');
  return ask(`people/${personId}/messages`, { method: 'POST', body: form });
}

/** One stream for all phones. The browser reconnects by itself; `onBack` is told, to catch up on edits too. */
export function listen({ onPerson, onMessage, onBack, onConnection }) {
  const stream = new EventSource('/simulator/events');
  let greeted = false;
  stream.addEventListener('hello', () => {
    onConnection(true);
    if (greeted) onBack();
    greeted = true;
  });
  stream.addEventListener('person', (event) => onPerson(JSON.parse(event.data)));
  stream.addEventListener('message', (event) => onMessage(JSON.parse(event.data)));
  stream.addEventListener('error', () => {
    onConnection(false);
    // A stream the server refused is never retried by the browser.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5_000);
  });
}
