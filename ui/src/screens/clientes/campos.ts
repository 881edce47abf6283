/** The columns of a file of clients: the field of the core, and a heading that it understands. */
export const COLUMNAS = [
  { campo: 'nit', encabezado: 'NIT' },
  { campo: 'dv', encabezado: 'DV' },
  { campo: 'nombre', encabezado: 'Nombre' },
  { campo: 'tipo', encabezado: 'Tipo' },
  { campo: 'responsabilidades', encabezado: 'Responsabilidades' },
  { campo: 'periodicidad_iva', encabezado: 'Periodicidad IVA' },
  { campo: 'obligaciones', encabezado: 'Obligaciones' },
] as const
