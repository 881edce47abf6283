/**
 * Every screen in Debian's Chromium, against the fictitious host: pictures at two sizes and two
 * themes, axe at three widths with every explanation open, and no error in the console.
 * Pictures and the build go under ../target. Usage: `npm run pantallas [-- name…]`.
 */
import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join, resolve, sep } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'

const ui = resolve(import.meta.dirname, '..')
const salida = resolve(ui, '../target/pantallas')
const dist = resolve(ui, '../target/pantallas-ui')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const CSP =
  "default-src 'self'; connect-src ipc: http://ipc.localhost; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const TIPOS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** name, address, scenes, and what to do before looking. */
const PANTALLAS = [
  ['inicio-invitado', '#/inicio', ''],
  ['inicio', '#/inicio', 'perfil,sesion'],
  ['inicio-boveda', '#/inicio', 'sin_crear'],
  ['consultas', '#/consultas', ''],
  [
    'vencimientos-formulario',
    '#/vencimientos',
    '',
    async (page) => {
      await page.fill('#perfil-nit', '9001234568')
      await page.check('#perfil-tipo-juridica')
      await page.check('#resp-48')
      await page.waitForSelector('#perfil-lectura-otra')
    },
  ],
  [
    'vencimientos-errores',
    '#/vencimientos',
    'sin_crear',
    async (page) => {
      await page.fill('#perfil-nit', '12x')
      await page.click('#perfil-ver')
      await page.waitForSelector('#perfil-errores')
    },
  ],
  ['vencimientos', '#/vencimientos', 'perfil'],
  ['vencimientos-mes', '#/vencimientos', 'perfil', (page) => page.check('#vista-mes', { force: true })],
  ['escanear-camara', '#/escanear', ''],
  [
    'escanear-negada',
    '#/escanear',
    'negada',
    async (page) => {
      await page.waitForSelector('[data-situacion="negada"]')
      await page.evaluate(() => document.querySelector('.row-details').setAttribute('open', ''))
      await page.fill('#escanear-cufe', 'abc')
      await page.click('#escanear-cufe-enviar')
    },
  ],
  ['escanear-resultado', '#/escanear', 'lee', (page) => page.waitForSelector('#escanear-resultado')],
  [
    'escanear-varios',
    '#/escanear',
    '',
    async (page) => {
      await choose(page, 'varios.png')
      await page.waitForSelector('#escanear-resultado')
    },
  ],
  [
    'escanear-sospechosa',
    '#/escanear',
    '',
    async (page) => {
      await choose(page, 'varios.png')
      await page.waitForSelector('#escanear-resultado')
      await page.click('.chip:nth-child(2)')
    },
  ],
  ['devoluciones-invitado', '#/devoluciones', ''],
  ['devoluciones', '#/devoluciones', 'sesion'],
  ['devolucion', '#/devoluciones/DEMO-2026-00417', 'sesion'],
  ['devolucion-pagada', '#/devoluciones/DEMO-2026-00102', 'sesion'],
  ['devolucion-sin-conexion', '#/devoluciones/DEMO-2026-00455', 'sesion,offline'],
  ['entrar', '#/entrar', ''],
  [
    'entrar-error',
    '#/entrar',
    '',
    async (page) => {
      await page.check('#tipo-tercero')
      await page.fill('#nit-organizacion', '900.123.456')
      await page.fill('#documento', '1.000.000.042')
      await page.fill('#clave', 'no es')
      await page.click('#entrar-enviar')
      await page.waitForSelector('#entrar-error')
    },
  ],
  ['ajustes', '#/ajustes', 'perfil,sesion'],
  ['ajustes-boveda', '#/ajustes', 'sin_crear'],
  [
    'ajustes-hoja',
    '#/ajustes',
    'pide_clave',
    async (page) => {
      await page.click('#boveda-abrir')
      await page.fill('#boveda-clave', 'no es')
      await page.click('#boveda-clave-enviar')
      await page.waitForSelector('#boveda-clave-error')
    },
  ],
  ['tramites', '#/tramites', ''],
  ['ayuda', '#/ayuda', ''],
  ['acerca', '#/acerca', ''],
  ['perdida', '#/no-existe', ''],
]

async function choose(page, name) {
  await page.setInputFiles('#escanear-imagen', {
    name,
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  })
}

