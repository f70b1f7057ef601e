import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A code to be scanned by the phone that shall be linked, in the two ways people can see it. */
export interface ScanCode {
  readonly forTerminal: string;
  readonly png: Uint8Array;
}

/** Draws a code; the drawing package is loaded only when a code is asked for. */
export async function drawCode(text: string): Promise<ScanCode> {
  const { default: qrcode } = await import('qrcode');
  return {
    forTerminal: await qrcode.toString(text, { type: 'terminal', small: true }),
    png: await qrcode.toBuffer(text, { width: 720, margin: 4 }),
  };
}

/** Keeps the newest code as a picture that only the haat's own user can open. */
export async function keepCode(folder: string, code: ScanCode): Promise<string> {
  const file = path.join(folder, 'scan-me.png');
  await writeFile(file, code.png, { mode: 0o600 });
  return file;
}
