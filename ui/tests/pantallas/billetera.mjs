/** The wallet of invoices and the ledger of the 1 %: name, address, scenes, what to do. */
export default [
  ['billetera', '#/billetera', 'perfil'],
  [
    'billetera-sumas',
    '#/billetera',
    '',
    async (page) => {
      await page.waitForSelector('#billetera-lista')
      await page.selectOption('#billetera-anio', '')
      await page.waitForFunction(() => !document.querySelector('#billetera-mes'))
      await page.evaluate(() => document.querySelector('#billetera-vista-sumas').click())
      await page.waitForTimeout(300)
    },
  ],
  ['billetera-vacia', '#/billetera', 'billetera_vacia'],
  ['billetera-sin-boveda', '#/billetera', 'sin_crear'],
  [
    'billetera-grande',
    '#/billetera',
    'billetera_grande',
    async (page) => {
      await page.click('#billetera-mas')
      await page.waitForFunction(() => document.querySelectorAll('#billetera-lista > li').length === 100)
      await page.evaluate(() => document.querySelector('main').scrollTo(0, 0))
    },
  ],
  [
    'billetera-nada',
    '#/billetera',
    '',
    async (page) => {
      await page.fill('#billetera-buscar', 'zzz no existe')
      await page.waitForSelector('#billetera-ver-todas')
    },
  ],
  [
    'billetera-exportar',
    '#/billetera',
    'disco_lleno',
    async (page) => {
      await page.click('#billetera-exportar')
      await page.click('#billetera-exportar-zip')
      await page.waitForSelector('#billetera-exportar-hoja .note--danger')
    },
  ],
  ['billetera-una', '#/billetera/demo-1', 'perfil'],
  [
    'billetera-credito',
    '#/billetera/demo-0',
    'perfil',
    async (page) => {
      await page.waitForSelector('#billetera-plazo')
      await page.check('#billetera-pago_electronico-si', { force: true })
      await page.waitForSelector('#billetera-deshacer')
      await page.evaluate(() => document.querySelector('#billetera-propios').scrollIntoView())
    },
  ],
  [
    'billetera-mala',
    '#/billetera/demo-4',
    '',
    async (page) => {
      await page.waitForSelector('#billetera-detalle')
    },
  ],
  [
    'billetera-borrar',
    '#/billetera/demo-2',
    '',
    async (page) => {
      await page.click('#billetera-borrar')
      await page.waitForSelector('#billetera-borrar-hoja[open]')
    },
  ],
  ['billetera-no-esta', '#/billetera/no-existe', ''],
  ['deduccion', '#/deduccion', ''],
  [
    'deduccion-abierta',
    '#/deduccion/2025',
    'perfil',
    async (page) => {
      await page.evaluate(() => {
        document.querySelector('[data-fila]').open = true
        document.querySelector('[data-fila]').scrollIntoView()
      })
    },
  ],
  ['deduccion-sin-uvt', '#/deduccion/2026', 'sin_uvt'],
  ['deduccion-vacia', '#/deduccion/2027', 'billetera_vacia'],
  ['deduccion-sin-boveda', '#/deduccion', 'sin_crear'],
]
