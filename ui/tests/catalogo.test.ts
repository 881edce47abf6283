/** The catalogues: both languages say the same things, and everything has its words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import { ui } from './carpeta'
import obligaciones from './obligaciones.json'

const IDIOMAS = ['es-CO', 'en'] as const
const ARCHIVOS = readdirSync(join(ui, 'src/catalogo/es-CO')).map((file) => file.replace(/\.ftl$/, ''))

function source(idioma: string, archivo: string): string {
  return readFileSync(join(ui, 'src/catalogo', idioma, `${archivo}.ftl`), 'utf8')
}

/** Every message (and attribute) with the variables that it uses. */
function messages(idioma: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const archivo of ARCHIVOS) {
    for (const entry of new FluentResource(source(idioma, archivo)).body) {
      const patterns: [string, unknown][] = [
        [entry.id, entry.value],
        ...Object.entries(entry.attributes).map(
          ([name, value]): [string, unknown] => [`${entry.id}.${name}`, value],
        ),
      ]
      for (const [id, value] of patterns) {
        const variables = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)]
        expect(found.has(id), `${id} stands twice`).toBe(false)
        found.set(id, [...new Set(variables.map((one) => one[1]))].sort().join(' '))
      }
    }
  }
  return found
}

const es = messages('es-CO')

/** The members of a union of strings in the generated contract. */
function members(tipo: string): string[] {
  const contract = readFileSync(join(ui, 'src/host/contract.ts'), 'utf8')
  const union = new RegExp(`export type ${tipo} = ((?:"[\\w-]+"(?: \\| )?)+);`).exec(contract)
  expect(union, `${tipo} is a union of strings`).not.toBeNull()
  return [...(union?.[1] ?? '').matchAll(/"([\w-]+)"/g)].map((one) => one[1] ?? '')
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? files(join(folder, one.name)) : [join(folder, one.name)],
  )
}

const code = files(join(ui, 'src'))
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('contract.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

test('a catalogue has no broken entry', () => {
  for (const idioma of IDIOMAS) {
    for (const archivo of ARCHIVOS) {
      const text = source(idioma, archivo)
      const written = [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((one) => one[1])
      const bundle = new FluentBundle(idioma)
      expect(bundle.addResource(new FluentResource(text))).toEqual([])
      for (const id of written) expect(bundle.hasMessage(id ?? ''), `${idioma} ${id}`).toBe(true)
    }
  }
})

test('both languages have the same messages with the same variables', () => {
  expect(Object.fromEntries(messages('en'))).toEqual(Object.fromEntries(es))
})

describe('everything that the contract can say has its words', () => {
  test.each<[string, (member: string) => string[]]>([
    ['Codigo', (uno) => [`fallo-${uno}`]],
    ['CodigoAviso', (uno) => [`aviso-codigo-${uno}`]],
    ['ClaseCodigo', (uno) => [`clase-${uno}`, `resultado-${uno}`, `resultado-${uno}-respuesta`]],
    ['AvisoVencimientos', (uno) => [`aviso-${uno}`]],
    ['EstadoFecha', (uno) => [`insignia-${uno}`, `estado-fecha-${uno}`, `termino-certeza-${uno}`]],
    ['GrupoObligacion', (uno) => [`grupo-${uno}`]],
    ['TipoContribuyente', (uno) => [`tipo-${uno}`, `tipo-${uno}-pista`]],
    ['PeriodicidadIva', (uno) => [`iva-${uno}`]],
    ['TipoIngreso', (uno) => [`entrar-${uno}`]],
    ['TipoDocumento', (uno) => [`documento-${uno}`]],
    ['ConceptoDevolucion', (uno) => [`concepto-${uno}`]],
    ['TerminoDevolucion', (uno) => [`termino-${uno}`]],
    [
      'Hito',
      (uno) => [
        `hito-${uno}`,
        `hito-${uno}-titulo`,
        `hito-${uno}-detalle`,
        `devolucion-espera-${uno}`,
        `devolucion-fin-${uno}`,
      ],
    ],
    ['SituacionHito', (uno) => [`situacion-${uno}`]],
    ['DecisionDevolucion', (uno) => [`decision-${uno}`]],
    ['FormaPago', (uno) => [`pago-${uno}`]],
    ['Origen', (uno) => [`edad-${uno}`]],
    ['SituacionServicio', (uno) => [`servicio-${uno}`]],
    ['EstadoLlavero', (uno) => [`llavero-${uno}`]],
    ['SituacionBoveda', (uno) => [`boveda-${uno}`]],
    ['Idioma', (uno) => [`ajustes-idioma-${uno}`]],
    ['Tema', (uno) => [`ajustes-tema-${uno}`]],
  ])('%s', (tipo, keys) => {
    const missing = members(tipo).flatMap(keys).filter((key) => !es.has(key))
    expect(missing).toEqual([])
  })
})

test('every rule of a date that the contract names has its sentence', () => {
  const contract = readFileSync(join(ui, 'src/host/contract.ts'), 'utf8')
  const list = /The rule, where it is not an ordinal: ([\s\S]*?)\*\//.exec(contract)?.[1] ?? ''
  const rules = [...list.matchAll(/`(\w+)`/g)].map((one) => one[1])
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((rule) => !es.has(`porque-regla-${rule}`))).toEqual([])
})

test('every obligation has a name and a short name', () => {
  const missing = obligaciones
    .flatMap((id) => [`obligacion-${id}`, `obligacion-${id}.corto`])
    .filter((key) => !es.has(key))
  expect(missing).toEqual([])
})

test('every key written in the code has its message', () => {
  const missing = code.flatMap(({ file, text }) =>
    [...text.matchAll(/\bt(?:Atributo)?\(\s*(?:[^'"`()]*\? )?'([^']+)'(?:\s*:\s*'([^']+)')?/g)]
      .flatMap((one) => [one[1], one[2]])
      .filter((key) => key !== undefined && !es.has(key))
      .map((key) => `${file}: ${key}`),
  )
  expect(missing).toEqual([])
})

test('every message is used', () => {
  const all = code.map(({ text }) => text).join('\n')
  const prefixes = [...all.matchAll(/`([\w-]+-)\$\{/g)].map((one) => one[1] ?? '')
  const unused = [...es.keys()].filter(
    (key) =>
      !key.includes('.') &&
      !all.includes(`'${key}'`) &&
      !prefixes.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})

test('no component writes a text of its own', () => {
  const literal = code
    .filter(({ file }) => file.endsWith('.svelte'))
    .flatMap(({ file, text }) =>
      [
        ...text
          .replace(/<script[\s\S]*?<\/script>/, '')
          .replaceAll(/<!--[\s\S]*?-->/g, '')
          .matchAll(/>\s*([\p{L}¿¡][^<>{}]*)</gu),
      ]
        .map((one) => one[1]?.trim() ?? '')
        .map((one) => `${file}: ${one}`),
    )
  expect(literal).toEqual([])
})

test('a sentence has twenty words or fewer', () => {
  const long = IDIOMAS.flatMap((idioma) =>
    ARCHIVOS.flatMap((archivo) =>
      source(idioma, archivo)
        .split('\n')
        .filter((line) => !line.startsWith('#') && !/^obligacion-/.test(line))
        .map((line) => line.replace(/^[\w-]+ = /, '').replace(/^\s*\*?\[\w+\] /, ''))
        .flatMap((line) => line.split(/(?<=[.?!;:])\s/))
        .filter((sentence) => sentence.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w)).length > 20)
        .map((sentence) => `${idioma}: ${sentence}`),
    ),
  )
  expect(long).toEqual([])
})
