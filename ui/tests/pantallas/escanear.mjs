/** Scan with files, the RUT, «mi QR» and trusted certificates: name, address, scenes, what to do. */

async function bring(page, id, ...nombres) {
  await page.setInputFiles(
    id,
    nombres.map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('fictitious'),
    })),
  )
}

const read = (...nombres) => async (page) => {
  await bring(page, '#escanear-imagen', ...nombres)
  await page.waitForSelector('#escanear-documento, #escanear-lote, #escanear-informe, #rut-resultado')
}

export default [
  [
    'escanear-leyendo',
    '#/escanear',
    '',
    async (page) => {
      await bring(page, '#escanear-imagen', 'factura.xml', 'lento.pdf', 'sola.xml')
      await page.waitForSelector('#escanear-avance progress')
      await page.waitForTimeout(500)
    },
  ],
  [
    'escanear-malo',
    '#/escanear',
    '',
    async (page) => {
      await bring(page, '#escanear-imagen', 'malo.png')
      await page.waitForSelector('#escanear-fallo')
    },
  ],
  ['documento', '#/escanear', '', read('factura.xml')],
  [
    'documento-guardado',
    '#/escanear',
    'sin_crear',
    async (page) => {
      await read('sola.xml')(page)
      await page.click('#secreto summary')
      await page.fill('#secreto-valor', 'otra')
      await page.click('#secreto-enviar')
      await page.waitForSelector('#secreto-resultado[data-resultado="mal"]')
    },
  ],
  ['documento-mal', '#/escanear', '', read('firma.xml')],
  ['documento-pruebas', '#/escanear', '', read('pruebas.xml')],
  ['documento-dolares', '#/escanear', '', read('dolares.xml')],
  ['escanear-informe', '#/escanear', '', read('informe.xlsx')],
  ['lote', '#/escanear', '', read('muchos.zip')],
  [
    'lote-guardado',
    '#/escanear',
    '',
    async (page) => {
      await read('muchos.zip')(page)
      await page.click('#lote-mal')
      await page.click('#escanear-guardar')
      await page.waitForSelector('#escanear-guardado[data-nuevas="6"]')
      await page.click('[data-estado="mal"] >> nth=0')
      await page.click('#escanear-documento #escanear-volver')
      // The report is as it was left.
      await page.waitForSelector('#lote-mal[aria-pressed="true"]')
      await page.waitForSelector('#escanear-guardado')
    },
  ],
  [
    'codigo-guardado',
    '#/escanear',
    'lee',
    async (page) => {
      await page.click('#escanear-resultado #escanear-guardar')
      await page.waitForSelector('#escanear-guardado')
    },
  ],
  [
    'rut-en-perfil',
    '#/rut',
    '',
    async (page) => {
      await bring(page, '#rut-archivo', 'rut.pdf')
      await page.click('#rut-usar')
      await page.click('#rut-usar-si')
      await page.waitForSelector('[data-vencimiento]')
    },
  ],
  [
    'lote-detalle',
    '#/escanear',
    '',
    async (page) => {
      await read('muchos.zip')(page)
      await page.click('#lote-no_leida')
      await page.click('[data-estado="no_leida"]')
      await page.waitForSelector('#escanear-volver')
    },
  ],
  [
    'lote-enorme',
    '#/escanear',
    '',
    async (page) => {
      await read('enorme.zip')(page)
      await page.click('#lote-siguientes')
    },
  ],
  [
    'lote-cancelado',
    '#/escanear',
    'sin_crear',
    async (page) => {
      await bring(page, '#escanear-imagen', 'factura.xml', 'firma.xml', 'lento.pdf', 'sola.xml')
      await page.waitForSelector('#escanear-avance progress')
      await page.waitForTimeout(300)
      await page.click('#escanear-cancelar')
      await page.waitForSelector('#lote-cancelado')
    },
  ],
  ['rut', '#/rut', 'perfil'],
  [
    'rut-leido',
    '#/rut',
    '',
    async (page) => {
      await bring(page, '#rut-archivo', 'rut.pdf')
      await page.waitForSelector('#rut-resultado')
    },
  ],
  [
    'rut-malo',
    '#/rut',
    '',
    async (page) => {
      await bring(page, '#rut-archivo', 'rut_malo.pdf')
      await page.waitForSelector('#rut-resultado [data-aviso="dv_errado"]')
    },
  ],
  [
    'rut-fallo',
    '#/rut',
    '',
    async (page) => {
      await bring(page, '#rut-archivo', 'malo.pdf')
      await page.waitForSelector('#rut-fallo')
    },
  ],
  [
    'rut-usar',
    '#/rut',
    'perfil',
    async (page) => {
      await bring(page, '#rut-archivo', 'rut.pdf')
      await page.click('#rut-usar')
      await page.waitForSelector('#rut-usar-hoja[open]')
    },
  ],
  [
    'rut-usar-boveda',
    '#/rut',
    'sin_crear',
    async (page) => {
      await bring(page, '#rut-archivo', 'rut.pdf')
      await page.click('#rut-usar')
      await page.waitForSelector('#rut-usar-hoja[open]')
    },
  ],
  [
    'miqr',
    '#/miqr',
    'perfil',
    async (page) => {
      await page.fill('#miqr-correo', 'laura@laceiba.example')
      await page.click('#miqr-crear')
      await page.waitForSelector('#miqr-resultado img')
      await page.click('#miqr-guardar')
      await page.waitForSelector('#miqr-dicho')
    },
  ],
  [
    'miqr-grande',
    '#/miqr',
    'perfil',
    async (page) => {
      await page.click('#miqr-crear')
      await page.click('#miqr-pantalla')
      await page.waitForSelector('#miqr-grande[open]')
    },
  ],
  [
    'miqr-errores',
    '#/miqr',
    '',
    async (page) => {
      await page.check('#miqr-cita', { force: true })
      await page.fill('#miqr-cita-asunto', 'Actualizar el RUT')
      await page.click('#miqr-crear')
      await page.waitForSelector('#miqr-errores')
    },
  ],
  ['miqr-vacio', '#/miqr', ''],
  [
    'ajustes-confianza',
    '#/ajustes',
    'confianza',
    async (page) => {
      await bring(page, '#confianza-archivo', 'raiz.pem')
      await page.waitForSelector('#confianza-dicho')
      await page.evaluate(() => document.querySelector('#confianza').scrollIntoView())
    },
  ],
  [
    'ajustes-confianza-quitar',
    '#/ajustes',
    'confianza',
    async (page) => {
      await page.click('[data-quitar] >> nth=0')
      await page.waitForSelector('#confianza-hoja[open]')
    },
  ],
]
