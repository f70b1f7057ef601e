import { normalise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';

/**
 * One word for the forms that ask the same of somebody, whoever is polite to whom, and for the little words of a reply in
 * either script: করুন, করো, করেন, korun are one. Asking now and asking for later stay apart, since only the second is
 * ever forbidden (করুন না pleads, করবেন না forbids); so do what I do and what you do.
 */
const SAME = `
korun: করুন করো কর করেন korun koro kor koren krun kro karun
korben: করিয়েন কোরেন কইরেন koriyen koiren করবেন করিবেন করবে করবা কোরো korben korbe korba korban
korbo: করব করবো করমু করুম করিব korbo krbo korboo korum kormu
kore: করেই korei করে কইরা কোরে করিয়ে kore kre koira koriye
korte: করতে কইরতে করাতে korte krte korate
korlam: করলাম করছি করতেছি korlam korchi korchhi kortechi
din: দিন দাও দেন দ্যান din dao den dyan
deben: দিয়েন dien diyen দেবেন দিবেন দেবে দিবে দিবা deben diben debe dibe diba
debo: দেব দেবো দিব দিবো দিমু debo dibo dimu
dite: দিতে dite
diye: দিয়ে দিয়া diye dia
nebo: নেব নেবো নিব নিবো নিমু nebo nibo nimu
pathan: পাঠান পাঠাও পাঠায়েন pathan pathao pathaen
pathaben: পাঠাবেন পাঠাবে পাঠিয়েন পাঠিও pathaben pathabe pathiyen pathio pathiyo
pathano: পাঠানো পাঠানোটা pathano
bolun: বলুন বলো বলেন বল bolun bolo bolen bol
bolben: বলবেন বলবে bolben bolbe
likhun: লিখুন লেখো লেখেন লিখেন লেখ likhun lekho likho lekhen likhen
likhechen: লিখেছেন লিখছেন লিখসেন likhechen likhchen likhsen likhecen
likhben: লিখবেন লিখবে likhben likhbe
dekhan: দেখান দেখাও দেখায়েন dekhan dekhao dekhaen
dekhbo: দেখব দেখবো দেখুম dekhbo dekhboo
felun: ফেলুন ফেলো ফেলেন felun felo felen
nin: নিন নাও নেন nin nao nen
niye: নিয়ে নিয়া niye nie nia
dilam: দিলাম dilam
nilam: নিলাম nilam
dicchi: দিচ্ছি দিতেছি dicchi dichchhi ditechi
nicchi: নিচ্ছি নিতেছি nicchi nichchi nichchhi nitechi
paren: পারেন paren
parben: পারবেন parben
parbo: পারব পারবো পারমু পারুম parbo parum
raji: রাজি raji razi
hok: হোক hok houk
jak: যাক jak
nite: নিতে nite
kinte: কিনতে kinte
achi: আছি achi
jan: যান যাও যায়েন jan jao jaan
jabo: যাব যাবো যামু jabo jamu
tule: তুলে তুইলা tule
tulun: তুলুন তোলো তোলেন তুলেন tulun tolo tolen
rakhun: রাখুন রাখো রাখেন rakhun rakho rakhen
chai: চাই চাইছি চাইছিলাম চাচ্ছি চাচ্ছিলাম চাইতেছি চাইতাম chai chaichi chaichhi chachhi chacchi chachchi chaichilam chachhilam chachchilam chaitam
karo: karo kariye karie kijiye kijie kijiyega karen करो करें कीजिए करिए कीजिये
kar: kar कर
do: do dijiye dijie dijiyega dena dedo दो दीजिए देना दीजिये
chahiye: chahiye chahie chahta chahti chahe चाहिए चाहिये
dikhao: dikhao dikhaiye dikhaye dikhaie dikhana दिखाओ दिखाइए दिखाना
mujhe: mujhe mujhko mereko muje मुझे
message: মেসেজ ম্যাসেজ মেসেজগুলো মেসেজগুলি মেসেজটা এসএমএস বার্তা message messages msg msgs massage mesage mesej sms मैसेज मेसेज
order: অর্ডার অর্ডারটা অর্ডারটাকে অডার order ordar oder orderta odar ऑर्डर आर्डर
listing: লিস্টিং লিস্টিংটা লিস্টিংটাকে listing listingta
chobi: ছবি ছবিটা ছবিগুলো ফটো ফোটো chobi chhobi photo photos foto pic pics picture pictures image images फोटो तस्वीर
sathe: সাথে সঙ্গে sathe songe shathe
eta: এটা এইটা এটাকে এইটাকে এইটি এটি eta eita etake eti
ota: ওটা ঐটা ওইটা ota oita
ei: এই ei
oi: ওই ঐ oi
ami: আমি ami
amar: আমার amar
amake: আমাকে আমায় আমারে amake amay amare
apnader: আপনাদের apnader
ar: আর ar aar
aro: আরও আরো aro aaro
na: না নাঃ na
nei: নেই নাই নেইকো nei nai neiko
ache: আছে আসে ache achhe ase
hobe: হবে hobe
hoyechhe: হয়েছে হইছে hoyeche hoyechhe hoise
ekhon: এখন ekhon akhon
ekhoni: এখনই এখুনি ekhoni ekhuni
charun: ছাড়ুন ছাড়ো ছাড়েন charun charo charen chharun chharo
ekta: একটা একটি একখানা ekta ekti ekkhana
ektu: একটু ektu aktu
gulo: গুলো গুলি গুলা gulo guli gula gulan
sob: সব সবই sob sab shob
thik: ঠিক ঠিকই thik tik
kichu: কিছু কিছুই kichu kichhu kichui
kono: কোনো কোনও kono
ki: কি কী ki
dame: দামে দামেই দামেতেই dame damei
lagbe: লাগবে লাগব lagbe lagbo
dorkar: দরকার dorkar darkar
jabe: যাবে jabe
to: তো to
go: গো go
`;

const ONE_FOR_ALL = new Map<string, string>();
for (const line of SAME.trim().split('\n')) {
  const [one = '', forms = ''] = line.split(':');
  for (const form of forms.trim().split(/\s+/)) ONE_FOR_ALL.set(plainSpelling(normalise(form)) || form, one);
}

/** The one word that stands for a word of a reply and its like, "just" (-ই) or not; expects and gives a plain spelling. */
export function sameWord(plain: string): string {
  return ONE_FOR_ALL.get(plain) ?? (plain.endsWith('ই') ? ONE_FOR_ALL.get(plain.slice(0, -1)) : undefined) ?? plain;
}
