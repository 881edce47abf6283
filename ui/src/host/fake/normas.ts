/** Fictitious knowledge packs, marks, files and notices. */
import type {
  CambioNorma,
  ClaveVencimiento,
  EstadoConocimiento,
  GrupoObligacion,
  Obligacion,
  VencimientoExplicado,
} from '../contract'
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'conocimientoState'
  | 'conocimientoInstall'
  | 'conocimientoFetch'
  | 'vencimientosExport'
  | 'vencimientosMark'
  | 'vencimientosCatalog'
  | 'recordatoriosTry'
  | 'onOpen'
>

/** The days on which the fictitious profile marked its dates. */
const MARCAS = new Map<string, string>([['iva_bimestral|2026-B4|1', '2026-09-15']])

function claveDe({ obligacion, periodo, cuota }: ClaveVencimiento): string {
  return `${obligacion}|${periodo}|${cuota}`
}

export function conMarcas(
  vencimientos: VencimientoExplicado[],
  conPerfil: boolean,
): VencimientoExplicado[] {
  if (!conPerfil) return vencimientos
  return vencimientos.map((v) => ({ ...v, hecho: MARCAS.get(claveDe(v)) ?? null }))
}

function obligacion(
  id: string,
  grupo: GrupoObligacion,
  formulario: string | null,
  quien: string,
  que_es: string,
  mas: Partial<Obligacion> = {},
): Obligacion {
  return {
    id,
    nombre: id,
    formulario,
    grupo,
    que_es,
    enlace: null,
    solo_si_se_pide: false,
    quien,
    norma: 'DUR 1625 de 2016, art. 1.6.1.13.2 (Decreto 2229 de 2023)',
    responsabilidades: [],
    ...mas,
  }
}

const ET = 'https://normograma.dian.gov.co/dian/compilacion/docs/estatuto_tributario.htm'

const CATALOGO: Obligacion[] = [
  obligacion(
    'renta_pj',
    'renta',
    '110',
    'Personas jurídicas, sociedades y asimiladas; régimen especial; ingresos y patrimonio.',
    'Es la declaración anual de renta de sociedades y otras entidades. La presentas en el formulario 110 y, si debes impuesto, lo pagas por cuotas.',
  ),
  obligacion(
    'iva_bimestral',
    'iva',
    '300',
    'Grandes contribuyentes y responsables con ingresos desde 92.000 UVT a 31 de diciembre anterior.',
    'Es la cuenta del IVA que cobraste y del que pagaste, cada dos meses. La presentas en el formulario 300 y pagas la diferencia.',
    { enlace: `${ET}#600`, norma: 'Estatuto Tributario, art. 600', responsabilidades: ['48'] },
  ),
  obligacion(
    'retencion_mensual',
    'retencion',
    '350',
    'Agentes de retención y autorretenedores. No se presenta por los meses sin retenciones.',
    'Es el impuesto que descontaste a otros al pagarles. Lo declaras y lo entregas en el formulario 350, por cada mes con retenciones.',
    { responsabilidades: ['07'] },
  ),
  obligacion(
    'exogena_pj_pn',
    'informacion',
    null,
    'Informantes que no son grandes contribuyentes.',
    'Es el reporte anual de las operaciones que tuviste con otras personas. Lo envías en archivos a la DIAN.',
    {
      enlace: 'https://www.dian.gov.co/Transaccional/GuaServiciosLinea/Preguntas_Exogena.pdf',
      responsabilidades: ['14'],
    },
  ),
  obligacion(
    'rub_actualizacion',
    'informacion',
    null,
    'Informantes de beneficiarios finales, solo si hubo cambios.',
    'Es el registro de las personas que de verdad controlan una entidad. Lo actualizas solo si hubo cambios.',
    { responsabilidades: ['55'] },
  ),
  obligacion(
    'renta_gc_puntos_adicionales',
    'renta',
    null,
    'Sector financiero, bolsas e hidroeléctricas con renta gravable desde 120.000 UVT.',
    'Es un pago adelantado de los puntos extra de renta que tienen ciertos sectores. Lo pagas por cuotas.',
    { solo_si_se_pide: true },
  ),
  obligacion(
    'rst_inscripcion',
    'simple',
    null,
    'Quien está en el régimen ordinario y quiere pasar al Régimen Simple.',
    'Es la fecha límite para pasarte al Régimen Simple. Lo haces actualizando tu RUT.',
    { solo_si_se_pide: true, norma: 'Estatuto Tributario, art. 909' },
  ),
  obligacion(
    'informe_pais_por_pais',
    'informacion',
    null,
    'Matrices de grupos multinacionales.',
    'Es el reporte de un grupo multinacional sobre lo que gana y paga en cada país.',
    { solo_si_se_pide: true, enlace: `${ET}#260-5`, norma: 'Estatuto Tributario, art. 260-5' },
  ),
]

