import { expect, it } from 'vitest';
import { namesPaymentWay } from '../../src/language/payment-ways.ts';

it.each([
  ...[
    'amar UPI id rehana@okaxis',
    '9832112345 e phonepe korun',
    'SBI a/c 30211234567 IFSC SBIN0000123',
    'GPay korun rehana@okaxis',
  ],
  ...[
    'rehana@ybl',
    'ফোনপে করুন',
    'জিপে তে দিন',
    'ব্যাংকে পাঠান',
    'গুগল পে নম্বর',
    'amar account number',
    'पेटीएम करो',
    'ফোন পে নম্বর',
  ],
  ...[
    'google pay 9832112345',
    'bank e pathan',
    'ইউপিআই আইডি',
    'अकाउंट नहीं, बैंक में',
    'QR pathacchi',
    'phone pe te din',
    'g pay number',
  ],
])('finds a way to be paid in "%s"', (words) => expect(namesPaymentWay(words)).toBe(true));

it.each([
  ...[
    'amar number 9832112345',
    'phone korun',
    'ফোন পেলে জানাব',
    'ফোন পেয়েছি',
    'facebook e dekhun',
    'taka kobe deben',
    'mail: a@gmail.com',
  ],
  ...['ha debo', 'kal pathabo', 'আমার ফোন নম্বর ৯৮৩২১১২৩৪৫', 'www.tant.com', 'lal saree'],
])('finds none in "%s"', (words) => expect(namesPaymentWay(words)).toBe(false));
