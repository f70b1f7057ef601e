const SIZE = 960;
const CLOTHS = [
  { ground: '#b3122d', border: '#d9a441', buti: '#f4dfa8', bn: 'লাল', en: 'Red', hi: 'लाल' },
  { ground: '#f6efe0', border: '#b3122d', buti: '#b3122d', bn: 'সাদা', en: 'White', hi: 'सफ़ेद' },
  { ground: '#27306b', border: '#c9b458', buti: '#e9e2c8', bn: 'নীল', en: 'Blue', hi: 'नीली' },
  { ground: '#1f5a47', border: '#b3122d', buti: '#e8c66a', bn: 'সবুজ', en: 'Green', hi: 'हरी' },
  { ground: '#d9a441', border: '#7a1f3d', buti: '#7a1f3d', bn: 'হলুদ', en: 'Yellow', hi: 'पीली' },
];
const CAPTIONS = {
  bn: (colour) => `${colour} জামদানি শাড়ি ২৪০০ টাকা ১ পিস`,
  en: (colour) => `${colour} jamdani saree 2400 rupees, 1 piece`,
  hi: (colour) => `${colour} जामदानी साड़ी 2400 रुपये 1 पीस`,
};

/** A made-up saree, never the same twice, with the words a weaver would write under it: for somebody with no photo at hand. */
export async function drawSample(language) {
  const cloth = CLOTHS[Math.floor(Math.random() * CLOTHS.length)];
  const spoken = language in CAPTIONS ? language : 'bn';
  const text = CAPTIONS[spoken](cloth[spoken]);
  return { text, photos: [await drawPhoto(cloth)] };
}

async function drawPhoto({ ground, border, buti }) {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
  const brush = canvas.getContext('2d');
  brush.fillStyle = ground;
  brush.fillRect(0, 0, SIZE, SIZE);
  const step = 96 + Math.floor(Math.random() * 48);
  for (let y = step / 2; y < SIZE - 220; y += step)
    for (let x = (y / step) % 2 < 1 ? step / 2 : step; x < SIZE; x += step) drawButi(brush, x, y, buti);
  brush.fillStyle = border;
  brush.fillRect(0, SIZE - 140, SIZE, 110);
  for (let x = 0; x < SIZE; x += 48) drawTooth(brush, x, SIZE - 140);
  brush.fillStyle = ground;
  for (let x = 24; x < SIZE; x += 48) drawButi(brush, x, SIZE - 85, ground);
  weave(brush);
  drawFolds(brush);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86));
  return new File([blob], 'saree.jpg', { type: 'image/jpeg' });
}

function drawButi(brush, x, y, colour) {
  brush.fillStyle = colour;
  for (let petal = 0; petal < 4; petal += 1) {
    brush.beginPath();
    brush.ellipse(x + [0, 9, 0, -9][petal], y + [-9, 0, 9, 0][petal], petal % 2 ? 9 : 4, petal % 2 ? 4 : 9, 0, 0, 7);
    brush.fill();
  }
}

function drawTooth(brush, x, y) {
  brush.beginPath();
  brush.moveTo(x, y + 1);
  brush.lineTo(x + 24, y - 56);
  brush.lineTo(x + 48, y + 1);
  brush.fill();
}

/** Warp and weft, a thread at a time. */
function weave(brush) {
  for (let at = 0; at < SIZE; at += 3) {
    brush.fillStyle = `rgb(255 255 255 / ${0.02 + Math.random() * 0.06})`;
    brush.fillRect(at, 0, 1, SIZE);
    brush.fillStyle = `rgb(0 0 0 / ${0.02 + Math.random() * 0.07})`;
    brush.fillRect(0, at, SIZE, 1);
  }
}

function drawFolds(brush) {
  const light = brush.createLinearGradient(0, 0, SIZE, SIZE / 3);
  for (let at = 0; at <= 10; at += 1)
    light.addColorStop(at / 10, at % 2 ? 'rgb(0 0 0 / 20%)' : `rgb(255 255 255 / ${Math.random() * 0.16})`);
  brush.fillStyle = light;
  brush.fillRect(0, 0, SIZE, SIZE);
}