const CAMBIOS: CambioNorma[] = [
  {
    version: 3,
    que: 'La segunda cuota de renta de personas jurídicas pasó a julio.',
    norma: 'Decreto de ejemplo 1 de 2026',
    fuente: 'Ejemplo ficticio',
  },
  {
    version: 3,
    que: 'La información exógena de los NIT terminados en 56 tuvo prórroga hasta el 28 de mayo.',
    norma: 'Resolución de ejemplo 12 de 2026',
    fuente: 'https://www.dian.gov.co/ejemplo/resolucion-ficticia-000012-de-2026.pdf',
  },
  {
    version: 2,
    que: 'Entró la UVT de 2026.',
    norma: 'Resolución de ejemplo 8 de 2025',
    fuente: 'Ejemplo ficticio',
  },
  {
    version: 1,
    que: 'Primera versión: plazos de 2024 a 2026.',
    norma: 'Decreto 2229 de 2023',
    fuente: 'Ejemplo ficticio',
  },
]

/**
 * The bytes of a pack are read as text: «firma», «llave», «vieja» and «rota» are refused. Scenes:
 * `primera` (no changes), `al_dia` (nothing newer), `sin_avisos`, `disco_lleno`.
 */
export function normasFake({ has, fail, estado }: Escena): Parte {
  let conocimiento: EstadoConocimiento = {
    version: has('primera') ? 1 : 3,
    fecha: '2026-10-28',
    cambios: has('primera') ? [] : CAMBIOS,
    origen: 'incorporado',
  }

  function renew(): EstadoConocimiento {
    const version = conocimiento.version + 1
    conocimiento = {
      version,
      fecha: '2026-11-12',
      cambios: [
        {
          version,
          que: 'El vencimiento del IVA de septiembre y octubre se movió un día hábil.',
          norma: 'Decreto de ejemplo 30 de 2026',
          fuente: 'Ejemplo ficticio',
        },
        ...conocimiento.cambios,
      ],
      origen: 'paquete',
    }
    return conocimiento
  }

  return {
    conocimientoState: async () => conocimiento,
    conocimientoInstall: async (bytes) => {
      const texto = new TextDecoder().decode(bytes)
      const { version } = conocimiento
      if (texto === '') fail('archivo_vacio')
      if (texto.includes('firma')) fail('paquete_firma')
      if (texto.includes('llave')) fail('paquete_llave', { llave: 'a1b2c3d4…' })
      if (texto.includes('rota')) {
        fail('paquete_invalido', { archivo: 'vencimientos.json', detalle: 'línea 3' })
      }
      if (texto.includes('vieja')) {
        fail('paquete_viejo', { recibida: String(version - 1), vigente: String(version) })
      }
      return renew()
    },
    conocimientoFetch: async () => {
      if (!estado().preferencias.publicador?.direccion) fail('sin_publicador')
      if (has('offline')) fail('servicio_no_disponible')
      return has('al_dia') ? conocimiento : renew()
    },
    vencimientosExport: async (consulta, formato) =>
      has('disco_lleno')
        ? fail('archivo_no_guardado')
        : {
            nombre: `DIAN Abierta ${consulta.nit.split('-')[0] ?? ''}.${formato}`,
            carpeta: 'Descargas',
          },
    vencimientosMark: async (clave, hecho) => {
      if (estado().perfil === null) fail('boveda_cerrada')
      if (hecho) MARCAS.set(claveDe(clave), estado().hoy)
      else MARCAS.delete(claveDe(clave))
    },
    vencimientosCatalog: async () => CATALOGO,
    recordatoriosTry: async () => {
      if (has('sin_avisos')) fail('avisos_no_disponibles')
    },
    onOpen: async () => undefined,
  }
}
