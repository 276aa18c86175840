import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom, plus what browsers and Node have and it lacks; the signals must be Node's own, because its Request takes no others. */
export default class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { Request, Response, Headers, AbortController, AbortSignal, TextEncoder, TextDecoder });
  }
}
