import { normalise } from './normalise.ts';

const WAYS =
  /ইউপিআই|জি ?পে(?![\p{L}\p{M}])|গুগল পে|ফোন ?পে(?![\p{L}\p{M}])|পেটিএম|কিউ ?আর|(?:অ্যা|এ|আ)কাউন্ট|আইএফএসসি|ব্যা(?:ং|ঙ)ক|(?<![a-z])(?:upi|g ?pay|google pay|phone ?pe|paytm|bhim|qr|account|acc?t?(?: no)?|a\/c|ifsc|neft|imps|bank)(?![a-z])|यूपीआई|जी ?पे(?![\p{L}\p{M}])|गूगल पे|फ\u093c?ोन ?पे(?![\p{L}\p{M}])|पेटीएम|खाता|बैंक|@ ?(?:ok\w+|ybl|ibl|axl|apl|upi|paytm|pt\w+|sbi|axisbank|hdfcbank|icici|airtel)(?![a-z])/u;

/** Whether words name a way of being paid: an app, a bank, an id of one. */
export function namesPaymentWay(text: string): boolean {
  return WAYS.test(normalise(text));
}
