const SENTENCE_END = /[.?!…。？！]["'”’)»]*$/;

/** Whether a sentence ends with this text, be it inside quotes or brackets. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
