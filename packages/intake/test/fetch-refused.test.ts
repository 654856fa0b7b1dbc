import { Duplex } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../src/address-policy.js'
import { fetchPage, type Target } from '../src/index.js'

// Nothing here opens a connection: names are resolved and sockets are made by the test.

/** Fetches with a resolver and a connector that only take notes. */
async function attempt(url: string, resolved: readonly string[] = [], socket?: Duplex) {
  const asked: string[] = []
  const opened: Target[] = []
  const fault = await fetchPage(url, {
    resolver: async (host) => {
      asked.push(host)
      return resolved
    },
    connector: async (target) => {
      opened.push(target)
      if (socket !== undefined) return socket as never
      throw Object.assign(new Error('no connection in this test'), { code: 'ECONNREFUSED' })
    },
  }).then(
    () => undefined,
    (error) => error,
  )
  return { asked, opened, fault: fault as { fault: string; message: string } }
}

const hostileHosts = [
  '127.0.0.1',
  '127.1',
  '127.0.0.1.',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '%31%32%37.0.0.1',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '0',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '2852039166',
  '100.64.0.1',
  '192.0.0.8',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[::ffff:8.8.8.8]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::10.0.0.1]',
  '[64:ff9b:1::a00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'localhost..',
  'printer.localhost',
]

describe('an address that is not public is refused before anything is opened', () => {
  it.each(hostileHosts)('%s', async (host) => {
    for (const scheme of ['http', 'https']) {
      const { asked, opened, fault } = await attempt(`${scheme}://${host}/story`, ['93.184.216.34'])
      expect(['refused-address', 'bad-address']).toContain(fault.fault)
      expect(opened).toEqual([])
      expect(asked).toEqual([])
    }
  })

  it.each(['localhost:7812', 'page.localhost', '127.0.0.1:8080', '127.1', '[::1]:3000'])(
    'and for one of this machine, %s, with what to do instead',
    async (host) => {
      const { fault } = await attempt(`http://${host}/story`)
      expect(fault.fault).toBe('refused-address')
      expect(fault.message).toBe(
        `Cannot read http://${host}/story: pages of this machine are not fetched. Save the page and give the file.`,
      )
    },
  )

  it.each(['93.184.216.34', '1572395042', '[2606:4700:4700::1111]'])('while %s is tried', async (host) => {
    const { opened, fault } = await attempt(`http://${host}/story`)
    expect(opened).toHaveLength(1)
    expect(fault.fault).toBe('unreachable')
  })
})

describe('a name is refused for what it leads to', () => {
  const addresses = [
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1%1',
  ]
  it.each(addresses)('%s', async (address) => {
    const { asked, opened, fault } = await attempt('http://gazette.example/story', [address])
    expect(asked).toEqual(['gazette.example'])
    expect(opened).toEqual([])
    expect(fault.fault).toBe('refused-address')
    expect(fault.message).toContain('not a public address')
  })

  it('and of several, only the public ones are tried', async () => {
    const { opened } = await attempt('https://gazette.example/', ['10.0.0.1', '93.184.216.34', '::1', '2606:4700::1'])
    expect(opened.map(({ address }) => address)).toEqual(['93.184.216.34', '2606:4700::1'])
    expect(opened.every(({ servername, port }) => servername === 'gazette.example' && port === 443)).toBe(true)
  })

  it('and what resolves to nothing is not found', async () => {
    const { fault } = await attempt('http://gazette.example/')
    expect(fault.message).toContain('gazette.example was not found')
  })

  it('and a connection that ends up elsewhere than asked is closed unused', async () => {
    const written: unknown[] = []
    const socket = Object.assign(
      new Duplex({
        read() {},
        write(chunk, _, done) {
          written.push(chunk)
          done()
        },
      }),
      { remoteAddress: '127.0.0.1' },
    )
    const { fault } = await attempt('http://gazette.example/', ['93.184.216.34'], socket)
    expect(fault.fault).toBe('refused-address')
    expect(socket.destroyed).toBe(true)
    expect(written).toEqual([])
  })
})

describe('an address is refused for how it is written', () => {
  it.each([
    ['ftp://gazette.example/story', 'only http and https'],
    ['file:///etc/hosts', 'only http and https'],
    ['https://reader:secret@gazette.example/', 'name or password'],
    ['https://reader@gazette.example/', 'name or password'],
    ['http://gazette.example:8080/', 'port 8080'],
    ['http://gazette.example:22/', 'port 22'],
    ['http://', 'not an address'],
    ['http://[::1/', 'not an address'],
    ['http://256.1.1.1/', 'not an address'],
  ])('%s', async (url, words) => {
    const { asked, opened, fault } = await attempt(url, ['93.184.216.34'])
    expect(fault.message).toContain(words)
    expect([asked, opened]).toEqual([[], []])
  })

  it('and the message keeps to one line and leaves the password out', async () => {
    const { fault } = await attempt('https://reader:secret@gazette.example/')
    expect(fault.message).not.toContain('secret')
    expect((await attempt('nonsense://a\u001b[31m\nb')).fault.message).not.toMatch(/\p{Cc}/u)
  })
})

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1', '2a00:1450::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each(['', 'gazette.example', '1.2.3', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8', '4000::1'])(
    '“%s” is not',
    (address) => {
      expect(isPublicAddress(address)).toBe(false)
    },
  )
})
