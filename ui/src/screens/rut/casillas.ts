/** What a RUT says, casilla by casilla, as it is printed. */
import type { CodigoRut, Rut } from '../../host/contract'

export function codigoNombre(uno: CodigoRut | null): string | null {
  if (uno === null) return null
  return uno.nombre === null ? uno.codigo : `${uno.codigo} ${uno.nombre}`
}

/** Number of the casilla and what stands in it; those without anything are left out. */
export function casillasOf(rut: Rut): [string, string][] {
  const [principal, ...otras] = rut.actividades
  const propias: [string, string | null][] = [
    ['2', codigoNombre(rut.concepto)],
    ['4', rut.formulario],
    ['5', rut.nit],
    ['6', rut.dv],
    ['12', codigoNombre(rut.seccional)],
    ['25', codigoNombre(rut.tipo_documento)],
    ['26', rut.numero_documento],
    ['36', rut.nombre_comercial],
    ['37', rut.sigla],
    ['38', codigoNombre(rut.pais)],
    ['39', codigoNombre(rut.departamento)],
    ['40', codigoNombre(rut.ciudad)],
    ['41', rut.direccion],
    ['42', rut.correo],
    ['43', rut.codigo_postal],
    ['44', rut.telefonos[0] ?? null],
    ['45', rut.telefonos[1] ?? null],
    ['46', principal?.codigo ?? null],
    ['48', otras.find((una) => una.clase === 'secundaria')?.codigo ?? null],
    ['51', rut.ocupacion],
    ['52', rut.establecimientos],
    ['53', rut.responsabilidades.map((una) => una.codigo).join(', ')],
    ['54', rut.usuarios_aduaneros.map((uno) => uno.codigo).join(', ')],
    ['89', rut.estado],
    ['984', rut.firmante],
  ]
  const todas = new Map<string, string>(Object.entries(rut.casillas))
  for (const [casilla, valor] of propias) if (valor) todas.set(casilla, valor)
  return [...todas].sort(([una], [otra]) => una.localeCompare(otra, 'es', { numeric: true }))
}
