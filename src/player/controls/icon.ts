// Drawn on a field of 24 by 24.
const PATHS = {
  play: "M8 5.2v13.6L19 12z",
  pause: "M7 5h3.6v14H7zM13.4 5H17v14h-3.6z",
  back: "M12 5V1.6L7.4 5.8 12 10V6.8a6.6 6.6 0 1 1-6.6 6.6H3.6A8.4 8.4 0 1 0 12 5z",
  forward: "M12 5V1.6l4.6 4.2L12 10V6.8a6.6 6.6 0 1 0 6.6 6.6h1.8A8.4 8.4 0 1 1 12 5z",
  sound:
    "M4 9.2v5.6h3.6l4.8 4.4V4.8L7.6 9.2zM15 8.4a4.6 4.6 0 0 1 0 7.2zM15 4.6v1.9a6 6 0 0 1 0 11v1.9a7.8 7.8 0 0 0 0-14.8z",
  silence:
    "M4 9.2v5.6h3.6l4.8 4.4V4.8L7.6 9.2zm15.9 5.6-1.3 1.3-2.1-2.1-2.1 2.1-1.3-1.3 2.1-2.1-2.1-2.1 1.3-1.3 2.1 2.1 2.1-2.1 1.3 1.3-2.1 2.1z",
  sleep: "M13.2 3.4a8.8 8.8 0 1 0 7.6 11.4A7.2 7.2 0 0 1 13.2 3.4z",
  queue: "M4 5h16v1.8H4zm0 5h16v1.8H4zm0 5h8v1.8H4zm11-1.2v6.8l5.6-3.4z",
  keep: "M11.1 4h1.8v8.2l3-3 1.3 1.3-5.2 5.2-5.2-5.2 1.3-1.3 3 3zM5 18.2h14V20H5z",
  device: "M4 4h16v10h-4v-1.8h2.2V5.8H5.8v6.4H8V14H4zm8 7.5 5.5 7h-11z",
  earlier: "M12 6.5 5.5 13l1.3 1.3 5.2-5.2 5.2 5.2 1.3-1.3z",
  later: "m12 17.5-6.5-6.5 1.3-1.3 5.2 5.2 5.2-5.2 1.3 1.3z",
  remove: "m6.3 5 5.7 5.7L17.7 5 19 6.3 13.3 12l5.7 5.7-1.3 1.3-5.7-5.7L6.3 19 5 17.7l5.7-5.7L5 6.3z",
  keys: "M3 6h18v12H3zm1.7 1.7v8.6h14.6V7.7zM6.5 9.5h2v2h-2zm4.5 0h2v2h-2zm4.5 0h2v2h-2zM8 13h8v2H8z",
} as const;

export type IconName = keyof typeof PATHS;

const SVG = "http://www.w3.org/2000/svg";

/** A picture that says nothing a name beside it does not; `figure` is written in its middle. */
export function icon(name: IconName, figure = ""): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  if (figure !== "") svg.append(iconText(figure));
  return svg;
}

function iconText(figure: string): SVGTextElement {
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("x", "12");
  text.setAttribute("y", "16");
  text.setAttribute("text-anchor", "middle");
  text.textContent = figure;
  return text;
}
