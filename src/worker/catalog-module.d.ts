/** The bytes that a build left in dist/catalog.bin, a data module beside the Worker's code. */
declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}
