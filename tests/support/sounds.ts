/** The first bytes of a voice note as phones make them, with `number` telling one from another. */
export function buildSound(kind: 'ogg' | 'mp3' | 'm4a' | 'weba' | 'amr' | 'wav', number = 1): Buffer {
  const starts = {
    ogg: Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead\u0001\u0001')]),
    mp3: Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    m4a: Buffer.concat([Buffer.from([0, 0, 0, 0x1c]), Buffer.from('ftypM4A ')]),
    weba: Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.from('\u0001\u0042\u0082webm')]),
    amr: Buffer.from('#!AMR\n'),
    wav: Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WAVEfmt ')]),
  };
  return Buffer.concat([starts[kind], Buffer.alloc(200, number)]);
}
