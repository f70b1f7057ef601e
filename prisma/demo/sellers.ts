import type { DemoSeller } from './types.ts';

/** Twelve sellers who exist only in the demo haat. */
export const DEMO_SELLERS: readonly DemoSeller[] = [
  { id: 'malati', name: 'মালতী বসাক', kind: 'weaver', district: 'nadia', place: 'ফুলিয়া' },
  { id: 'nitai', name: 'নিতাই প্রামাণিক', kind: 'weaver', district: 'nadia', place: 'শান্তিপুর' },
  { id: 'kakali', name: 'কাকলি ভড়', kind: 'weaver', district: 'hooghly', place: 'ধনিয়াখালি' },
  { id: 'sanatan', name: 'সনাতন দত্ত', kind: 'weaver', district: 'hooghly', place: 'বেগমপুর' },
  { id: 'amiya', name: 'অমিয় পাল', kind: 'weaver', district: 'bankura', place: 'বিষ্ণুপুর' },
  { id: 'rahima', name: 'রহিমা বিবি', kind: 'weaver', district: 'purba_bardhaman', place: 'সমুদ্রগড়' },
  { id: 'shyamal', name: 'শ্যামল রবিদাস', kind: 'weaver', district: 'murshidabad', place: 'মির্জাপুর' },
  { id: 'sabina', name: 'সাবিনা খাতুন', kind: 'weaver', district: 'birbhum', place: 'নানুর' },
  {
    id: 'tangon',
    name: 'টাঙন পাড়ের তাঁতি সমবায় (নমুনা)',
    kind: 'society',
    district: 'dakshin_dinajpur',
    place: 'গঙ্গারামপুর',
  },
  {
    id: 'ichhamati',
    name: 'ইছামতী গামছা সমিতি (নমুনা)',
    kind: 'society',
    district: 'north_24_parganas',
    place: 'বসিরহাট',
  },
  { id: 'bipanan', name: 'বাংলা তাঁত বিপণন (নমুনা)', kind: 'organisation', district: 'kolkata', place: 'গড়িয়াহাট' },
  { id: 'daptar', name: 'হাতে বোনা কাপড় দপ্তর (নমুনা)', kind: 'department', district: 'kolkata', place: 'কলকাতা' },
];

/** The seller of that id; throws when a listing names one who is not there. */
export function demoSeller(id: string): DemoSeller {
  const seller = DEMO_SELLERS.find((each) => each.id === id);
  if (seller === undefined) throw new Error(`Expected a demo seller, got "${id}"`);
  return seller;
}
