/** The verbs of replies: a name, how it is inflected, and its stems in each script. */
export const REGULAR_VERBS = `
DO c কর kor kr
DO h kar
LIFT c তুল তোল ছাপ ছেপ tul tol chap chep
LIFT a লাগ lag
LIFT h डाल चढ़ा लगा उठा daal dal chadha chadh laga dal utha
LEAVE c ছাড় ছেড় char cher
DROP h छोड़ chhod chod chor
KEEP c রাখ রেখ rakh rekh
KEEP h रख rakh
SEND a পাঠ path
SEND h भेज bhej vej bej
SAY c বল কহ bol
SAY h बोल बता bol bata batla
WRITE c লিখ লেখ likh lekh
WRITE h लिख
SEE c দেখ dekh
SEE h देख दिखा dekh dikha
SEE a দেখ dekh
BUY c কিন কেন kin ken
BUY h खरीद kharid
SELL c বেচ bech
SELL h बेच bech
SEEK c খুঁজ খোঁজ khuj khunj khoj
SEEK h खोज ढूंढ khoj dhund dhoond
STOP c থাম tham
STOP a থাম tham
STOP h रोक रुक rok ruk
ERASE c মুছ মোছ much moch
ERASE h हटा मिटा hata mita
ERASE a সর hat sor
KNOW c জান jan
KNOW a জান jan
KNOW h जान
UNDERSTAND c বুঝ বোঝ bujh bujh
UNDERSTAND h समझ samajh samaj samjh
EXPLAIN a বুঝ বোঝ bujh bojh
EXPLAIN a শিখ শেখ shikh sikh shekh
EXPLAIN h समझा सिखा samjha sikha
RETURN c ফির ফের fir pher
RETURN a ফির fir
CHANGE a বদল পাল্ট bodl badl palt
CHANGE c বদল bodol
CHANGE h बदल badal badl
THROW c ফেল fel phel
CALL c ডাক dak
ASK a জিগ জিজ্ঞাস jig
ASK c জিগাইয় jigges
ASK h पूछ puch pooch
TELL h सुना
MEET c মিল mil
MEET h मिल mil
RAISE a বাড় bar
RAISE h badha बढ़ा
PINGS a জ্বাল jwal jal
MEASURE c মাপ মেপ map mep
MEASURE h नाप nap naap
WEAVE c বুন বোন bun
CUT c কাট kat
CUT a কম kom
`;

