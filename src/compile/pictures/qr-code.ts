import encodeQR from "qr";

/** An address as a QR code (ISO/IEC 18004): an SVG, black on white with the quiet zone that readers need, in any theme. */
export function qrCode(address: string): string {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: 4 });
  const size = rows.length;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join("")}"/></svg>\n`;
}
