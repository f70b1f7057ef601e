const viewer = document.querySelector('[data-part="viewer"]');
const picture = viewer.querySelector('img');
const part = (name) => viewer.querySelector(`[data-part="${name}"]`);
let sources = [];
let shown = 0;

function show(index) {
  shown = (index + sources.length) % sources.length;
  picture.src = sources[shown];
}

part('closePhoto').addEventListener('click', () => viewer.close());
part('previousPhoto').addEventListener('click', () => show(shown - 1));
part('nextPhoto').addEventListener('click', () => show(shown + 1));
picture.addEventListener('click', () => viewer.close());
viewer.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowLeft') show(shown - 1);
  if (event.key === 'ArrowRight') show(shown + 1);
});
viewer.addEventListener('close', () => picture.removeAttribute('src'));

/** Shows one of several photos as large as the screen. */
export function openViewer(photos, index) {
  sources = photos;
  for (const name of ['previousPhoto', 'nextPhoto']) part(name).hidden = photos.length < 2;
  show(index);
  viewer.showModal();
}
