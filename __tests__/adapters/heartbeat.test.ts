import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { sendHeartbeat } from '../../src/adapters/heartbeat.ts'

const SECRET = 'a1b2c3d4-secret'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

interface Service {
  readonly url: string
  readonly requests: readonly string[]
}

/** A service that answers like this. */
async function aService(answer: RequestListener): Promise<Service> {
  const requests: string[] = []
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/ping/${SECRET}`, requests }
}

describe('the heartbeat', () => {
  test.each([200, 204])('is one request of the address as it is; %i is well', async (status) => {
    const { url, requests } = await aService((_, response) => response.writeHead(status).end())
    expect(await sendHeartbeat(url)).toBeNull()
    expect(requests).toEqual([`GET /ping/${SECRET}`])
  })

  test.each([400, 404, 500, 503])('that is answered %i is said, and not sent again', async (status) => {
    const { url, requests } = await aService((_, response) => response.writeHead(status).end(url))
    expect(await sendHeartbeat(url)).toBe(`the heartbeat-url answered ${status}`)
    expect(requests).toHaveLength(1)
  })

  test.each<[string, RequestListener]>([
    ['breaks the connection', (request) => request.socket.destroy()],
    ['answers what is no HTTP', (request) => request.socket.end('hello')],
    ['sends elsewhere', (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()],
  ])('of a service that %s is a sentence, without the address', async (_, answer) => {
    const { url, requests } = await aService(answer)
    expect(await sendHeartbeat(url)).toBe('the heartbeat-url did not answer')
    expect(requests).toEqual([`GET /ping/${SECRET}`])
  })

  test.each([
    ['nobody listens to', 'http://127.0.0.1:1/'],
    ['is none', 'not an address '],
    ['is no address of the web', 'file:///etc/'],
  ])('of an address that %s is a sentence, without it', async (_, address) => {
    expect(await sendHeartbeat(`${address}${SECRET}`)).toBe('the heartbeat-url did not answer')
  })
})
