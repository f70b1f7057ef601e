import { expect, it } from 'vitest';
import { asksForAll, asksForData, asksToErase } from '../../src/language/data-words.ts';
import { replyIntent as readReply } from '../../src/language/heard-reply.ts';

it.each([
  'আমার তথ্য',
  'আমার সব তথ্য দেখান',
  'amar tothyo',
  'amar totho dekhan',
  'my data',
  'my info please',
  'मेरा डेटा',
  'मेरी जानकारी दिखाओ',
])('hears that she wants to see her data in %s', (text) => {
  expect(asksForData(text)).toBe(true);
  expect(['stop', 'cancel']).not.toContain(readReply(text, 'idle'));
});

it.each([
  'আমার সব জিনিস আর নাম মুছে ফেলুন',
  'আমার নামধাম সব মুছে দাও এখান থেকে',
  'আমাকে হাট থেকে মুছে দিন, আমার কোনো তথ্য রাখবেন না',
  'আমার নাম ফোন নম্বর সব মুছে ফেলবেন প্লিজ',
  'আমার একাউন্ট মুছে ফেলো',
  'amar nam dham sob muche dao',
  'sob muche din amar',
  'mera naam aur number hata do',
  'আমার তথ্য মুছে দিন',
  'amar tothyo muche din',
  'delete my data',
  'Delete my account',
  'मेरा डेटा मिटा दो',
  'আমার অ্যাকাউন্ট ডিলিট করে দিন',
])('hears that she wants it deleted in %s, and no stop or cancel', (text) => {
  expect(asksToErase(text, 'anything')).toBe(true);
  expect(asksForData(text)).toBe(false);
  expect(['stop', 'cancel']).not.toContain(readReply(text, 'idle'));
});

it.each(['মুছে দাও', 'মুছে দিন', 'delete', 'TH-4K7Q মুছে দিন', 'ছবিটা মুছে দিন', 'আমার জিনিস মুছে দিন', 'বন্ধ', 'বাতিল'])(
  'does not delete a person for %s',
  (text) => {
    expect(asksToErase(text, 'anything')).toBe(false);
  },
);

it('takes the bare word where her data was spoken of', () => {
  for (const text of ['মুছে দিন', 'সব মুছে দিন', 'delete', 'muche dao', 'मिटा दो'])
    expect(asksToErase(text, 'her data')).toBe(true);
});

it.each(['সব দেখান', 'সবটা পড়ি', 'sob dekhan', 'show all', 'Show me everything', 'सब दिखाओ', 'সব'])(
  'hears that she wants every word in %s',
  (text) => expect(asksForAll(text)).toBe(true),
);

it.each(['সব মুছে দিন', 'সব শাড়ি দেখান', 'লাল শাড়ি', 'all sarees', 'delete all'])('hears no such wish in %s', (text) =>
  expect(asksForAll(text)).toBe(false),
);

it.each([
  'what do you know about me',
  'what data do you have about me',
  'what info do you keep on me',
  'what have you stored about me',
  'which information do you hold on me',
  'show me what you know about me',
  'আমার সম্পর্কে কী জানেন',
  'আমার সম্বন্ধে কী কী রেখেছেন',
  'আপনারা আমার কী কী তথ্য রাখেন',
  'amar somporke ki ki janen',
  'amar byapare ki likhe rekhechen',
  'amar ki ki tothyo rekhechen',
  'apnara amar ki data rakhen',
  'মোর কী তথ্য আছে',
  'मेरे बारे में क्या जानते हो',
  'mere bare mein kya pata hai aapko',
  'मेरी क्या जानकारी रखते हैं',
  'mera kya data hai aapke paas',
  'give me a copy of my data',
  'download my data',
  'আমার তথ্যের কপি চাই',
  'amar bepare ki jano tomra',
  'what personal information do you store',
  'what do u know abt me',
  'can i see my data',
  'show my personal data',
  'আমার ব্যাপারে কী কী লেখা আছে',
  'amr tothyo dekhao',
  'privacy',
  'আপনার কাছে আমার কী তথ্য আছে',
  'mere bare me kya likha hai',
  'i want to see all my information',
  'আমার কী কী জমা আছে আপনাদের কাছে',
])('shows what is kept for %s', (text) => {
  expect(asksForData(text)).toBe(true);
  expect(asksToErase(text, 'anything')).toBe(false);
});

it.each([
  'delete everything about me',
  'forget me',
  'erase me',
  'remove all my information',
  'delete all you have on me',
  'I want my data deleted',
  'please erase all my data',
  'can you delete my account?',
  'amar account bondho kore din ar sob muche din',
  'আমার সম্পর্কে সব মুছে দিন',
  'আমার নাম নম্বর সব মুছে ফেলুন',
  'আমাকে ভুলে যান',
  'amake bhule jan',
  'amar sob tottho delete kore den',
  'amar nam number sob muche den',
  'আমার সব কিছু মুছে দেন',
  'मेरा सब कुछ मिटा दो',
  'मेरी सारी जानकारी हटा दीजिए',
  'mujhe bhool jao',
  'mera account band kar do',
  'mera number hata do',
  'delete me from your list',
  'remove my number',
  'delete my number from here',
  'amar number ta muche felun',
  'আমার নম্বরটা মুছে দেবেন?',
  'please remove me',
  'close my account',
  'amar sob information delete kore dao',
  'मेरा नंबर हटाओ',
  'wipe my data',
])('asks whether to delete it all for %s', (text) => expect(asksToErase(text, 'anything')).toBe(true));

it.each([
  'delete everything',
  'সব মুছে দিন',
  'what do you know about jamdani',
  'আমার সম্পর্কে কেউ জানে না',
  'forget it',
  'ভুলে যান',
  'bhule gechi',
  'amar number dekhan',
  'delete my listing',
  'আমার জিনিসটা মুছে দিন',
  'remove the blouse piece',
  'amar order ki holo',
  'what do you have',
  'কী কী আছে',
  'tell me about you',
  'amar kotha bolben na',
  'amar shari muche din',
  'sob dekhan',
  'আমার দোকান বন্ধ',
  'I know what you have',
  'amar somporke ki bolben',
  'tell me about the weaver',
  'আমার দাম কী রাখব',
  'amar account number pathabo?',
  'account e taka pathiyechi',
  'আমার সব বিক্রি হয়ে গেছে',
  'my address has changed',
  'আমার ঠিকানা বদলাব',
  'remove my listing TH-4K7Q',
  'amar sob shari muche din',
  'আমার সব শাড়ি মুছে দিন',
  'what do you keep in stock',
  'which information do you need for the order',
  'delete the last photo',
  'আমার নাম ভুল লিখেছেন',
])('takes %s for no wish about her data', (text) => {
  expect(asksForData(text) || asksToErase(text, 'anything')).toBe(false);
});

it.each([
  'আমার ছবিটা মুছে দিন',
  'আমার লাল শাড়িটা মুছে দিন',
  'amar saree r dam muche felun',
  'আমার নাম মুছবেন না',
  'রং মুছে যায়?',
  'ota muche felun',
])('hears no wish to be deleted in "%s"', (text) => {
  expect(asksToErase(text, 'anything')).toBe(false);
});
