import type { ReplyGroup } from './reply-words.ts';

/**
 * What Hindi speakers say instead of pressing a button, beside what the lists of replies already hold. Written in Latin
 * letters, which stand for Devanagari too (devanagari-in-latin.ts).
 */
export const HINDI_PHRASES: Partial<Record<ReplyGroup, string>> = {
  sureYes: 'sab thik hai, sab sahi hai, thik likha hai, sahi hai, haan manjur, manjur hai ji, haan manjur hai',
  softYes:
    'bhej do, rakh do, rakh den, haat par rakhen, chhap do, mangwa do, mangwa lo, mangawa do, le rahi hu, le raha hu, le lenge, lena hai, de denge, de dete hain, order kijiye, order kar den, aage badhaiye, chalo thik hai, itne mein de denge, itne mein de dungi, chalo de dungi, chalo de dunga, chadha do, man gaye, man liya',
  haveYes:
    'haan bataiye, ji bataiye, haan batana, haan bata do, aur hai, aur bhi hai, aur bhej rahi hu, ek aur hai, ek aur bhejti hu, ek aur bhejta hu, rukiye aur hai',
  no: 'nahi lena hai, nahi lena, nahi chahiye, itne mein nahi hoga, is dam par nahi, itna kam nahi, abhi mat dalo, abhi mat daliye, abhi nahi, na baba na, itna kafi hai, bas itna kafi hai, rehne dijiye',
  haveNo: 'aur photo nahi hai, aur nahi hai, number nahi hai, nahi hai',
  skip: 'malum nahi hai, yaad nahi hai, mujhe nahi pata, pata nahi hai, napa nahi, nap nahi liya',
  done: 'ho gaya bas, bas ho gaya, photo ho gayi, sari photo bhej di, sab photo bhej di, photo bhej di, bas itni hi, bas itni hi hai, sab ho gaya',
  cancel: 'nahi bechna, nahi bechni, nahi bechna hai, nahi bechni hai, rehne dijiye',
  stop: 'nahi chahiye band karo, message mat bhejiye, message mat bhejna, message bhejna band kijiye, aise message mat bhejiye, khabar band karo, prachar band karo',
  back: 'piche chalo, piche chaliye, pichla sawal',
  human:
    'phone par baat, phone par baat ho sakti, baat karni, baat karna, baat karani hai, baat karao, baat karaiye, phone kijiye',
  myItems: 'mera mal, mera saman, meri dukan, mera sara mal, meri dukan ka mal',
  search: 'kuch dekhna, kapda dhundhna hai, kapda dekhna hai, kapda chahiye, saree lena, saree kharidni',
  sell: 'saman bechna hai, mal bechna hai, ek aur bechna hai, apna mal bechna',
  language: 'bhasha badalni hai, bhasha badlo, bhasha badaliye, bhasha badal do',
  resume: 'age chale, age chalen, age chalo, age chaliye, age badho',
  packed: 'pack ho gaya, pack kar di, pack kar liya',
  sent: 'bhej diya hai, bhej di hai, courier kar diya, dak se bhej diya',
  received: 'mil gaya hai, mil gayi hai, saree mil gayi, order mil gaya, parcel mil gaya',
  accept: 'haan de denge, manjur hai',
  decline: 'nahi de payenge, nahi de sakte',
  order: 'order karna hai, order karna, mangwana hai, yeh lena hai, mujhe lena hai, mujhe chahiye',
  change: 'kuch badalna hai, badalna hai',
  more: 'aur dikhaiye',
};

/** What adds nothing beside them. */
export const HINDI_FILLERS: Partial<Record<ReplyGroup, string>> = {
  softYes: 'haan, ji, pakka, behen, bahan, haat par, order, ise, isko, hum, toh',
  sureYes: 'behen, bahan, jee, ji, aapne',
  no: 'bhai, bhaiya, jee, abhi',
  cancel: 'ye, yeh, wala, wali, hatao, hata do, chhodo, chhod do, baad mein, ab, mujhe, abhi',
  done: 'sari, sab, photo, hai, jee',
  stop: 'aise, ye sab, koi, ab, mujhe',
  human: 'ho sakti hai, kya, phone par, kisi se, mujhe, insan se, aadmi se',
  search: 'hai, kuch, mujhe',
  myItems: 'dikhao, dikhaiye, dekhna hai, sara',
  sell: 'hai, mujhe, chahta hu, apna, ek',
};
