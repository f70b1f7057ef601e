import { expect, it } from 'vitest';
import { complainsOfThem } from '../../src/language/complaints.ts';

it.each([
  ...['shikayat karni hai is seller ki', 'yeh fraud hai, report karo', 'ovijog korbo', 'ovijog korte chai', 'নালিশ করব'],
  ...['ei jinis ta nokol, machine er kapor', 'আমি অভিযোগ করতে চাই', 'এই বিক্রেতার নামে নালিশ জানাব', 'shikayat karni hai'],
  ...[
    'tum log fraud ho',
    'I want to report this seller',
    'I want to file a complaint',
    'এটা নকল',
    'ye nakli hai',
    'this is fake',
  ],
  ...[
    'apnar name police e complain korbo',
    'পুলিশে দেব তোমাদের',
    'ekta case debo',
    'ঠকাইছে আমারে',
    'amake thokiyeche',
    'মেয়েটা ঠকিয়েছে',
  ],
  ...[
    'इनकी शिकायत करनी है',
    'रिपोर्ट करो इसको',
    'ये फ्रॉड है',
    'obhijog janate chai',
    'nalish ache',
    'report korun eke',
    'cheater ekta',
  ],
  ...[
    'থানায় যাব',
    'ye banda thag liya mujhe',
    'how do I complain',
    'report this seller',
    'সব নকল মাল',
    'bikreta ta ekta jocchor',
  ],
])('hears a complaint in "%s"', (words) => expect(complainsOfThem(words)).toBe(true));

it.each([
  ...[
    'amar kono obhijog nei',
    'কোনো নালিশ নেই',
    'koi shikayat nahi hai',
    'medical report niye aschi',
    'report card er moto rong',
  ],
  ...[
    'eta ki nokol?',
    'nokol na to?',
    'এটা নকল নয়',
    'eta nokol na, hater bona',
    'asol na nokol bolun',
    'thokben na',
    'ami kauke thokai na',
  ],
  ...['আমি কাউকে ঠকাব না', 'পুলিশের বউ আমি, শাড়ি চাই', 'thana para theke bolchi', 'থান কাপড় আছে', 'fraud na to?', 'এটা জামদানি'],
  ...[
    'fake na hole nebo',
    'GST bill milega?',
    'saree ta chera',
    'nakli silk dikhao',
    'keu complain koreche?',
    'is this a scam?',
  ],
  ...[
    'রিপোর্টার আমি',
    'the report says rain',
    'kal debo',
    'taka ferot din',
    'chobi nokol',
    'police line e thaki',
    'case ta boro',
  ],
])('hears none in "%s"', (words) => expect(complainsOfThem(words)).toBe(false));
