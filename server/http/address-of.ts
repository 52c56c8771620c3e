import type { Context } from 'hono';

/**
 * Where a request comes from. A proxy on this machine is believed about the address it appends last; nobody else is.
 * 'unknown' under `app.request()`, where there is no socket.
 */
export function addressOf(context: Context): string {
  const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  const direct = bindings?.incoming?.socket?.remoteAddress ?? 'unknown';
  const isProxy = direct === '::1' || direct.endsWith('127.0.0.1');
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return isProxy && forwarded ? forwarded : direct;
}
