import { normalise } from './normalise.ts';
import { plainLine } from './plain-line.ts';

const CODE = /^[\s.,:;।-]*([1-9](?:[\s.,-]*\d){5})[\s.,:;।!-]*$/u;
/** Said before the digits when they are copied with the words around them. */
const BEFORE = /^(?:(?:কোড(?:টা)?|আমার কোড|code|my code|the code is|kod|amar code|कोड)[\s:=-]*)/u;

/** Six digits of any script, spaced or not, that are the whole message. */
export function readLinkCode(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const digits = CODE.exec(normalise(text).replace(BEFORE, ''))?.[1];
  return digits?.replace(/\D/g, '');
}

/** Whether the digits were called a code. */
export function namesCode(text: string): boolean {
  return text.length <= 60 && BEFORE.test(normalise(text));
}

const PLACE =
  'টেলিগ্রাম(?:টা)?|হোয়াটসঅ্যাপ(?:টা)?|হোয়াটসআপ|ফোন(?:টা)?|ফোন দুটো|নম্বর(?:টা)?|অ্যাপ(?:টা)?|অ্যাকাউন্ট(?:টা)?|জায়গা|telegram|whats ?app|phone|number|account|app|टेलीग्राम|व्हाट्सएप|व्हाट्सऐप|फोन|फ़ोन|नंबर|खाता';
const OTHER =
  '(?:আমার|আর এক(?:টা)?|আরেক(?:টা)?|অন্য|দুই|দুটো|নতুন|amar|onno|arek(?:ta)?|ar ekta|dui|duto|notun|my|other|another|both|second|new|मेरा|मेरी|दूसरा|दूसरी|दोनों)';
const JOIN =
  '(?:লিংক|লিঙ্ক|যোগ|জোড়া|জুড়(?:ে|ুন|ব|বো|তে চাই|তে হবে)?|যুক্ত|এক|jur(?:te chai|bo|un)|link|jog|jora|jure|jukto|ek|connect|join|जोड़|लिंक|जोड़ना|जोड़ो|जोड़ें|जोड़िए)';
const DO =
  '(?: (?:করুন|করব|করবো|করতে চাই|করে দিন|করো|দিন|দাও|লাগান|korun|korbo|korte chai|kore din|koro|din|dao|please|pls|it|them|चाहिए|चाहता हूं|चाहती हूं|करो|करें|करना है|दो|दीजिए))?';
const LINKS: readonly RegExp[] = [
  // The bare word; "লিংক দিন" asks for the link to an item and is left alone.
  /^\/?(?:লিংক|লিঙ্ক|যোগ|link|connect|लिंक)(?: (?:করুন|করব|করবো|করতে চাই|korun|korbo|korte chai|koro|करें|करना है))?$/u,
  new RegExp(`^(?:${OTHER} )*(?:${PLACE})(?:-?কে| ke| ও| o|টাও| को| भी)? (?:এখানে |ekhane |यहां )?${JOIN}${DO}$`, 'u'),
  new RegExp(
    `^(?:link|connect|join|add) (?:${OTHER} )*(?:${PLACE})(?: (?:to|with|and) (?:${OTHER} )*(?:${PLACE}))?$`,
    'u',
  ),
  new RegExp(`^(?:${OTHER} )*(?:${PLACE}) (?:আর|ও|এবং|ar|o|and|और) (?:${OTHER} )*(?:${PLACE}) ${JOIN}${DO}$`, 'u'),
  // "আমি টেলিগ্রামেও আছি": said of herself, so nothing is sold or asked by it.
  new RegExp(`^(?:আমি |ami |main |मैं )?(?:${PLACE})(?:েও| ?eo| ?te o| पर भी| par bhi) (?:আছি|achi|hoon|हूं)$`, 'u'),
  new RegExp(`^(?:i am|i'm|im) (?:also )?on (?:${PLACE})(?: too| also)?$`, 'u'),
];
const UNLINKS =
  /^\/?(?:(?:টেলিগ্রাম|হোয়াটসঅ্যাপ|ফোন|জায়গা দুটো|দুই জায়গা|telegram|whats ?app|phone|टेलीग्राम|व्हाट्सएप|फोन) )?(?:আলাদা(?: (?:করুন|করে দিন|করব|করতে চাই|করো|করে দাও))?|জোড়া খুল(?:ুন|ে দিন|ব)|unlink(?: (?:me|it|phone|telegram|whats ?app|my (?:phone|telegram|whats ?app|account)))?|disconnect|alada(?: (?:korun|koro|kore din|korbo|korte chai))?|(?:अलग|alag) ?(?:करो|करें|कर दो|कर दीजिए|करना है|karo|kar do|karna hai)?)$/u;

/** Whether somebody wants to be known as the same person at another address too. */
export function wantsLink(text: string): boolean {
  const line = lineOf(text);
  return LINKS.some((pattern) => pattern.test(line));
}

/** The same in words that are no answer to anything else: "link?" may be for a seller. */
export function clearlyWantsLink(text: string): boolean {
  return wantsLink(text) && !/^\/?(?:লিংক|লিঙ্ক|link|connect|लिंक)$/u.test(lineOf(text));
}

/** Whether somebody wants her addresses apart again. */
export function wantsUnlink(text: string): boolean {
  return UNLINKS.test(lineOf(text));
}

function lineOf(text: string): string {
  if (text.length > 120) return '';
  return plainLine(text);
}