async function serve(raiz) {
  const server = createServer(async (request, response) => {
    const camino = new URL(request.url, 'http://localhost').pathname
    const archivo = join(raiz, camino === '/' ? 'index.html' : decodeURIComponent(camino))
    if (!archivo.startsWith(raiz + sep) || !existsSync(archivo)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': TIPOS[extname(archivo)] ?? 'application/octet-stream',
      'content-security-policy': CSP,
    })
    response.end(await readFile(archivo))
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

const pedidas = process.argv.slice(2)
const pantallas = PANTALLAS.filter(([name]) => pedidas.length === 0 || pedidas.includes(name))
await mkdir(salida, { recursive: true })
await build({
  root: ui,
  mode: 'prueba',
  logLevel: 'warn',
  build: { outDir: dist, emptyOutDir: true },
})
const server = await serve(dist)
const base = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({
  executablePath: CHROMIUM.find(existsSync),
  args: [
    '--no-sandbox',
    '--use-fake-device-for-media-stream',
    '--disable-dev-shm-usage',
    '--autoplay-policy=no-user-gesture-required',
  ],
})
const faltas = []

async function open(name, hash, escena, act, { ancho, alto, tema, idioma = 'es-CO', texto = 1 }) {
  const context = await browser.newContext({
    viewport: { width: ancho, height: alto },
    colorScheme: tema,
    reducedMotion: 'reduce',
    permissions: escena.includes('negada') ? [] : ['camera'],
    // axe is put into the page by the test; the policy of the page is looked at without it.
    bypassCSP: false,
  })
  const page = await context.newPage()
  const donde = `${name} ${ancho}×${alto} ${tema} ${idioma}`
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faltas.push(`${donde}: console: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => faltas.push(`${donde}: ${error.message}`))
  await page.goto(`${base}?escena=${escena}&idioma=${idioma}${hash}`)
  await page.waitForSelector('h1')
  if (texto !== 1) {
    await page.evaluate((veces) => {
      document.documentElement.style.fontSize = `${veces * 100}%`
    }, texto)
  }
  await page.waitForFunction(() => !document.querySelector('main .skeleton'))
  if (act) await act(page)
  await page.waitForTimeout(150)
  const lateral = await page.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth + 1 ||
      document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth + 1,
  )
  if (lateral) faltas.push(`${donde} texto ${texto}: scrolls sideways`)
  const titulos = await page.locator('h1').count()
  if (titulos !== 1) faltas.push(`${donde}: ${titulos} h1`)
  const clave = await page.evaluate(
    () =>
      /(^|[\s>«(])[a-z]+(-[a-z_0-9]+){1,}([\s<.,)»]|$)/m.exec(document.body.innerText)?.[0] ?? null,
  )
  if (clave && /^\s*(fallo|aviso|insignia|revision|resultado|hito|campo|clase|boveda|llavero|perfil|vencimientos|devolucion|entrar|ajustes)-/.test(clave)) {
    faltas.push(`${donde}: a key shows: ${clave}`)
  }
  return { context, page, donde }
}

async function check(page, donde) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.evaluate(await readFile(axe, 'utf8'))
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  for (const una of violations) {
    faltas.push(
      `${donde}: axe ${una.id}: ${una.help}: ${una.nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
    )
  }
}

let corridas = 0
for (const [name, hash, escena, act] of pantallas) {
  for (const tema of ['light', 'dark']) {
    for (const [ancho, alto] of [
      [390, 844],
      [1280, 800],
    ]) {
      const { context, page } = await open(name, hash, escena, act, { ancho, alto, tema })
      await page.screenshot({ path: join(salida, `${name}-${ancho}-${tema}.png`) })
      await context.close()
    }
    for (const ancho of [320, 768, 1280]) {
      const { context, page, donde } = await open(name, hash, escena, act, {
        ancho,
        alto: 900,
        tema,
      })
      await check(page, donde)
      await context.close()
      corridas += 1
    }
  }
  for (const caso of [
    { ancho: 390, alto: 844, tema: 'light', idioma: 'en' },
    { ancho: 390, alto: 844, tema: 'light', texto: 2 },
  ]) {
    const { context, page, donde } = await open(name, hash, escena, act, caso)
    await check(page, donde)
    if (caso.idioma) await page.screenshot({ path: join(salida, `${name}-390-en.png`) })
    await context.close()
    corridas += 1
  }
  process.stdout.write(`${name}\n`)
}
await browser.close()
server.close()
process.stdout.write(`${pantallas.length} screens, ${corridas} axe runs, ${faltas.length} faults\n`)
for (const falta of new Set(faltas)) process.stdout.write(`  ${falta}\n`)
process.exitCode = faltas.length > 0 ? 1 : 0
