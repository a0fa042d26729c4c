/** The bytes that a build left in dist/catalog.bin, a data module beside the Worker's code. */
declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}

/** What `npm start` shows in place of the site: the page that a build with Problems left in dist/problems.json, or null. */
declare module "*/problems.json" {
  const page: { readonly headers: Readonly<Record<string, string>>; readonly html: string } | null;
  export default page;
}
