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
import billetera from './pantallas/billetera.mjs'
import escanear from './pantallas/escanear.mjs'

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

/** A key of the catalogue where its text should be. */
const CLAVE =
  /\b(fallo|aviso|insignia|revision|resultado|hito|campo|clase|boveda|llavero|perfil|vencimientos|recordatorios|normas|devolucion|entrar|ajustes|obligacion|periodo|titulo|grupo|estado|clientes|contingencia|criterio|criterios|mora|paso|intereses|divisor|metodo|tasas|doc|electronico|comprobacion|comprobado|razon|avance|lote|secreto|informe|guardado|rut|miqr|confianza|billetera|libro|deduccion)-[a-z][\w-]+/

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
  [
    'vencimientos-mes',
    '#/vencimientos',
    'perfil',
    // Hidden where both views fit.
    (page) => page.evaluate(() => document.querySelector('#vista-mes').click()),
  ],
  ['vencimientos-anio', '#/vencimientos', 'perfil', (page) => page.click('#vista-anio', { force: true })],
  [
    'vencimientos-hecho',
    '#/vencimientos',
    'perfil',
    async (page) => {
      await page.click('[data-hecho="iva_bimestral|2026-B5|1"]')
      await page.waitForSelector('[data-vencimiento="iva_bimestral|2026-B5|1"] .badge--hecho')
      await page.click('[data-vencimiento="iva_bimestral|2026-B5|1"] summary')
    },
  ],
  [
    'vencimientos-exportar',
    '#/vencimientos',
    'perfil,disco_lleno',
    async (page) => {
      await page.click('#exportar')
      await page.click('#exportar-pdf')
      await page.waitForSelector('#exportar-hoja .note--danger')
    },
  ],
  [
    'vencimientos-rut',
    '#/vencimientos/datos',
    'perfil',
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.fill('#rut-texto', '05- Impto. renta\n46 - IVA de servicios del exterior')
      await page.waitForSelector('#resp-46:checked')
      await page.check('#hecho-rst_inscripcion')
    },
  ],
  ['criterios', '#/criterios', ''],
  [
    'criterios-si',
    '#/criterios',
    '',
    async (page) => {
      await page.fill('#criterios-nit', '1.000.000.042')
      await page.fill('#criterio-patrimonio_bruto', '118000000')
      await page.fill('#criterio-ingresos_brutos', '$ 82.400.000')
      await page.fill('#criterio-consignaciones', '96.150.000')
      await page.check('#no-se-consumos_tarjeta')
      await page.check('#criterio-responsable_iva-no', { force: true })
      await page.click('#criterios-ver')
      await page.waitForSelector('#criterios-resultado[data-decision="si"] time')
    },
  ],
  [
    'criterios-faltan',
    '#/criterios/responsable_iva',
    'perfil',
    async (page) => {
      await page.selectOption('#criterios-anio', '2027')
      await page.check('#criterio-vende_gravado-si', { force: true })
      await page.check('#criterio-persona_natural-si', { force: true })
      await page.fill('#criterio-ingresos_anio', '20000000')
      await page.click('#criterios-ver')
      await page.waitForSelector('#criterios-resultado[data-decision="faltan_datos"] #criterios-sin-uvt')
    },
  ],
  [
    'criterios-facturador',
    '#/criterios/facturador',
    '',
    async (page) => {
      await page.check('#criterio-vende-si', { force: true })
      await page.check('#criterio-exceptuado-no', { force: true })
      await page.check('#criterio-persona_natural-no', { force: true })
      await page.click('#criterios-ver')
      await page.waitForSelector('#criterios-facturador-desde')
    },
  ],
  [
    'criterios-errores',
    '#/criterios/regimen_simple',
    '',
    async (page) => {
      await page.fill('#criterio-ingresos_anio_anterior', 'mucho')
      await page.click('#criterios-ver')
      await page.waitForSelector('#criterios-errores')
    },
  ],
  ['mora', '#/mora', ''],
  [
    'mora-sancion',
    '#/mora',
    '',
    async (page) => {
      await page.fill('#mora-vence', '2026-08-19')
      await page.fill('#mora-presentada', '2026-10-27')
      await page.fill('#mora-impuesto', '3.500.000')
      await page.selectOption('#mora-reduccion', 'contribuyente_50')
      await page.click('#mora-calcular')
      await page.waitForSelector('#mora-resultado[data-total="524000"]')
    },
  ],
  [
    'mora-errores',
    '#/mora',
    '',
    async (page) => {
      await page.fill('#mora-ingresos', 'mucho')
      await page.click('#mora-calcular')
      await page.waitForSelector('#mora-errores')
    },
  ],
  [
    'mora-intereses',
    '#/mora',
    'tasas',
    async (page) => {
      await page.check('#mora-intereses', { force: true })
      await page.fill('#intereses-capital', '1000000')
      await page.fill('#intereses-desde', '2026-07-15')
      await page.fill('#intereses-hasta', '2026-09-30')
      await page.click('#intereses-calcular')
      await page.waitForSelector('#intereses-resultado')
    },
  ],
  [
    'mora-tasa',
    '#/mora',
    'sin_crear',
    async (page) => {
      await page.check('#mora-intereses', { force: true })
      await page.fill('#intereses-capital', '1000000')
      await page.fill('#intereses-desde', '2026-08-15')
      await page.fill('#intereses-hasta', '2026-10-15')
      await page.click('#intereses-calcular')
      await page.fill('#tasa-valor', 'mucho')
      await page.click('#tasa-guardar')
      await page.waitForSelector('#tasa-valor[aria-invalid="true"]')
    },
  ],
  ['normas', '#/normas', ''],
  [
    'normas-errores',
    '#/normas',
    'primera',
    async (page) => {
      await page.setInputFiles('#normas-archivo', {
        name: 'normas.paquete',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('firma'),
      })
      await page.waitForSelector('#normas-resultado[data-bien="false"]')
      await page.fill('#publicador-direccion', 'https://normas.example/ultima')
      await page.fill('#publicador-llave', 'abc')
      await page.click('#publicador-guardar')
      await page.waitForSelector('#publicador-errores')
    },
  ],
  [
    'ajustes-recordatorios',
    '#/ajustes',
    'sin_avisos',
    async (page) => {
      await page.click('#recordatorios-activos')
      await page.waitForSelector('#recordatorio-30')
      await page.click('#recordatorio-probar')
      await page.waitForSelector('.card .note--danger')
    },
  ],
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
  ['clientes-vacio', '#/clientes', ''],
  ['clientes-boveda', '#/clientes', 'sin_crear'],
  [
    'clientes-importando',
    '#/clientes',
    '',
    async (page) => {
      await chooseTabla(page, 'lento.csv')
      await page.waitForSelector('#clientes-cancelar')
    },
  ],
  [
    'clientes-informe',
    '#/clientes',
    '',
    async (page) => {
      await chooseTabla(page, 'muchos.csv')
      await page.waitForSelector('#clientes-informe')
      await page.click('#clientes-ver-mas')
      await page.waitForSelector('#agenda-lista [data-cliente]')
    },
  ],
  ['clientes', '#/clientes', 'clientes', (page) => page.waitForSelector('[data-cliente]')],
  [
    'clientes-por-cliente',
    '#/clientes',
    'clientes',
    async (page) => {
      await page.check('#orden-cliente', { force: true })
      await page.waitForSelector('[data-ics]')
    },
  ],
  [
    'clientes-exportar',
    '#/clientes',
    'clientes',
    async (page) => {
      await page.click('#clientes-exportar')
      await page.waitForSelector('#clientes-exportar-hoja[open]')
    },
  ],
  [
    'contingencia',
    '#/contingencia',
    '',
    async (page) => {
      await page.fill('#contingencia-restablecido', '2026-11-14')
      await page.click('#contingencia-calcular')
      await page.waitForSelector('#contingencia-fecha')
    },
  ],
  ['contingencia-registro', '#/contingencia', 'contingencia'],
  ['contingencia-rota', '#/contingencia', 'contingencia,roto'],
  [
    'contingencia-errores',
    '#/contingencia',
    '',
    async (page) => {
      await page.click('#contingencia-calcular')
      await page.waitForSelector('#contingencia-errores')
      await page.click('#intento-anotar')
      await page.waitForSelector('#intento-errores')
    },
  ],
  ['contingencia-boveda', '#/contingencia', 'sin_crear'],
  ['tramites', '#/tramites', ''],
  ['ayuda', '#/ayuda', ''],
  ['acerca', '#/acerca', ''],
  ['perdida', '#/no-existe', ''],
  ...billetera,
  ...escanear,
]

