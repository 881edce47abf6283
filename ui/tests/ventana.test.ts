/** The place of a list that is higher than a browser allows. */
import { describe, expect, test } from 'vitest'
import {
  measure,
  placeAfter,
  placeAtRest,
  placeOf,
  PRINCIPIO,
  tope,
} from '../src/screens/clientes/ventana'

const corta = measure(10_000, 64, 560)
const larga = measure(400_000, 100, 560)

test('a list that fits is scrolled as it is', () => {
  expect(corta.alto).toBe(640_000)
  expect(placeAfter(corta, PRINCIPIO, 5_000)).toEqual({ y: 5_000, corte: 0 })
})

describe('a list of forty million pixels', () => {
  test('stands in an element that browsers allow', () => {
    expect(larga.entero).toBe(40_000_000)
    expect(larga.alto).toBeLessThan(17_000_000)
  })

  test('has its first and its last row at the ends', () => {
    expect(tope(placeOf(larga, 0))).toBe(0)
    const fin = placeOf(larga, Infinity)
    expect(fin.y).toBe(larga.entero - larga.vista)
    expect(tope(fin)).toBe(larga.alto - larga.vista)
    expect(placeAfter(larga, PRINCIPIO, larga.alto - larga.vista)).toEqual(fin)
  })

  test('moves pixel by pixel, and rests without a move that is seen', () => {
    let lugar = placeOf(larga, 20_000_000)
    for (let i = 0; i < 5_000; i++) {
      const y = lugar.y
      lugar = placeAfter(larga, lugar, tope(lugar) + 100)
      expect(lugar.y).toBe(y + 100)
    }
    const quieto = placeAtRest(larga, lugar)
    expect(quieto.y).toBe(lugar.y)
    expect(tope(quieto)).not.toBe(tope(lugar))
  })

  test('reaches every row from any place', () => {
    for (const sentido of [1, -1]) {
      let lugar = placeOf(larga, sentido > 0 ? larga.entero - 700_000 : 700_000)
      for (let i = 0; i < 2_000; i++) {
        const siguiente = Math.max(
          0,
          Math.min(tope(lugar) + sentido * 500, larga.alto - larga.vista),
        )
        const antes = lugar.y
        lugar = placeAfter(larga, lugar, siguiente)
        expect(Math.abs(lugar.y - antes)).toBeLessThanOrEqual(500)
      }
      const final = sentido > 0 ? larga.entero - larga.vista : 0
      expect(Math.abs(lugar.y - final)).toBeLessThanOrEqual(1)
    }
  })
})
