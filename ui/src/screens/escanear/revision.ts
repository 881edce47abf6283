/**
 * What was checked in a code and what could not be, from what the core said of it. No check is
 * made here: each line says which field or notice of the core it rests on.
 */
import type { CodigoAviso, CodigoLeido } from '../../host/contract'
import { t } from '../../textos.svelte'

export interface Revision {
  resultado: 'bien' | 'mal' | 'sin_comprobar'
  titulo: string
  detalle: string
}

/** Keys of `campos` that are about the code and not data of the document. */
const INTERNOS = new Set(['ambiente', 'abrir', 'codigo_tipo'])

const DE_FACTURA = new Set(['factura', 'nota_o_equivalente', 'documento_soporte', 'factura_sin_codigo'])

export function hasAviso(codigo: CodigoLeido, ...avisos: CodigoAviso[]): boolean {
  return codigo.avisos.some((aviso) => avisos.includes(aviso.codigo))
}

/** The loudest level of the notices. */
export function nivelMayor(codigo: CodigoLeido): 'nota' | 'atencion' | 'peligro' | null {
  const niveles = codigo.avisos.map((aviso) => aviso.nivel)
  return (['peligro', 'atencion', 'nota'] as const).find((nivel) => niveles.includes(nivel)) ?? null
}

/** The core adds up only when the four values are there and can be read. */
function sumIsChecked({ campos, avisos }: CodigoLeido): boolean {
  return (
    ['base', 'iva', 'otros', 'total'].every((campo) => campos[campo]) &&
    !avisos.some((aviso) => aviso.codigo === 'valor_ilegible')
  )
}

/** The key of the title and of the answer for a code. */
export function respuestaClave(codigo: CodigoLeido): string {
  if (codigo.clase === 'url_sospechosa' || nivelMayor(codigo) === 'peligro') return 'peligro'
  if (codigo.clase === 'factura' && hasAviso(codigo, 'habilitacion')) return 'habilitacion'
  if (codigo.clase === 'factura' && hasAviso(codigo, 'total_no_suma')) return 'factura-no_suma'
  if (codigo.clase === 'factura' && nivelMayor(codigo) === 'atencion') return 'factura-atencion'
  return codigo.clase === 'factura' && !sumIsChecked(codigo) ? 'factura-leida' : codigo.clase
}

export function reviewCodigo(codigo: CodigoLeido): Revision[] {
  const { campos, clase } = codigo
  const datos = Object.keys(campos).filter((campo) => !INTERNOS.has(campo) && campos[campo])
  const lineas: Revision[] = []
  const add = (resultado: Revision['resultado'], clave: string, variables = {}) =>
    lineas.push({
      resultado,
      titulo: t(`revision-${clave}`),
      detalle: t(`revision-${clave}-${resultado}`, variables),
    })

  if (datos.length > 0) add('bien', 'leido', { cuantos: datos.length })

  if (DE_FACTURA.has(clase) || clase === 'nomina' || clase === 'nomina_ajuste') {
    if (hasAviso(codigo, 'codigo_mal_formado', 'codigo_legado', 'codigo_distinto_de_url')) {
      add('mal', 'codigo')
    } else if (campos['codigo']) add('bien', 'codigo')
    else add('sin_comprobar', 'codigo')
  }

  if (DE_FACTURA.has(clase)) {
    if (hasAviso(codigo, 'total_no_suma')) add('mal', 'suma')
    else if (sumIsChecked(codigo)) add('bien', 'suma')
    else add('sin_comprobar', 'suma')
  }

  if (clase !== 'pago' && clase !== 'otro') {
    if (hasAviso(codigo, 'host_sospechoso')) add('mal', 'enlace')
    else if (campos['abrir']) add('bien', 'enlace')
    else add('sin_comprobar', 'enlace')
    add('sin_comprobar', 'dian')
  }
  return lineas
}
