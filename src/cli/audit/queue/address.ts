import {UsageError} from '../../usage.ts'

/** The address of a Redis. */
export interface Address {
  readonly url: string
  /** Without name and password: what may stand in a message. */
  readonly shown: string
}

/** @throws {UsageError} that does not repeat what was given: a password may stand in it */
export function addressOf(given: string): Address {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isDatabase = /^\/?\d*$/.test(url?.pathname ?? '')
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '' || !isDatabase) {
    throw new UsageError({
      zh: '--queue 的地址不对；应为 redis://主机:6379 这样的写法，加密连接用 rediss://，密码写作 redis://:密码@主机:6379',
      en: 'wrong address for --queue; expected something like redis://host:6379, rediss:// for TLS, redis://:password@host:6379 with a password',
    })
  }
  return {url: given, shown: `${url.protocol}//${url.hostname}:${url.port || '6379'}${url.pathname}`}
}