async function choose(page, name) {
  await page.setInputFiles('#escanear-imagen', {
    name,
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  })
}

async function chooseTabla(page, name) {
  await page.setInputFiles('#clientes-archivo', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from('NIT\n900123456-8\n'),
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

async function open(name, hash, escena, act, { ancho, alto, tema, idioma = 'es-CO', letra = 1 }) {
  const context = await browser.newContext({
    viewport: { width: ancho, height: alto },
    colorScheme: tema,
    reducedMotion: 'reduce',
    permissions: escena.includes('negada') ? [] : ['camera'],
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
  if (letra !== 1) {
    await page.evaluate((veces) => {
      document.documentElement.style.fontSize = `${veces * 100}%`
    }, letra)
  }
  await page.waitForFunction(() => !document.querySelector('main .skeleton'))
  if (act) await act(page)
  await page.waitForTimeout(150)
  const titulos = await page.locator('h1').count()
  if (titulos !== 1) faltas.push(`${donde}: ${titulos} h1`)
  const texto = await page.evaluate(() => document.body.innerText)
  const clave = CLAVE.exec(texto)
  if (clave) faltas.push(`${donde}: a key shows: ${clave[0]}`)
  return { context, page, donde }
}

/** Axe and sideways scrolling, with every explanation open. */
async function check(page, donde) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const lateral = await page.evaluate(() => {
    const main = document.querySelector('main')
    return (
      document.documentElement.scrollWidth > innerWidth + 1 || main.scrollWidth > main.clientWidth + 1
    )
  })
  if (lateral) faltas.push(`${donde}: scrolls sideways`)
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  for (const una of violations) {
    const nodes = una.nodes.slice(0, 3).map((node) => node.html.slice(0, 160))
    faltas.push(`${donde}: axe ${una.id}: ${una.help}: ${nodes.join(' | ')}`)
  }
  corridas += 1
}

let corridas = 0
const guion = await readFile(axe, 'utf8')
const TELEFONO = { ancho: 390, alto: 844 }
for (const [name, hash, escena, act] of pantallas) {
  for (const tema of ['light', 'dark']) {
    const { context, page, donde } = await open(name, hash, escena, act, {
      ...TELEFONO,
      tema,
    })
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ]) {
      await page.setViewportSize({ width, height })
      await page.waitForTimeout(80)
      await page.screenshot({ path: join(salida, `${name}-${width}-${tema}.png`) })
    }
    await page.evaluate(guion)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await check(page, `${donde} at ${width}`)
    }
    await context.close()
  }
  for (const caso of [{ idioma: 'en' }, { letra: 2 }]) {
    const { context, page, donde } = await open(name, hash, escena, act, {
      ...TELEFONO,
      tema: 'light',
      ...caso,
    })
    const como = caso.idioma ?? 'grande'
    await page.screenshot({ path: join(salida, `${name}-390-${como}.png`) })
    await page.evaluate(guion)
    await check(page, `${donde} ${como}`)
    await context.close()
  }
  process.stdout.write(`${name}\n`)
}
/** A person's tasks, by keyboard or pointer, against the fictitious host. */
async function journey() {
  const { context, page } = await open('recorrido', '#/inicio', '', null, {
    ...TELEFONO,
    tema: 'light',
  })
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  await page.click('#inicio-cuando')
  await page.waitForSelector('#perfil-nit')
  if ((await focused()) !== 'H1') faltas.push('recorrido: the title has no focus after a navigation')
  await page.fill('#perfil-nit', '900123456')
  await page.check('#perfil-tipo-juridica')
  await page.check('#resp-48')
  await page.check('#resp-07')
  await page.click('#perfil-ver')
  await page.click('[data-vencimiento="iva_bimestral|2026-B5|1"] summary')
  await page.waitForSelector('[data-vencimiento="iva_bimestral|2026-B5|1"] .facts')
  await page.click('a[href="#/inicio"].brand')
  await page.waitForSelector('.hero #proximo')

  await page.click('a[href="#/escanear"] >> nth=0')
  await choose(page, 'malo.png')
  await page.waitForSelector('.note--danger')
  await choose(page, 'factura.png')
  await page.waitForSelector('#escanear-resultado[data-clase="factura"]')
  await page.click('#escanear-confirmar')
  await page.waitForFunction(() => document.body.innerText.includes('Se abrió tu navegador'))

  await page.goto(`${page.url().split('#')[0]}#/devoluciones`)
  await page.click('main a[href="#/entrar"]')
  await page.click('.demo-credencial[data-tipo="tercero"]')
  await page.click('#entrar-enviar')
  await page.click('[data-radicado="DEMO-2026-00417"]')
  await page.waitForSelector('#hitos [data-situacion="en_curso"]')

  await page.click('a.profile')
  await page.selectOption('#idioma', 'en')
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await page.check('#tema-oscuro', { force: true })
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  await page.click('#cuenta-salir')
  await page.waitForSelector('main a[href="#/entrar"]')
  await page.click('#perfil-borrar')
  await page.click('#perfil-borrar-si')
  await page.waitForSelector('main a[href="#/vencimientos"]')
  await context.close()
}
if (pedidas.length === 0 || pedidas.includes('recorrido')) await journey()
await browser.close()
server.close()
process.stdout.write(`${pantallas.length} screens, ${corridas} axe runs, ${faltas.length} faults\n`)
for (const falta of new Set(faltas)) process.stdout.write(`  ${falta}\n`)
process.exitCode = faltas.length > 0 ? 1 : 0
