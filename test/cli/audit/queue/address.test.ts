import {expect, test} from 'vitest'
import {addressOf} from '../../../../src/cli/audit/queue/address.ts'
import {UsageError} from '../../../../src/cli/usage.ts'

test.each([
  ['redis://10.0.0.5', 'redis://10.0.0.5:6379'],
  ['redis://audit:geheim@redis.lan:6380/3', 'redis://redis.lan:6380/3'],
  ['rediss://:p%40ss@[::1]:6390', 'rediss://[::1]:6390'],
])('%s is shown without its password', (url, shown) => {
  expect(addressOf(url)).toEqual({url, shown})
})

test.each([
  'geheim',
  'http://:geheim@host',
  'redis://',
  'redis://:geheim@host:port',
  'redis://:geheim@host/name',
])('%s is refused, and not repeated', given => {
  const refused = () => addressOf(given)
  expect(refused).toThrow(UsageError)
  expect(refused).not.toThrow(/geheim/)
})
