import { element } from './element.js';
import { createPhone } from './phone.js';
import { createPerson, listen, readPeople } from './server.js';
import { FIRST_PEOPLE } from './starters.js';
import { keepTimesFresh } from './times.js';
import { choosePageLanguage, nextLanguage, pageLanguage, wordsIn } from './words.js';

const part = (name) => document.querySelector(`[data-part="${name}"]`);
const language = pageLanguage();
const words = wordsIn(language);
const offered = nextLanguage(language);
const phones = new Map();

function sayPage() {
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll('[data-words]')) place.textContent = words[place.dataset.words];
  part('add').setAttribute('aria-label', words.addPhone);
  part('language').textContent = offered.name;
  part('language').lang = offered.next;
}

async function addPhone(person) {
  if (phones.has(person.id)) return;
  const tab = element('button', { type: 'button', textContent: person.name, on: { click: () => showOnly(person.id) } });
  const onNews = () => tab.getAttribute('aria-current') !== 'true' && tab.setAttribute('data-unread', '');
  const phone = createPhone({ person, pageLanguage: language, onNews });
  phones.set(person.id, { phone, tab });
  part('tabs').append(tab);
  part('desk').append(phone.root);
  if (phones.size === 1) showOnly(person.id);
  await phone.load();
}

/** On a small screen one phone fills it; on a desk this only marks the tab nobody sees. */
function showOnly(personId) {
  for (const [id, { phone, tab }] of phones) {
    phone.root.toggleAttribute('data-shown', id === personId);
    tab.setAttribute('aria-current', String(id === personId));
    if (id !== personId) continue;
    tab.removeAttribute('data-unread');
    phone.showEnd();
  }
}

async function catchUp() {
  const people = await readPeople();
  const known = people.filter(({ id }) => phones.has(id));
  if (known.length < phones.size) return location.reload(); // another haat answers at this address now
  await Promise.all(people.map((person) => phones.get(person.id)?.phone.load() ?? addPhone(person)));
}

async function open() {
  listen({
    onPerson: (person) => void addPhone(person),
    onMessage: ({ personId, message }) => phones.get(personId)?.phone.receive(message),
    onBack: () => void catchUp(),
    onConnection: (connected) => {
      part('connection').textContent = connected ? '' : words.offline;
    },
  });
  const people = await readPeople();
  if (people.length === 0) for (const person of FIRST_PEOPLE) await createPerson(person);
  for (const person of people.length === 0 ? await readPeople() : people) await addPhone(person);
}

function askForPerson() {
  const dialog = part('newPerson');
  const form = dialog.querySelector('form');
  part('add').addEventListener('click', () => {
    form.reset();
    dialog.showModal();
  });
  part('cancelPerson').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async () => {
    const { id } = await createPerson(Object.fromEntries(new FormData(form)));
    const person = (await readPeople()).find((candidate) => candidate.id === id);
    await addPhone(person);
    showOnly(id);
    phones.get(id).phone.root.scrollIntoView({ block: 'nearest' });
    phones.get(id).phone.root.querySelector('textarea').focus({ preventScroll: true });
  });
}

part('language').addEventListener('click', () => {
  choosePageLanguage(offered.next);
  location.reload();
});
sayPage();
askForPerson();
keepTimesFresh();
void open();
