import { describe, expect, it } from "vitest";
import { type AnswerFacts, answerReader } from "./answer-reader.ts";

const HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";
const UNCHANGED = 'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n';
const TEXT = `${HEAD}hello${UNCHANGED}HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n`;
const ANSWERS: readonly AnswerFacts[] = [
  { status: 200, headBytes: HEAD.length, bodyBytes: 5 },
  { status: 304, headBytes: UNCHANGED.length, bodyBytes: 0 },
  { status: 200, headBytes: HEAD.length, bodyBytes: 0 },
];

describe("answers on a connection", () => {
  it.each([1, 3, 17, TEXT.length])("are told apart when they come in pieces of %i bytes", (length) => {
    const answers: AnswerFacts[] = [];
    const read = answerReader((answer) => answers.push(answer));
    for (let start = 0; start < TEXT.length; start += length)
      read(Buffer.from(TEXT.slice(start, start + length)));
    expect(answers).toEqual(ANSWERS);
  });

  it("must say how long they are", () => {
    const read = answerReader(() => undefined);
    expect(() => read(Buffer.from("HTTP/1.1 200 OK\r\n\r\n"))).toThrow(/does not say its length/);
  });
});
