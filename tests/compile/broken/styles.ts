import type { BrokenSource } from "./broken-source.ts";

const style = (css: string) => ({ "style.css": css });

export const STYLES: readonly BrokenSource[] = [
  {
    name: "a style.css with a brace that is not closed",
    changes: style("p {\n  color: red\n"),
    problems: [
      'style.css:3:1  cannot be read here: Expected "}" to go with "{"; correct it; browsers pass over what they cannot read',
    ],
  },
  {
    name: "a style.css with a colon missing, and a tag",
    changes: style("p { color red; }\n</style>\n"),
    problems: [
      'style.css:1:10  cannot be read here: Expected ":"; correct it; browsers pass over what they cannot read',
      'style.css:2:1  cannot be read here: Unexpected "<"; correct it; browsers pass over what they cannot read',
    ],
  },
  {
    name: "a style.css that brings another stylesheet",
    changes: style('@import "https://cdn.example/a.css";\np { color: red }\n@import url(mine.css);\n'),
    problems: [
      "style.css:1:9  https://cdn.example/a.css is another stylesheet; write its rules into style.css",
      "style.css:3:9  mine.css is another stylesheet; write its rules into style.css",
    ],
  },
  {
    name: "a style.css that names what lies elsewhere",
    changes: style(
      'a { background: url(https://cdn.example/a.png) }\nb { background: image-set("//cdn.example/a.png" 1x) }\n:root { --x: url("blob:a") }\n',
    ),
    problems: [
      "style.css:1:17  https://cdn.example/a.png lies elsewhere; put the file into the show's folder and name it here",
      "style.css:2:27  //cdn.example/a.png lies elsewhere; put the file into the show's folder and name it here",
      "style.css:3:14  blob:a lies elsewhere; put the file into the show's folder and name it here",
    ],
  },
  {
    name: "a style.css that names files that cannot be served",
    changes: style(
      "a { background: url(paper.png) }\nb { background: url(../paper.png) }\ni { background: url(show.yaml) }\nu { background: url(/etc/passwd.svg) }\n",
    ),
    problems: [
      "style.css:1:17  paper.png is not there; add the file, or correct its name",
      "style.css:2:17  ../paper.png lies outside the show's folder; copy the file into the show's folder",
      "style.css:3:17  show.yaml is in a format that pages do not show; save it as JPEG, PNG, WebP, AVIF, GIF or SVG",
      "style.css:4:17  /etc/passwd.svg is not there; add the file, or correct its name",
    ],
  },
  {
    name: "a style.css with fonts that cannot be used",
    changes: {
      ...style(
        "@font-face { font-family: A; src: url(https://fonts.example/a.woff2) }\n@font-face { font-family: B; src: url(data:font/woff2;base64,AA) }\n@font-face { font-family: C; src: url(c.woff2) }\n@font-face { font-family: D; src: url(d.ttf) }\n",
      ),
      "d.ttf": "not a font",
    },
    problems: [
      "style.css:1:35  https://fonts.example/a.woff2 lies elsewhere; put the file into the show's folder and name it here",
      "style.css:2:35  data:font/woff2;base64,AA is a font inside of the stylesheet; put it into the show's folder as a file",
      "style.css:3:35  c.woff2 is not there; add the file, or correct its name",
      "style.css:4:35  d.ttf is not a font that can be read; save it as WOFF2, TTF or OTF",
    ],
  },
];
