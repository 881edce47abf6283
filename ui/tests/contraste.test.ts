/** Every pair of tokens that carries words or controls can be read, in both themes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ui } from './carpeta'

const css = readFileSync(join(ui, 'src/styles/tokens.css'), 'utf8')

function block(selector: string): Map<string, string> {
  const start = css.indexOf(selector)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((one) => [one[1] ?? '', one[2] ?? '']),
  )
}

const light = block(':root {')
const dark = new Map([...light, ...block(':root[data-theme="dark"]')])

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = `
  ink/bg ink/surface ink/surface-2 ink/surface-3 ink/paper ink/main-soft ink/warn-soft
  ink/danger-soft ink/done-soft ink-2/bg ink-2/surface ink-2/surface-2 ink-2/paper main/bg
  main/surface main/surface-2 main/paper main/main-soft on-main/main on-main/main-hover
  on-main/main-press on-main-soft/main-soft on-hero/hero on-hero/hero-2 on-hero-2/hero
  on-hero-2/hero-2 accent-on-hero/hero on-hero-button/hero-button accent/surface accent/bg
  on-accent/accent on-accent-soft/accent-soft danger/bg danger/surface on-danger/danger
  on-danger-soft/danger-soft warn/surface warn/bg on-warn-soft/warn-soft done/surface done/bg
  on-done-soft/done-soft on-camera/camera on-camera/camera-2
`
const CONTROL = `
  line-strong/surface line-strong/bg line-strong/surface-2 main/surface main/surface-2
  accent/surface accent/main-soft focus/bg focus/surface hero-line/hero hero-button/hero
  danger/surface warn/surface-2 done/surface-2
`

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_theme, tokens) => {
  test.each([
    ...TEXT.trim().split(/\s+/).map((pair): [string, number] => [pair, 4.5]),
    ...CONTROL.trim().split(/\s+/).map((pair): [string, number] => [pair, 3]),
  ])('%s reaches %d', (pair, least) => {
    const [front = '', back = ''] = pair.split('/').map((name) => tokens.get(name) ?? '')
    expect(front).not.toBe('')
    expect(back).not.toBe('')
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least)
  })
})

test('the dark values that the system asks for are those of the explicit theme', () => {
  expect(block(':root:not([data-theme="light"])')).toEqual(block(':root[data-theme="dark"]'))
})
