import fc from "fast-check";

const PIECES = (
  "<b> </p> * _ ** __ [x](y) [^1] # ## > | ` `` ~ ~~ 1. 1) 12. - + --- === *** \\ &amp; & < ! ![a](b) (12:31) [00:12] " +
  "https://a.example/x_y www.a.example a@b.example 📻 👩‍👩‍👧 שלום مرحبا 日本 word tide a b : \" ' $ { } = ^ é [x]"
).split(" ");

const text = fc
  .array(fc.constantFrom(...PIECES, " ", "  ", "\n", "\u00a0", "\t", "\u200b"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => escaped(pieces.join("")));

const LINK = '<a href="https://x.example/?a=1&amp;b=(2)_*">';
const IMAGE = '<img src="https://x.example/a.png" alt="p*q_[">';

const { run } = fc.letrec<{ node: string; run: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    text,
    fc
      .tuple(fc.constantFrom("b", "strong", "i", "em", "u", "sub", "code", "s", "span", "small"), tie("run"))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    tie("run").map((inner) => `${LINK}${inner}</a>`),
    fc.constantFrom("<br>", IMAGE),
  ),
  run: joined(tie("node"), 4),
}));

const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    run.map((inner) => `<p>${inner}</p>`),
    run.map((inner) => `<div>${inner}</div>`),
    fc.tuple(fc.constantFrom("h2", "h3"), text).map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc
      .tuple(
        fc.constantFrom("ul", "ol"),
        joined(
          fc.oneof(run, tie("blocks")).map((inner) => `<li>${inner}</li>`),
          3,
        ),
      )
      .map(([name, items]) => `<${name}>${items}</${name}>`),
    tie("blocks").map((inner) => `<blockquote>${inner}</blockquote>`),
    text.map((inner) => `<pre><code>${inner}</code></pre>`),
    fc.constant("<hr>"),
    fc
      .tuple(text, text)
      .map(
        ([a, b]) =>
          `<table><thead><tr><th>${a}</th></tr></thead><tbody><tr><td>${b}</td></tr></tbody></table>`,
      ),
  ),
  blocks: joined(tie("block"), 4),
}));

/** HTML of elements that notes may have, with text in it that means something in Markdown or in HTML. */
export const hostileHtml: fc.Arbitrary<string> = blocks;

function joined(piece: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(piece, { minLength: 1, maxLength }).map((pieces) => pieces.join(""));
}

function escaped(raw: string): string {
  return raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
