// The Worker of the tests in workerd: as a host's it exports the object's class.
export { Announcer } from "../../../src/worker/announcer.ts";

export default { fetch: (): Response => new Response(null, { status: 404 }) };
