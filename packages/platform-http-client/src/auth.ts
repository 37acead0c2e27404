/** Sends a bearer token with a request; the one credential handler that @actions/core uses. */
export class BearerCredentialHandler {
  readonly token: string
  constructor(token: string) {
    this.token = token
  }
}
