import { normalise, tokenise } from './normalise.ts';

/** Words of sentences, found in nobody's name: what is asked, denied, done, owned; exactly so spelt, for names wander less than words. */
const OF_SENTENCES = new Set(
  `
  এটা এটাই ওটা ওটাই সেটা সেটাই এইটা এইটাই ওইটা হেইটা এইডা এইডাই ওইডা হেইডা হেইডাই eta etai ota otai eita eitai oita eida eidai oida heida heidai यह यही वही yehi wahi
  হ্যাঁ ঠিক মেনু yes ok okay menu हाँ हां ठीक
  না নাই নেই নয় নি পারব পারবো পারি পারিনা পারছি পারেন পারলাম জানি জানিনা জানেন জানো জানব বলব বলবো বলুন বলেন বলবেন লিখব লিখবো লিখতে লিখি
  লিখলাম লিখেছি লিখেন লিখুন দিলাম দিয়েছি দিচ্ছি দিব দিবো দেবো দেবে দেন দাও দিয়ে দিতে নিব নেবো নেবেন নিলাম পাঠাব পাঠাবো পাঠালাম
  পাঠাচ্ছি পাঠিয়ে করব করবো করি করে করেন করুন করছি করলাম করতে করেছি হবে হবেন হয়ে হয়েছে হয়নি গেছে গেছি গিয়েছে আছে আছি আছেন ছিল ছিলাম এলাম আসব
  নেব নিমু নেমু nebo nimu nemu লাগব lagbo
  আসছি আসবো যাব যাবো যাচ্ছি পাব পাবো পেলাম পেয়েছি চাই চাইনা চাইছি লাগবে লাগে লাগবেনা রাখুন রাখব রাখেন তুলুন তুলে তুলব ডাকছি ডাকি দাঁড়ান দাড়ান
  বুঝি বুঝিনা বুঝতে বুঝলাম চিনতে শুনুন দেখুন দেখি দেখব দেখান বেচব বেচি কিনব কিনতে বিক্রি কেন কী কি কে কোন কোনটা কবে কখন কোথায় কোথা কত কীভাবে
  কিভাবে কেমন কার কাকে পরে আগে আগেই একটু এখন এখনও এখনি আপনি আপনার আপনারা আপনাকে তুমি তোমার আমাকে আমাদের তো শুধু মানুষ ম্যানেজার জন্য
  na nai nei noy parbo parbona pari parina parchi paren jani janina janen jano bolbo bolbona bolun bolen likhbo likhte likhi likhlam likhechi likhun dilam
  diyechi dichchi dichi dibo debona debe dao diye dite nibo neben nilam pathabo pathalam pathachhi pathiye korbo korbona kori kore koren korun
  korchi korchhi korlam korte hobe hobena hoye hoyeche geche gechhe gechi ache achhe achi achen chilo chilam elam asbo aschi jabo jabona pabo pelam peyechi
  chaina chachi lagbe lagbena lage rakhun rakhbo tulun tule dakchi dakchhi daran daaran dnaran bujhi bujhina bujhte chinte shunun dekhun dekhbo dekhan
  bechbo bechi kinbo kinte bikri keno ki kisher ke kon konta kobe kokhon kothay kothai koto kivabe kibhabe kemon pore age agei ektu ekhon ekhono apni apnar apnake
  tumi amake to sudhu shudhu manush manager jonno
  you your does did dont don't doesn't can can't cannot won't want need not no tell told say just put give gave send sent please later why what which who
  when how know think because already price photo is are it this that my me
  नहीं मत क्या क्यों कौन कब कहाँ कितना कैसे बताना बताऊँगी बताऊंगी बताऊँगा बताऊंगा बताओ बताइए चाहिए चाहता चाहती दूँगा दूंगा दूँगी दूंगी करो करना करूँगा मालूम बाद पहले आप मुझे लिखना लिखूँ है हूँ
  nahi nahin mat kya kyu kyun kyon kaun kab kahan kitna kaise batana bataunga bataungi batao bataiye chahiye dunga dungi karo karna karunga maloom baad
  pehle mein mujhe likhna hai hoon
  দাম দামটা বাড়ান বাড়ায়ে বাড়িয়ে কমান কমিয়ে দ্যান দ্যাও দেও কইরা বুনি বুনে বেচে বোনা নাম নামটা ঠিকানা কইলাম বললাম বলেছি বলি লেখো লেখেন bolechi bollam lekho
  dam daam bariye baraye komiye dyan buni bune koira likhun
  `
    .trim()
    .split(/\s+/)
    .map((word) => normalise(word)),
);
/** Words beside which no name stands, though they stand in an address. */
const OF_NO_NAME = new Set(
  'hm hmm hum humm হুম হুঁ acha accha achha আচ্ছা अच्छा same address thikana order ordar অর্ডার ऑर्डर amar ami আমার আমি thaki থাকি parcel পার্সেল'
    .split(' ')
    .map((word) => normalise(word)),
);
const VERB = /[\p{L}\p{M}]{2}(?:ছি|ছে|ছেন|ছো|ছিলাম)$/u;

/** Whether what somebody wrote may be a name: no figures, and no word that only sentences have. */
export function mayBeName(text: string): boolean {
  if (/\p{N}/u.test(text) || !/\p{L}/u.test(text)) return false;
  return !isSentence(text) && !wordsOf(text).some((word) => OF_NO_NAME.has(word));
}

/** Whether a text has a word that only sentences have. */
export function isSentence(text: string): boolean {
  return wordsOf(text).some((word) => OF_SENTENCES.has(word) || VERB.test(word));
}

const wordsOf = (text: string) => tokenise(normalise(text)).map((token) => token.text);
