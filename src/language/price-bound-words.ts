import { wordSet } from './word-sets.ts';

/** Words after an amount that make it a limit, and words before it. Bengali and Hindi put them after, English before. */
export const MAX_AFTER = wordSet(
  'নিচা নীচা নিচায় নীচায় নিচেই nicha nichae nichai nichay nichey nichei মধ্যে মইধ্যে মইদ্যে মইদ্দে মইধ্যত মধ্যত মইদ্যত ভিতরত ভেতরত তলত তলায় তলে tolay bhitorot moidde moiddye মদ্ধ্যে মধ্যি মোধ্যে মধ্য মধ্যেই মধ্যেও মদ্ধে মধে ভেতর ভেতরে ভিতর ভিতরে নিচে নীচে নিচের কম কমে কমের কমেই পর্যন্ত পর্যন্তই অবধি অবদি অব্দি প্রযন্ত পর্যন্ত্য পরযন্ত ম্যাক্স বাজেট বাজেটে বাজেটের লিমিট moddhe moidhye moiddhe moidhe modhdhe modhe modhye moddhye modde moddho madhye mdhe bhitore bhitor vitore vitor bhetore vetore bhetor vetor bhetorey niche nicher neeche kom kome komer porjonto parjonto paryanta paryonto poryonto poryanto parjanta porjanto porjonta prajanta porjontho obdi obodhi abdhi अंदर अन्दर में भीतर कम नीचे तक बजट andar ander mein me kam tak max maximum budget bajet baget limit less below under upto সর্বোচ্চ সর্বাধিক অনূর্ধ্ব অনধিক sorbocho sorbochcho sorbadhik অধিকতম अधिकतम',
);
export const MIN_AFTER = wordSet(
  'বেশি বেশী বেশির উপর উপরে উপরের ওপর ওপরে ওপরের উর্ধ্বে ঊর্ধ্বে ঊর্ধে উর্ধে উর্দ্ধে ঊর্ধ্ব urdhe urdhhe urdhwe oordhe শুরু beshi besi bese upore upor uporer opore opor suru shuru ज्यादा ज़्यादा ऊपर शुरू zyada jyada jada mehenga mehnga mahanga mehengi mehngi mehnge mehenge महंगा महँगा महंगी upar more above plus onwards onward min minimum up',
);
export const MAX_BEFORE = wordSet(
  'under below within upto সর্বোচ্চ ম্যাক্সিমাম ম্যাক্স max maximum limit লিমিট सीमा budget বাজেট bajet baget less cheaper बजट लिमिट সর্বাধিক সর্বোচ্য অনূর্ধ্ব অনুর্ধ্ব অনধিক sorbocho sorboccho sorbochcho sarbochcho sorbochchho sarbochchho sarbocho shorbochcho shorbocho sorbadhik sorbadhiko sarbadhik shorbadhik onurdho onurdhwa anurdhwa anurdho onurdhho onurdhwo anurdha onodhik anadhik adhiktam अधिकतम सर्वाधिक till inside',
);
export const MIN_BEFORE = wordSet(
  'onwards onward above over কমপক্ষে অন্তত নূন্যতম ন্যূনতম মিনিমাম komopokkhe kompokkhe kompokhe ontoto antoto minimum min more atleast starting from least greater সর্বনিম্ন নুন্যতম ন্যুনতম nyunotomo nunotomo nyuntomo nuntomo nyunatama nyunotom nunotom nyuntam nyunatam sorbonimno sorbonimna sarbanimna sarbonimno shorbonimno न्यूनतम',
);
export const ABOUT_BEFORE = wordSet(
  'প্রায় মোটামুটি আনুমানিক pray prai motamuti around about approx approximately lagbhag kareeb karib लगभग करीब আন্দাজ andaj roughly গোটা',
);
export const ABOUT_AFTER = wordSet(
  'মতো মত মতন আশেপাশে কাছাকাছি moto ashepashe asepase ashpashe kachakachi aaspaas approx আসপাস आसपास নাগাদ nagad range রেঞ্জে রেঞ্জ range',
);
/** Passing over these, the limit word is still the amount's own. */
export const BOUND_FILLER = wordSet(
  'এর র er r টাকার টাকা taka takar rs দামের dam damer price ke ka ki के से se থেকে theke রেঞ্জের আর বা or and the than then is my mera amar আমার hai lekar लेकर a ba othoba তার tar বাজেটের একটু ektu সামান্য samanno thoda थोड़ा slightly bit little',
);
/** Never more: "২০০০ ছাড়াবে না". */
export const EXCEED = wordSet('ছাড়াবে ছাড়ায় ছাড়িয়ে ছাড়ালে পেরোবে পেরোয় পেরিয়ে পার cross charabe perobe exceed');
