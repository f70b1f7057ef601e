import { describe, expect, it } from 'vitest';
import { readParcel } from '../../src/language/parcels.ts';

describe('a parcel sent, with its number in the same breath', () => {
  it.each([
    ['pathiye diyechi, tracking EW123456789IN', 'EW123456789IN'],
    ['পাঠিয়ে দিয়েছি ট্র্যাকিং নম্বর EW১২৩৪৫৬৭৮৯IN', 'EW123456789IN'],
    ['স্পিড পোস্টে পাঠিয়েছি, নম্বর EB 123456789 IN', 'EB123456789IN'],
    ['DTDC te pathiyechi D12345678', 'D12345678'],
    ['কুরিয়ার করেছি AWB: 1490812345678', '1490812345678'],
    ['sent, tracking id 9830012345', '9830012345'],
    ['bhej diya 78451236987', '78451236987'],
  ])('%s', (text, tracking) => {
    expect(readParcel(text)).toEqual({ tracking, sent: true });
  });
});

it('takes a number of the post alone for a parcel that went, unless it is asked after', () => {
  expect(readParcel('EW123456789IN')).toEqual({ tracking: 'EW123456789IN', sent: true });
  expect(readParcel('speed post e diyechi no EK112233445IN')).toEqual({ tracking: 'EK112233445IN', sent: true });
  expect(readParcel('EW123456789IN kothay?')).toMatchObject({ sent: false });
});

describe('no parcel', () => {
  it.each([
    'পাঠিয়েছি 9830012345', // somebody's mobile, without a word that it is anything else
    'লাল জামদানি ২৮০০ টাকা',
    'pathiyechi',
    'EW123456789IN আর EW987654321IN',
    'পিন ৭৪১৪০২',
    '',
  ])('%s', (text) => {
    expect(readParcel(text)?.sent ?? false).toBe(false);
  });
});