/** Verbs that follow no rule, form by form. */
export const IRREGULAR_VERBS = `
LIFT.conj: তুইল্যা তুইলা tuila tuilla
TAKE.imp: take নিক nik
DROP.imp: leave
DROP.imp: chhod do, chhor do, chod do, chhod dijiye, chhod den, chhod dena
KEEP.imp: keep
CHANGE.imp: change
CHANGE.perf: changed
CUT.imp: reduce lower
MEET.perf: मिल
GIVE.imp: give daw dau daao দো দিন দাও দেন দ্যান দে দিক din dao den dyan de do dijiye dijie dijiyega dedo दो दीजिए दीजिये
GIVE.fut2: দেবেন দিবেন দেবে দিবে দিবা দেবা দিয়েন দিও দিস deben diben debe dibe diba dien diyen dio diyo doge dena देना dega
GIVE.fut1: দেব দেবো দোব দোবো দিব দিবো দিমু দিতাম debo dobo dibo dimu dibu dunga dungi doonga denge दूंगा दूंगी देंगे
GIVE.pres: দিচ্ছি দিই দেই দিতেছি দিতাছি dicchi dichhi dichi dei ditechi deta deti देता देती
GIVE.past: দিলাম দিলুম dilam dilum
GIVE.perf: দিয়েছিলাম diyechilam দিয়েছি দিয়েছে দিয়েছেন দিছি দিছে দিলেন দিল দিলো দেননি দেয়নি diyechi diyeche diyechen dilen dilo diya dichen
GIVE.inf: দিতে dite dena dene देना देने
GIVE.conj: দিয়ে দিয়া দিয়েই diye dia diya
GIVE.noun: দেওয়া দেওয়ার দেয়া দেবার dewa deoa deowa dewar deoar debar
GIVE.cond: দিলে dile
TAKE.imp: নিন নাও নেন নে nin nao nen lo lijiye lijie लो लीजिए
TAKE.fut2: নেবেন নিবেন নেবে নিবে নিয়েন নিও neben niben nebe nibe loge
TAKE.fut1: নেব নেবো নিব নিবো নিমু নিতাম nebo nibo nimu nebu nibu lunga lungi lenge loonga लूंगा लूंगी लेंगे
TAKE.pres: নিচ্ছি নিতেছি নিতাছি nicchi nichhi nichchi nichi leta leti
TAKE.past: নিলাম নিলুম nilam nilum
TAKE.perf: নিয়েছিলাম niyechilam নিয়েছি নিয়েছে niyechi niyeche liya
TAKE.inf: নিতে nite lena lene leni लेना लेने लेनी
TAKE.conj: নিয়ে নিয়া নিয়েই niye nie niya le ले leke
TAKE.noun: নেওয়া নেওয়ার নেবার newa neoa newar nebar
TAKE.cond: নিলে nile
DO.imp: kardo krdo kardijiye kordin kordao কইরেন কোরেন কইরো kren karun karo kare karen kariye kariyo kijiye kijie kijiyega करो करें कीजिए करिए कीजिये karwaiye korun kro krun karoo
DO.inf: karna karne karwana karwane करना करने करवाना
DO.conj: কইরা করিয়া করবা karwa करवा koira kar कर kore kre
DO.fut1: করুম korum krbo
DO.fut2: কইরেন কইরেন koiren
DO.perf: हुआ किया kiya kia koreni
SEND.perf: sent
STAY.imp: rehne do, rahne do, रहने दो, rehne dijiye, rahne dijiye, रहने दीजिए
STOP.imp: bas karo, bas kijiye, बस करो, বাস করো
SEND.imp: pathao bhejo bheje bhejein send ship
SEND.inf: bhejna bhejne भेजना
STOP.imp: stop stp ruko roko rukiye रुको rukjao
COME.imp: আসুক asuk aao aaiye
COME.fut2: আইব আইবে aibo aibe আসবে asbe aayega ayega aayegi aana aane आना आने आएगा
COME.pres: আসছে আসে আসতেছে asche ashche aata ata aati ati aa aaraha aa raha
COME.perf: এসেছে এল এলো আসেনি আইছে এসেছি eseche esheche elo aseni asheni aaya aya aayi esechi
COME.inf: আসতে aste ashte
COME.noun: আসা asa asha
COME.fut1: আসব asbo aunga
GO.imp: যান যাও যা চলুন চলো চলেন যাক চল chol jan jao jaan cholun cholo colen jaiye jao chalen जाओ जाइए चलो go
GO.fut2: যাবেন যাবে jaben jabe jana जाना jayega
GO.fut1: যাব যাবো যামু jabo jamu jaunga jaungi
GO.pres: যাচ্ছি যাই যাচ্ছে jacchi jai jacche
GO.perf: গেছে গেছি গেল গেলো গেলাম গিয়েছে geche gache gelo gelam gechi giyeche gechhe gaya gayi gaye gya गया गई गए
MAY.pres: যায় jay jaay
GO.inf: যেতে যাইতে jete
GO.noun: যাওয়া jawa jaoa
BE.imp: হোক হউক hok houk
BE.fut2: হবে হইব হইবে অইব হবেন hobe hoibo hoibe hoga hogi होगा होगी
BE.pres: হয় হচ্ছে হইতেছে hoy hoi hocche hota hoti 
BE.conj: হয়ে হইয়া হয়েই hoye hoe ho হো हो
BE.past: হলাম হইলাম holam hoilam
BE.perf: হয়েছে হইছে হল হলো হয়নি হয়েছিল হয়েছি hoyeche hoise holo hoyni hoyechhe hua hui hoyechilo हुआ hoche
BE.inf: হতে hote hone
BE.noun: হওয়া howa hoa hawa
BE.cond: হলে হইলে hole hoile 
CAN.fut1: পারব পারবো পারুম পারমু parbo parum parmu paunga paungi paenge payenge sakunga
CAN.pres: পারছি পারি পারতেছি পারলাম parchi pari parchhi partechi parlam sakta sakti sakte सकता सकती सकते can could
CAN.fut2: পারবেন পারেন পারবে parben paren parbe paoge
WANT.pres: চাই চাইছি চাইছিলাম চাচ্ছি চাচ্ছিলাম চাইতেছি চাইতাম চাইতাছি chai chaichi chachhi chacchi chachchi chaichilam chaitechi chaitam chahta chahti chahte chahie chahiye চাহি चाहिए चाहिये चाहता चाहती want wanna wish wnt
NEED.pres: লাগবে লাগব লাগবো লাগছে লাগতেছে লাগে দরকার প্রয়োজন lagbe lagbo lagche lagbe lagche lage dorkar darkar proyojon zarurat jarurat need padega padegi parega paregi पड़ेगा पड़ेगी ज़रूरत जरूरत
GET.fut1: পাব পাবো পামু পেতাম pabo pamu paunga
GET.pres: পাচ্ছি পাই pacchi pai
GET.perf: পেয়েছি পেলাম পাইছি পাইনি পেয়ে peyechi pelam paini paichi peyeche
GET.inf: পেতে pete
GET.noun: পাওয়া paoa pawa
STAY.imp: থাক থাকুক থাকতে thak thakuk rehne rahne रहने rehno
STAY.fut2: থাকবে thakbe rahega
STAY.pres: থাকি থাকে আছি achi acchi
HAVE.pres: there আছে আছেই ache achhe acche ase hai hain है हैं have has got
AUX.pres: raha rahi rahe rha rhi रहा रही रहे hu hoon hun हूं हूँ tha thi
SAY.fut1: কমু kobo komu batata bataunga bataungi baataenge
SAY.inf: কইতে koite
SAY.imp: কন কও batao bataiye speak talk say tell
DO.imp: kr do, kr den, kr dijiye, kr dena, kr dao
EXPLAIN.imp: samjha do, samjha dijiye, samjha den, समझा दो, समझा दीजिए
KNOW.conj: জেনে jene
UNDERSTAND.pres: বুঝছি বুঝতেছি bujhchi bujchi bujhtechi
UNDERSTAND.perf: বুঝিনি বুঝলাম বুঝি bujhini bujhlam bujini
ENTER.pres: ঢুকছে ঢুকতেছে dhukche dhuktese dhukchhe dhuktache
`;
