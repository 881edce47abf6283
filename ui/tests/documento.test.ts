/** What the result of a document or of many files says rests on what the core said. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Comprobacion, NombreComprobacion, PiezaLeida } from '../src/host/contract'
import { DOCUMENTO_FAKE } from '../src/host/fake/escanear'
import { filesOf, isXml } from '../src/screens/escanear/archivos'
import { answerOf, GRUPOS, groupsOf, razonTexto } from '../src/screens/escanear/comprobaciones'
import { resumenOf } from '../src/screens/escanear/estado'
import { cantidad, importe, tarifa } from '../src/screens/escanear/importe'
import { piezaOf } from '../src/screens/escanear/lectura.svelte'
import { loadIdioma, loadTextos } from '../src/textos.svelte'

beforeAll(async () => {
  await loadIdioma('es-CO')
  await loadTextos()
})

function check(
  nombre: NombreComprobacion,
  resultado: Comprobacion['resultado'],
  razon = 'firma_bien',
  parametros: Record<string, string> = {},
): Comprobacion {
  return { nombre, resultado, razon, parametros, norma: null }
}

const FIRMADA = [check('firma_documento', 'bien'), check('firma_valor', 'bien')]
const RESPUESTA = [...FIRMADA, check('respuesta_dian', 'bien', 'respuesta_validada')]
const VALIDADA = [...RESPUESTA, check('respuesta_dian_firma', 'bien', 'titular_dian')]

describe('the answer', () => {
  test.each<[string, Comprobacion[], string]>([
    ['signed and validated', VALIDADA, 'validada'],
    ['signed', [...FIRMADA, check('respuesta_dian', 'desconocido')], 'firmada'],
    [
      'with an answer that nobody vouches for',
      [...RESPUESTA, check('respuesta_dian_firma', 'desconocido', 'cadena_sin_ancla')],
      'firmada',
    ],
    ['not signed', [check('estructura', 'bien')], 'leida'],
    ['half signed', [check('firma_documento', 'bien')], 'leida'],
    ['already in the wallet', [...VALIDADA, check('duplicado', 'mal')], 'validada'],
    ['wrong', [...VALIDADA, check('suma_totales', 'mal')], 'mal'],
  ])('%s', (_que, comprobaciones, respuesta) => {
    expect(answerOf({ ambiente: 'produccion' }, comprobaciones).respuesta).toBe(respuesta)
  })

  test('a test document is no invoice, whatever else it is', () => {
    expect(answerOf({ ambiente: 'habilitacion' }, VALIDADA).respuesta).toBe('pruebas')
    const { estado } = resumenOf({
      ...piezaOf([]),
      factura: {
        archivo: 'a.xml',
        documento: { ...DOCUMENTO_FAKE, ambiente: 'habilitacion' },
        comprobaciones: VALIDADA,
        error: null,
      },
    })
    expect(estado).toBe('mal')
  })

  test('names the signature before the sums, and counts the rest', () => {
    const { peor, otras } = answerOf({ ambiente: 'produccion' }, [
      check('suma_lineas', 'mal'),
      check('firma_valor', 'mal'),
      check('fechas', 'mal'),
    ])
    expect(peor?.nombre).toBe('firma_valor')
    expect(otras).toBe(2)
  })
})

test('every check has its group, and no group is empty', () => {
  const nombres = GRUPOS.flatMap((uno) => uno.nombres)
  expect(new Set(nombres).size).toBe(nombres.length)
  expect(nombres.length).toBe(27)
  expect(groupsOf([check('duplicado', 'bien')]).map((uno) => uno.grupo)).toEqual(['billetera'])
  const [firma] = groupsOf([check('firma_valor', 'mal'), check('firma_llave', 'desconocido')])
  expect(firma?.resultado).toBe('mal')
  expect(firma?.cuentas).toEqual({ bien: 0, mal: 1, desconocido: 1 })
})

test('a reason is said with amounts and dates as people write them', () => {
  const suma = { esperado: '318920.00', total: '418920.00', diferencia: '100000.00' }
  expect(razonTexto(check('suma_totales', 'mal', 'totales_no_suman', suma), 'COP')).toContain(
    '$\u00a0318.920',
  )
  const nit = { nit: '900123456', esperado: '8', recibido: '3' }
  expect(razonTexto(check('nit_emisor', 'mal', 'nit_dv_errado', nit), 'COP')).toContain('es 8,')
  const dias = { vence: '2026-11-01', fecha: '2026-11-12' }
  expect(razonTexto(check('fechas', 'mal', 'fechas_vence_antes', dias), null)).toContain('12 nov 2026')
})

test.each<[string, string | null, string]>([
  ['318920.00', 'COP', '$\u00a0318.920'],
  ['318920.50', null, '$\u00a0318.920,50'],
  ['-1.96', 'COP', '−$\u00a01,96'],
  ['1250.75', 'USD', '1.250,75\u00a0USD'],
  ['no es', 'COP', 'no es'],
])('the amount %s in %s', (escrito, moneda, dice) => {
  expect(importe(escrito, moneda)).toBe(dice)
})

test('a quantity loses the zeros that say nothing', () => {
  expect(cantidad('4.000000')).toBe('4')
  expect(cantidad('0.250')).toBe('0,25')
  expect(cantidad('100')).toBe('100')
  expect(tarifa('19.00')).toBe('19\u00a0%')
})

describe('a piece in one line', () => {
  const vacia: PiezaLeida = piezaOf([])

  test('nothing found is a failure that says so', () => {
    const { estado, resumen } = resumenOf(vacia)
    expect(estado).toBe('no_leida')
    expect(resumen.clase === 'error' && resumen.fallo.codigo).toBe('sin_codigo')
  })

  test('the failure of a document is that of its piece', () => {
    const fallo = { codigo: 'xml_con_dtd' as const, parametros: {} }
    const factura = { archivo: 'a.xml', documento: null, comprobaciones: [], error: fallo }
    const { resumen } = resumenOf({ ...vacia, factura })
    expect(resumen.clase === 'error' && resumen.fallo).toEqual(fallo)
  })

  test('a code alone is never simply right', () => {
    const codigo = {
      texto: '',
      clase: 'factura' as const,
      campos: { numero: 'FE1', codigo: 'ab', total: '119' },
      avisos: [],
    }
    expect(resumenOf(piezaOf([codigo])).estado).toBe('revisar')
    const falsa = { ...codigo, clase: 'url_sospechosa' as const }
    const { estado, resumen } = resumenOf(
      piezaOf([
        codigo,
        {
          ...falsa,
          avisos: [{ codigo: 'host_sospechoso' as const, nivel: 'peligro' as const, parametros: {} }],
        },
      ]),
    )
    expect(estado).toBe('mal')
    expect(resumen.clase === 'codigos' && resumen.cuantos).toBe(2)
  })
})

test('a folder comes in order, without what systems leave in it', () => {
  const nombres = ['b10.xml', 'b9.xml', '.DS_Store', 'Thumbs.db']
  expect(filesOf(nombres.map((uno) => new File([''], uno))).map((uno) => uno.name)).toEqual([
    'b9.xml',
    'b10.xml',
  ])
})

test('a pasted document is told from the text of a code', () => {
  expect(isXml('  <?xml version="1.0"?><Invoice/>')).toBe(true)
  expect(isXml('<fe:Invoice xmlns:fe="x">')).toBe(true)
  expect(isXml('NumFac: FE1')).toBe(false)
  expect(isXml('<3')).toBe(false)
})
