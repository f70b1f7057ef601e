import { describe, expect, it } from 'vitest';
import { countBesideAddress } from '../../src/language/count-beside-address.ts';
import { readDeliveryAddress } from '../../src/language/delivery-address.ts';

const SAID: readonly (readonly [string, number])[] = [
  ['2to, Rina Das, 12 Station Road, Krishnanagar 741101', 2],
  ['duto, Rina Das, 12 Station Road, Krishnanagar 741101', 2],
  ['2ta nebo, Rina Das, 12 Station Road, Krishnanagar 741101', 2],
  ['2 ta Rina Das, 12 Station Road, Krishnanagar 741101', 2],
  ['২টা রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪', 2],
  ['রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪ ২টা লাগবে', 2],
  ['রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪, তিনখানা', 3],
  ['রিনা দাস\n১২ স্টেশন রোড\nবোলপুর ৭৩১২০৪\n৩টে পাঠাবেন', 3],
  ['Rina Das, 12 Station Road, Krishnanagar 741101, 2 pcs please', 2],
  ['Rina Das, 12 Station Road, Krishnanagar 741101. Quantity: 3', 3],
  ['2to lal jamdani, Rina Das, 12 Station Road, Krishnanagar 741101', 2],
  ['দুটো শাড়ি পাঠান, রিনা দাস, ১২ স্টেশন রোড, বোলপুর ৭৩১২০৪', 2],
  ['do piece, Sunita Devi, 4 MG Road, Patna 800001', 2],
  ['दो पीस भेजिए, सुनीता देवी, ४ एमजी रोड, पटना ८००००१', 2],
  ['রিনা দাস ১২ স্টেশন রোড বোলপুর ৭৩১২০৪ ২টা লাগবে', 2],
  ['Mita Sen, 5 Lake Road, Kolkata 700029 - 2 ta', 2],
];

const NOT_SAID = [
  'Rina Dutta, 12 Station Road, Krishnanagar 741101',
  'Datta Bari, 12 Station Road, Krishnanagar 741101',
  'Rina Das, 2 no gate, Krishnanagar 741101',
  'রিনা দাস, ২ নং ওয়ার্ড, বোলপুর ৭৩১২০৪',
  'রিনা দাস, ২ নম্বর গলি, বোলপুর ৭৩১২০৪',
  'রিনা দাস, দোতলা, বোলপুর ৭৩১২০৪',
  'Rina Das, flat 2B, 3rd floor, Kolkata 700029',
  'Rina Das, 12/3 Pack Road, Kolkata 700029',
  'Rina Das, 5, Lake Road, Kolkata 700029',
  'তিনকড়ি পাল, সাতগাছিয়া, বর্ধমান ৭১৩১২২',
  'ekkari ghosh, char matha, nadia 741201',
  'পাঁচটা পুকুর, বোলপুর ৭৩১২০৪',
  'Rina Das, 12 Station Road, Krishnanagar 741101, 5tar por asben',
  'Rina Das, 12 Station Road, 741101, bikel 5 ta',
  'রিনা দাস, ১২ স্টেশন রোড, বোলপুর ৭৩১২০৪, সকাল ১০টা থেকে',
  '2to din por pathan, Rina Das, 12 Station Road, Krishnanagar 741101',
];

describe('a count beside an address', () => {
  it.each(SAID)('is read, and is no part of it: %s', (text, count) => {
    expect(countBesideAddress(text).count).toBe(count);
    const { name, address = '' } = readDeliveryAddress(text);
    expect(countBesideAddress(address)).toEqual({ rest: address });
    expect(address).not.toMatch(/লাগবে|পাঠা|please|भेज|Quantity/u);
    expect(name).toMatch(/^(?:Rina Das|রিনা দাস|Sunita Devi|सुनीता देवी|Mita Sen)$/u);
  });

  it.each(NOT_SAID)('is not read into a house, a name or an hour: %s', (text) => {
    expect(countBesideAddress(text)).toEqual({ rest: text });
  });
});
