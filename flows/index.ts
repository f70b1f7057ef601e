import { asksOfCancelling } from '../src/conversation/asks-to-cancel.ts';
import type { AnyFlow } from '../src/conversation/flow.ts';
import type { Flows } from '../src/conversation/flows.ts';
import { speaksOfMember } from '../src/conversation/member-meant.ts';
import { offersOneMore } from '../src/conversation/one-more.ts';
import { surelyRecounts } from '../src/conversation/order-recount.ts';
import { meansOwnGoods } from '../src/conversation/own-goods.ts';
import { asksWithPhoto, wantsSearch } from '../src/conversation/search-words.ts';
import { looksBackFrom } from '../src/conversation/seen-before.ts';
import { meansTold } from '../src/conversation/told-of.ts';
import { unableToGive } from '../src/conversation/unable-to-give.ts';
import { meansOwnNews } from '../src/conversation/wishes-meant.ts';
import { readQuery } from '../src/language/queries.ts';
import { bargain } from './bargain.ts';
import { broadcast } from './broadcast.ts';
import { broadcasts, wantsBroadcasts } from './broadcasts.ts';
import { changeCount, wantsOtherCount } from './change-count.ts';
import { channelCode, wantsCode } from './channel-code.ts';
import { crew, wantsCrew } from './crew.ts';
import { enquire, follows, isAboutTalk, isAddressed, mayAnswer } from './enquire.ts';
import { findItem } from './find-item.ts';
import { herName, speaksOfHerself } from './her-name.ts';
import { join, wantsToJoin } from './join.ts';
import { keepAddress, wantsAddressKept } from './keep-address.ts';
import { language } from './language.ts';
import { claimsLink, link, wantsToLink } from './link.ts';
import { listItem } from './list-item.ts';
import { menu } from './menu.ts';
import { merge, wantsToMerge } from './merge.ts';
import { moderate } from './moderate.ts';
import { myData, wantsOwnData } from './my-data.ts';
import { myItems, wantsOwnItem } from './my-items.ts';
import { myNews, wantsOwnNews } from './my-news.ts';
import { myOrders, wantsOrders } from './my-orders.ts';
import { people, wantsPeople } from './people.ts';
import { placeOrder, wantsToOrder } from './place-order.ts';
import { register } from './register.ts';
import { reports } from './reports.ts';
import { sharePhone } from './share-phone.ts';
import { speaksOfDesk, staff, wantsDesk } from './staff.ts';
import { subscribe, wantsNews } from './subscribe.ts';
import { tellOfOrder, wantsToTell, wantsToTellByPhoto } from './tell-of-order.ts';
import { unlink, wantsToUnlink } from './unlink.ts';
import { unread } from './unread.ts';
import { weavers } from './weavers.ts';

const ALL: readonly AnyFlow[] = [
  ...[join, staff, crew, moderate, reports, unread, channelCode, broadcast, broadcasts],
  ...[link, sharePhone, unlink, merge, myData],
  ...[menu, language, register, herName, people, weavers, listItem, myItems],
  ...[findItem, placeOrder, keepAddress, changeCount, myOrders, tellOfOrder, enquire, bargain, subscribe, myNews],
];

/** Every flow there is, and where words go that no flow is waiting for, in this order. */
export const flows: Flows = {
  get: (name) => ALL.find((flow) => flow.name === name),
  menu: menu.name,
  relay: { flow: enquire.name, addressed: isAddressed, following: follows },
  urgent: { claims: claimsLink },
  openers: [
    { flow: link.name, wants: wantsToLink },
    { flow: unlink.name, wants: wantsToUnlink },
    { flow: myData.name, wants: wantsOwnData },
    { flow: join.name, wants: wantsToJoin, evenOver: true },
    { flow: staff.name, wants: wantsDesk, surely: speaksOfDesk },
    { flow: crew.name, wants: wantsCrew },
    { flow: merge.name, wants: wantsToMerge },
    { flow: broadcasts.name, wants: wantsBroadcasts },
    { flow: channelCode.name, wants: wantsCode },
    { flow: people.name, wants: wantsPeople, surely: speaksOfMember, evenOver: true },
    { flow: herName.name, wants: () => false, surely: speaksOfHerself },
    { flow: enquire.name, wants: isAboutTalk },
    { flow: tellOfOrder.name, wants: wantsToTellByPhoto },
    { flow: findItem.name, wants: asksWithPhoto },
    { flow: listItem.name, wants: () => false, surely: offersOneMore },
    { flow: myOrders.name, wants: () => false, surely: unableToGive },
    { flow: myOrders.name, wants: () => false, surely: asksOfCancelling },
    { flow: myItems.name, wants: wantsOwnItem, surely: meansOwnGoods },
    { flow: listItem.name, wants: (input) => input.photos.length > 0 || input.photoProblems.length > 0 },
    { flow: myNews.name, wants: wantsOwnNews, surely: meansOwnNews },
    { flow: subscribe.name, wants: wantsNews },
    { flow: changeCount.name, wants: wantsOtherCount, surely: surelyRecounts, evenOver: true },
    { flow: myOrders.name, wants: wantsOrders, evenOver: true },
    { flow: keepAddress.name, wants: wantsAddressKept },
    { flow: placeOrder.name, wants: wantsToOrder },
    { flow: listItem.name, wants: (input) => input.text !== '' && readQuery(input.text).looksLikeOffer },
    { flow: enquire.name, wants: mayAnswer },
    { flow: tellOfOrder.name, wants: wantsToTell, overLists: true },
    { flow: findItem.name, wants: () => false, surely: looksBackFrom },
    { flow: findItem.name, wants: wantsSearch, surely: meansTold },
  ],
};
