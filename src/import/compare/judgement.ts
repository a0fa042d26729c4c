/** What became of one thing that a feed said: `better` is said now where it was not, or was wrong before. */
type Verdict = "equal" | "better" | "different" | "lost";

/** A verdict, with its reason where there is one to give. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why?: string;
}

/** How a value of before is judged by that of after; both in a form in which what means the same is the same, "" when nothing is said. */
export type Judge = (before: string, after: string) => Judgement;

/** What is said now and was not is better, what is said no more is lost. */
export function judge(before: string, after: string): Judgement {
  if (before === after) return { verdict: "equal" };
  if (before === "") return { verdict: "better", why: "was not said" };
  return { verdict: after === "" ? "lost" : "different" };
}

/** Like `judge`, with the reason why another value is another one. */
export function excused(why: string): Judge {
  return (before, after) => {
    const judgement = judge(before, after);
    return judgement.verdict === "different" ? { ...judgement, why } : judgement;
  };
}

/** Like `judge`; another value in place of one that `isWrong` is better. */
export function mended(isWrong: (before: string) => boolean, why: string): Judge {
  return (before, after) => {
    const judgement = judge(before, after);
    const isMended = judgement.verdict === "different" && isWrong(before);
    return isMended ? { verdict: "better", why } : judgement;
  };
}
