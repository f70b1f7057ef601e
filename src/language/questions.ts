/** Whether a text ends as a question does. */
export function isQuestion(text: string): boolean {
  return /[?？]\s*$/u.test(text);
}
