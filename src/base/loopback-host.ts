/**
 * Whether a host, as it is written in a URL and without brackets, means this machine: the name
 * `localhost`, 127.0.0.0/8, or ::1. Any other name may turn out to, but only once it is resolved.
 */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu.test(host);
}
