/** Frames for the core. */
import { expect, test } from 'vitest'
import { fitWidth, lumaOf } from '../src/screens/escanear/luma'

test('white stays white, black stays black, green is lighter than blue', () => {
  const rgba = [255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 0]
  expect([...lumaOf(new Uint8ClampedArray(rgba))]).toEqual([255, 0, 149, 28])
})

test('a frame is never wider than the limit and keeps its shape', () => {
  expect(fitWidth(1920, 1080, 960)).toEqual([960, 540])
  expect(fitWidth(640, 480, 960)).toEqual([640, 480])
})
