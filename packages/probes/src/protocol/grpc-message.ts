/** grpc.health.v1.HealthCheckResponse.ServingStatus: UNKNOWN 0, SERVING 1, NOT_SERVING 2, SERVICE_UNKNOWN 3. */
export const SERVING = 1

/** HealthCheckRequest { string service = 1 }, behind gRPC's five bytes: not compressed, and its length. */
export function request(service: string): Buffer {
  const name = Buffer.from(service).subarray(0, 127)
  const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a, name.length]), name])
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

/** The status of a HealthCheckResponse { ServingStatus status = 1 }; 0 is left out on the wire. */
export function readStatus(body: Buffer): number {
  return body[5] === 0x08 ? (body[6] ?? 0) : 0
}
