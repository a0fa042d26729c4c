/** What one answer was: its status, and its bytes as they came. */
export interface AnswerFacts {
  readonly status: number;
  readonly headBytes: number;
  readonly bodyBytes: number;
}

const END_OF_HEAD = "\r\n\r\n";

/**
 * Reads HTTP/1.1 answers of a connection and looks at no more of them than where they end, so that asking costs as little as can be.
 * Takes what arrives, piece by piece, keeps no piece, and says when an answer is whole. An answer whose length is not said is an error.
 */
export function answerReader(onAnswer: (answer: AnswerFacts) => void): (piece: Buffer) => void {
  let head: Buffer | null = null;
  let answer: AnswerFacts | null = null;
  let missing = 0;
  const end = (): void => {
    if (answer === null || missing > 0) return;
    const whole = answer;
    answer = null;
    onAnswer(whole);
  };
  return (piece) => {
    let rest = piece;
    while (rest.byteLength > 0) {
      if (answer === null) {
        const begun = head === null ? rest : Buffer.concat([head, rest]);
        const length = begun.indexOf(END_OF_HEAD);
        // What arrived lies in a buffer that is used again.
        head = length < 0 ? Buffer.from(begun) : null;
        if (length < 0) return;
        answer = parseHead(begun.toString("latin1", 0, length), length + END_OF_HEAD.length);
        rest = begun.subarray(answer.headBytes);
        missing = answer.bodyBytes;
      }
      const taken = Math.min(missing, rest.byteLength);
      missing -= taken;
      rest = rest.subarray(taken);
      end();
    }
  };
}

function parseHead(head: string, headBytes: number): AnswerFacts {
  const status = Number(head.slice(9, 12));
  if (status === 304 || status === 204) return { status, headBytes, bodyBytes: 0 };
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer does not say its length:\n${head}`);
  return { status, headBytes, bodyBytes: Number(length) };
}
