/** Codes read from the text of a RUT. */
import { expect, test } from 'vitest'
import { leeResponsabilidades } from '../src/screens/vencimientos/rut'

test.each<[string, string[]]>([
  ['', []],
  ['05- Impto. renta y compl. régimen ordinar\n48 - Impuesto sobre las ventas - IVA', ['05', '48']],
  ['07- Retención en la fuente a título de rent  14- Informante de exogena', ['07', '14']],
  ['05, 07, 48', ['05', '07', '48']],
  ['52 Facturador electrónico\r\n48 – IVA\r\n48 – IVA', ['48', '52']],
  ['Fecha 2024-05-12, NIT 900.123.456-8', []],
  ['Generado el 12-05-2026 a las 09:41', []],
])('%j gives %j', (texto, codigos) => {
  expect(leeResponsabilidades(texto)).toEqual(codigos)
})
