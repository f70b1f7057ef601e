import { expect, it } from 'vitest';
import { isUrgent } from '../../src/language/urgent-words.ts';

it.each([
  ...[
    '4 din hoye gelo kothay',
    'parcel haraye geche mone hoy',
    'bhai mera maal kidhar hai 4 din ho gaye',
    'amar parcel kothay',
  ],
  ...[
    '৫ দিন হয়ে গেল, এখনও এল না',
    'পার্সেলটা হারিয়ে গেছে মনে হয়',
    'ek soptaho hoye gelo',
    'ekhono saree ta elo na',
    'my parcel is lost',
  ],
  ...[
    'আমার জিনিস কোথায়',
    'abhi tak nahi aaya',
    'abhi tak parcel nahi mila',
    'akhono pai ni',
    'still not received',
    'parcel lost',
  ],
  ...[
    'ki holo bhai reply den na keno',
    'দশ দিন হয়ে গেছে দিদি',
    'mera order kahan hai',
    'parcel ta mone hoy hariye geche',
    '10 days passed',
  ],
])('hears that "%s" cannot wait, of a buyer', (words) => expect(isUrgent(words, 'buyer')).toBe(true));

it.each([
  ...[
    'pathate parbo na, kete gechi',
    'pathate parbo na, saree kete geche',
    'didi taka pathan na hole saree pathabo na',
  ],
  ...[
    'শাড়িটা ছিঁড়ে গেছে',
    'saree te daag lege geche, onyo ekta pathabo?',
    'দিতে পারব না দিদি',
    'পাঠাতে পারছি না, জ্বর',
    'টাকা না দিলে পাঠাব না',
  ],
  ...['saree pure geche', 'bhej nahi paungi', 'can not send it now'],
])('hears that "%s" cannot wait, of a seller', (words) => expect(isUrgent(words, 'seller')).toBe(true));

it.each([
  ...[
    'ektu jotno kore pathaben',
    'upohar debo, sundor kore muriye deben',
    'lal jamdani dekhan',
    'kal pathaben',
    '10 din por lagbe',
  ],
  ...[
    'koto din lagbe',
    '4 diner modhye chai',
    'saree kothay paoa jay',
    'haraye jabe na to',
    'tangail saree',
    'ami kal thakbo na',
  ],
  ...[
    '3 din bade pathaben',
    'amar meyer biye 5 din por',
    'blouse piece kothay',
    'নীল শাড়ি আছে?',
    'taka kivabe debo',
    'dhonnobad',
  ],
])('lets "%s" wait', (words) => expect([isUrgent(words, 'buyer'), isUrgent(words, 'seller')]).toEqual([false, false]));
