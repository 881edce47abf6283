// Generated from crates/contract by `cargo xtask bindings`. Do not edit.

export type Codigo = "nit_vacio" | "nit_caracter_invalido" | "nit_corto" | "nit_largo" | "nit_dv_errado" | "documento_numero_invalido" | "obligacion_desconocida" | "responsabilidad_desconocida" | "anio_sin_reglas" | "rango_invertido" | "anio_sin_criterios" | "respuesta_invalida" | "falta_dato" | "uvt_desconocida" | "presentada_a_tiempo" | "reduccion_no_procede" | "valor_muy_grande" | "tasa_desconocida" | "tasa_invalida" | "fecha_invalida" | "columna_nit_ausente" | "tabla_ilegible" | "tabla_muy_larga" | "celda_invalida" | "cliente_repetido" | "importacion_en_curso" | "importacion_cancelada" | "paquete_invalido" | "paquete_firma" | "paquete_llave" | "paquete_viejo" | "llave_invalida" | "sin_publicador" | "registro_vacio" | "archivo_vacio" | "archivo_muy_grande" | "archivo_ilegible" | "imagen_formato" | "imagen_muy_grande" | "imagen_danada" | "sin_codigo" | "texto_vacio" | "texto_muy_largo" | "cufe_mal_formado" | "xml_ilegible" | "xml_con_dtd" | "xml_muy_profundo" | "xml_codificacion" | "xml_no_es_documento" | "documento_incompleto" | "zip_danado" | "zip_entrada_prohibida" | "contenedor_muy_grande" | "contenedor_muy_profundo" | "contenedor_muchas_piezas" | "contenedor_con_clave" | "correo_danado" | "archivo_no_reconocido" | "pdf_danado" | "pdf_con_clave" | "pdf_muy_largo" | "pdf_sin_texto" | "pdf_no_es_rut" | "cufe_campo" | "lectura_cancelada" | "lectura_en_curso" | "certificado_ilegible" | "informe_ilegible" | "billetera_llena" | "credenciales_invalidas" | "cuenta_bloqueada" | "sin_sesion" | "sesion_vencida" | "servicio_no_disponible" | "servicio_ocupado" | "respuesta_inesperada" | "no_encontrado" | "solicitud_invalida" | "direccion_invalida" | "llavero_bloqueado" | "llavero_ausente" | "llavero_denegado" | "boveda_cerrada" | "boveda_sin_crear" | "boveda_clave_errada" | "boveda_clave_corta" | "boveda_danada" | "enlace_no_permitido" | "archivo_no_guardado" | "avisos_no_disponibles" | "interno";

export type Fallo = { 
/**
 * Which of the closed list.
 */
codigo: Codigo, 
/**
 * What the text of the catalogue needs. Never anything personal.
 */
parametros: { [key in string]: string }, };

export type NitConDv = { 
/**
 * Digits alone, without dots and without check digit.
 */
nit: string, 
/**
 * 0 to 9.
 */
dv: number, };

export type NitLeido = { 
/**
 * Digits alone, without dots and without check digit.
 */
nit: string, 
/**
 * 0 to 9, computed.
 */
dv: number, 
/**
 * Ten digits whose last one is the check digit of the first nine may be either a cédula of ten
 * digits or a NIT written with its digit. This is the other reading, if there is one.
 */
otra_lectura: NitConDv | null, };

export type TipoContribuyente = "natural" | "juridica" | "gran_contribuyente";

export type PeriodicidadIva = "bimestral" | "cuatrimestral";

export type Perfil = { 
/**
 * How the person calls it; may be empty.
 */
nombre: string, 
/**
 * Digits alone, without check digit.
 */
nit: string, 
/**
 * 0 to 9.
 */
dv: number, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente, 
/**
 * Codes of casilla 53 of the RUT: two digits each.
 */
responsabilidades: Array<string>, 
/**
 * Unknown if absent.
 */
periodicidad_iva: PeriodicidadIva | null, 
/**
 * Obligations that no code of the RUT tells, by id of the catalogue.
 */
obligaciones: Array<string>, };

export type SolicitudPerfil = { 
/**
 * How the person calls it; may be empty.
 */
nombre: string, 
/**
 * As typed, with or without dots and check digit.
 */
nit: string, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente, 
/**
 * Codes of casilla 53 of the RUT: two digits each.
 */
responsabilidades: Array<string>, 
/**
 * Unknown if absent.
 */
periodicidad_iva: PeriodicidadIva | null, 
/**
 * Obligations that no code of the RUT tells, by id of the catalogue.
 */
obligaciones: Array<string>, };

export type EstadoFecha = "publicado" | "calculado" | "por_verificar";

export type Tramo = { "anio": number } | { "edicion": number } | { "entre": { 
/**
 * First day.
 */
desde: string, 
/**
 * Last day.
 */
hasta: string, } };

export type ConsultaVencimientos = { 
/**
 * As typed, with or without dots and check digit.
 */
nit: string, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente | null, 
/**
 * Codes of casilla 53 of the RUT.
 */
responsabilidades: Array<string>, 
/**
 * Unknown if absent: both calendars.
 */
periodicidad_iva: PeriodicidadIva | null, 
/**
 * Ids of the catalogue; these are answered whatever the type and responsibilities.
 */
obligaciones: Array<string>, 
/**
 * Ids of the catalogue, besides those that type and responsibilities bring.
 */
ademas: Array<string>, 
/**
 * Which dates.
 */
tramo: Tramo, };

export type Vencimiento = { 
/**
 * Id of the catalogue, such as `iva_bimestral`.
 */
obligacion: string, 
/**
 * `2026-B5`, `2026-10`, `AG2025`…
 */
periodo: string, 
/**
 * 1 when there is only one.
 */
cuota: number, 
/**
 * The date that counts today, after shifts and extensions. Absent when the rule gives none.
 */
vence: string | null, 
/**
 * The date by the rule. Absent when the month has no such business day.
 */
vence_legal: string | null, 
/**
 * How sure it is.
 */
estado: EstadoFecha, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type Corrimiento = { 
/**
 * The day.
 */
fecha: string, 
/**
 * Norm.
 */
norma: string, };

export type Prorroga = { 
/**
 * The new date, if it was found.
 */
nueva: string | null, 
/**
 * Norm or announcement.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type ExplicacionFecha = { 
/**
 * The digits of the NIT that decide, without check digit; absent when any NIT has this date.
 */
digitos: string | null, 
/**
 * Which business day of the month; absent where the rule is another.
 */
dia_habil: number | null, 
/**
 * The rule, where it is not an ordinal: `ultimo_habil`, `penultimo_habil`,
 * `dia_o_siguiente_habil`, `segundo_habil_semana`.
 */
regla: string | null, 
/**
 * Days that moved it, inside the month: civic days and new holidays.
 */
corrimientos: Array<Corrimiento>, 
/**
 * The extension that replaced the legal date.
 */
prorroga: Prorroga | null, };

export type GrupoObligacion = "renta" | "iva" | "retencion" | "simple" | "informacion" | "consumo";

export type VencimientoExplicado = { 
/**
 * Number of the form, if it has one.
 */
formulario: string | null, 
/**
 * For filters.
 */
grupo: GrupoObligacion, 
/**
 * Number of instalments of the period.
 */
cuotas: number, 
/**
 * Days of the calendar from today; negative when past; absent without a date.
 */
faltan_dias: number | null, 
/**
 * Business days from today up to the date, both included; absent when past.
 */
faltan_habiles: number | null, 
/**
 * The day on which the person marked it as done; only for the profile's own dates.
 */
hecho: string | null, 
/**
 * Why this date.
 */
explicacion: ExplicacionFecha, 
/**
 * Id of the catalogue, such as `iva_bimestral`.
 */
obligacion: string, 
/**
 * `2026-B5`, `2026-10`, `AG2025`…
 */
periodo: string, 
/**
 * 1 when there is only one.
 */
cuota: number, 
/**
 * The date that counts today, after shifts and extensions. Absent when the rule gives none.
 */
vence: string | null, 
/**
 * The date by the rule. Absent when the month has no such business day.
 */
vence_legal: string | null, 
/**
 * How sure it is.
 */
estado: EstadoFecha, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type Festivo = { 
/**
 * The day.
 */
fecha: string, 
/**
 * As printed in Spanish.
 */
nombre: string, 
/**
 * A civic day of the national executive, not a holiday: it does not count for DIAN.
 */
civico: boolean, };

export type AvisoVencimientos = "periodicidad_iva_desconocida" | "hay_calculados" | "hay_por_verificar";

export type RespuestaVencimientos = { 
/**
 * Whose.
 */
nit: NitConDv, 
/**
 * The day on which «faltan» was counted.
 */
hoy: string, 
/**
 * By date, then obligation, then instalment; those without a date at the end.
 */
vencimientos: Array<VencimientoExplicado>, 
/**
 * Holidays and civic days of every year touched.
 */
festivos: Array<Festivo>, 
/**
 * What the person should know.
 */
avisos: Array<AvisoVencimientos>, };

export type Obligacion = { 
/**
 * Id, such as `iva_bimestral`.
 */
id: string, 
/**
 * As DIAN names it, in Spanish.
 */
nombre: string, 
/**
 * Number of the form, if it has one.
 */
formulario: string | null, 
/**
 * For filters.
 */
grupo: GrupoObligacion, 
/**
 * What it is, in plain Spanish.
 */
que_es: string, 
/**
 * An official page about it.
 */
enlace: string | null, 
/**
 * No code of the RUT tells who has it: the person says so.
 */
solo_si_se_pide: boolean, 
/**
 * Who must, in Spanish.
 */
quien: string, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Codes of casilla 53 that bring it.
 */
responsabilidades: Array<string>, };

export type ClaveVencimiento = { 
/**
 * Id of the catalogue.
 */
obligacion: string, 
/**
 * Period.
 */
periodo: string, 
/**
 * Instalment.
 */
cuota: number, };

export type FormatoArchivo = "ics" | "csv" | "xlsx" | "pdf";

export type ArchivoGuardado = { 
/**
 * Its name.
 */
nombre: string, 
/**
 * Name of its folder.
 */
carpeta: string, };

export type Cuestionario = { 
/**
 * Id: `declarar_renta`, `responsable_iva`, `iva_bimestral`, `regimen_simple`, `facturador`.
 */
id: string, 
/**
 * Name of the duty, in Spanish.
 */
nombre: string, 
/**
 * First year with these criteria.
 */
desde: number, 
/**
 * What is asked, in order.
 */
preguntas: Array<Pregunta>, };

export type Pregunta = { 
/**
 * Name of the fact.
 */
campo: string, 
/**
 * What kind of answer it takes.
 */
tipo: TipoPregunta, };

export type TipoPregunta = "pesos" | "si_no";

export type ValorRespuesta = boolean | number;

export type ConsultaCriterios = { 
/**
 * Id of the question.
 */
cuestionario: string, 
/**
 * Year of the facts: for renta, the taxable year.
 */
anio: number, 
/**
 * By name of the fact.
 */
respuestas: { [key in string]: ValorRespuesta | null }, 
/**
 * As typed; with it a date is given too.
 */
nit: string | null, };

export type Decision = "si" | "no" | "faltan_datos";

export type Comparacion = "mayor" | "mayor_o_igual" | "menor" | "menor_o_igual";

export type CriterioAplicado = { 
/**
 * Name of the fact.
 */
campo: string, 
/**
 * How it is compared with its threshold; absent for yes and no.
 */
comparacion: Comparacion | null, 
/**
 * The answer that meets it, for yes and no.
 */
esperado: boolean | null, 
/**
 * Threshold in UVT.
 */
tope_uvt: number | null, 
/**
 * Threshold in pesos: exact product. Absent without threshold, or while its UVT is unknown.
 */
tope_pesos: number | null, 
/**
 * Year of the UVT.
 */
uvt_anio: number | null, 
/**
 * What the person said.
 */
valor: ValorRespuesta | null, 
/**
 * Whether it is met; absent when it is not known.
 */
cumple: boolean | null, 
/**
 * It is one of those that decided.
 */
decide: boolean, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, 
/**
 * How sure it is.
 */
estado: EstadoRegla, };

export type RespuestaCriterios = { 
/**
 * Id of the question.
 */
cuestionario: string, 
/**
 * Year of the facts.
 */
anio: number, 
/**
 * Yes, no, or not enough is known.
 */
decision: Decision, 
/**
 * Every criterion, in the order of the question.
 */
criterios: Array<CriterioAplicado>, 
/**
 * The date that follows, unless the answer is no; absent without a NIT where it needs one.
 */
vence: string | null, 
/**
 * Facts without which it cannot be decided.
 */
faltan: Array<string>, 
/**
 * Years whose UVT is not known and would be needed.
 */
sin_uvt: Array<number>, };

export type EstadoRegla = "publicado" | "por_verificar";

export type CasoSancion = "extemporaneidad" | "correccion";

export type ConsultaSancion = { 
/**
 * Which.
 */
caso: CasoSancion, 
/**
 * The day on which the return was due.
 */
vence: string, 
/**
 * The day on which it, or its correction, is filed.
 */
presentada: string, 
/**
 * After a summons of DIAN.
 */
emplazado: boolean, 
/**
 * Tax or withholding of the return; with extemporaneidad.
 */
impuesto: number | null, 
/**
 * Gross income, where there is no tax.
 */
ingresos: number | null, 
/**
 * Net worth of the year before, where there is no income.
 */
patrimonio: number | null, 
/**
 * Balance in favour.
 */
saldo_a_favor: number | null, 
/**
 * What has to be paid more; with correccion.
 */
mayor_valor: number | null, 
/**
 * When the first return was filed, if that was after its due date; with correccion.
 */
primera_presentada: string | null, 
/**
 * Id of a reduction of ET art. 640.
 */
reduccion: string | null, };

export type LiquidacionSancion = { 
/**
 * What is declared.
 */
total: number, 
/**
 * As its weakest step.
 */
estado: EstadoRegla, 
/**
 * In order.
 */
pasos: Array<PasoSancion>, };

export type PasoSancion = { 
/**
 * What is done here.
 */
paso: ClasePaso, 
/**
 * What the penalty is after it.
 */
valor: number, 
/**
 * Figures that the words of the step need.
 */
datos: { [key in string]: string }, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, 
/**
 * How sure it is.
 */
estado: EstadoRegla, };

export type ClasePaso = "meses" | "tarifa" | "tope" | "mayor_valor" | "adicional" | "reduccion" | "minima" | "redondeo";

export type ReduccionSancion = { 
/**
 * Id.
 */
id: string, 
/**
 * Part of the penalty that is left, in per cent.
 */
al: string, 
/**
 * Not after a summons.
 */
sin_emplazamiento: boolean, 
/**
 * What must be so, in Spanish.
 */
condiciones: string, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, 
/**
 * How sure it is.
 */
estado: EstadoRegla, };

export type Divisor = "siempre366" | "siempre365" | "dias_del_anio";

export type MetodoTasa = "por_tramos" | "tasa_del_pago";

export type ConsultaIntereses = { 
/**
 * The tax, in whole pesos: interest runs on it alone.
 */
capital: number, 
/**
 * First day of delay: the one after the due date.
 */
desde: string, 
/**
 * Day of payment, included.
 */
hasta: string, 
/**
 * Absent: the usual one.
 */
divisor: Divisor | null, 
/**
 * Absent: the usual one.
 */
metodo: MetodoTasa | null, };

export type LiquidacionIntereses = { 
/**
 * The tax.
 */
capital: number, 
/**
 * Days in all.
 */
dias: number, 
/**
 * The sum, rounded to pesos once.
 */
total: number, 
/**
 * Which divisor.
 */
divisor: Divisor, 
/**
 * Its norm.
 */
divisor_norma: string, 
/**
 * Which rate each day has.
 */
metodo: MetodoTasa, 
/**
 * Its norm.
 */
metodo_norma: string, 
/**
 * As the weakest of what it rests on.
 */
estado: EstadoRegla, 
/**
 * In order.
 */
tramos: Array<TramoIntereses>, };

export type TramoIntereses = { 
/**
 * First day.
 */
desde: string, 
/**
 * Last day.
 */
hasta: string, 
/**
 * Days.
 */
dias: number, 
/**
 * Yearly rate, in per cent.
 */
tasa: string, 
/**
 * 365 or 366.
 */
divisor: number, 
/**
 * Interest, rounded for reading.
 */
valor: number, 
/**
 * Norm of the rate; absent for one that the person wrote.
 */
norma: string | null, 
/**
 * Where it was read; absent for one that the person wrote.
 */
fuente: string | null, };

export type TasaMora = { 
/**
 * First day.
 */
desde: string, 
/**
 * Last day.
 */
hasta: string, 
/**
 * In per cent, already less the two points.
 */
tasa: string, 
/**
 * Written by the person.
 */
propia: boolean, 
/**
 * Norm; absent for the person's own.
 */
norma: string | null, 
/**
 * Where it was read; absent for the person's own.
 */
fuente: string | null, };

export type TasaPropia = { 
/**
 * First day.
 */
desde: string, 
/**
 * Last day.
 */
hasta: string, 
/**
 * In per cent: `26.59`.
 */
tasa: string, };

export type ReglasMora = { 
/**
 * Reductions of ET art. 640.
 */
reducciones: Array<ReduccionSancion>, 
/**
 * Divisors, the usual one first.
 */
divisores: Array<Divisor>, 
/**
 * Methods, the usual one first.
 */
metodos: Array<MetodoTasa>, 
/**
 * Known rates, newest first.
 */
tasas: Array<TasaMora>, };

export type EstadoConocimiento = { 
/**
 * Grows with each pack.
 */
version: number, 
/**
 * The day on which it was made.
 */
fecha: string, 
/**
 * What changed and by which norm, newest first.
 */
cambios: Array<CambioNorma>, 
/**
 * Where it came from.
 */
origen: OrigenConocimiento, };

export type OrigenConocimiento = "incorporado" | "paquete";

export type CambioNorma = { 
/**
 * Version that brought it.
 */
version: number, 
/**
 * In plain words, in Spanish.
 */
que: string, 
/**
 * The norm that made it necessary.
 */
norma: string, 
/**
 * Where it was read.
 */
fuente: string, };

export type ErrorFila = { 
/**
 * Row of the file, the heading being 1.
 */
fila: number, 
/**
 * Heading of the column, where one cell is at fault.
 */
columna: string | null, 
/**
 * What was in it.
 */
valor: string, 
/**
 * What is wrong.
 */
fallo: Fallo, };

export type ImportacionClientes = { 
/**
 * Rows that were taken.
 */
importados: number, 
/**
 * Headings that were understood, each with what it was taken for.
 */
columnas: Array<ColumnaReconocida>, 
/**
 * Headings that say nothing to us; nothing of them was kept.
 */
ignoradas: Array<string>, 
/**
 * Rows that were not taken.
 */
errores: Array<ErrorFila>, };

export type ColumnaReconocida = { 
/**
 * As in the file.
 */
encabezado: string, 
/**
 * `nit`, `dv`, `nombre`, `tipo`, `responsabilidades`, `periodicidad_iva`, `obligaciones`.
 */
campo: string, };

export type AvanceImportacion = { 
/**
 * Rows done.
 */
hechas: number, 
/**
 * Rows in all.
 */
total: number, };

export type OrdenAgenda = "dia" | "cliente";

export type ConsultaAgenda = { 
/**
 * First day.
 */
desde: string, 
/**
 * Last day.
 */
hasta: string, 
/**
 * How it is ordered.
 */
orden: OrdenAgenda, 
/**
 * Part of a name or NIT; empty for every client.
 */
texto: string, 
/**
 * Only this group.
 */
grupo: GrupoObligacion | null, 
/**
 * First row that is wanted, from 0.
 */
desde_fila: number, 
/**
 * How many rows, 500 at most.
 */
filas: number, };

export type PaginaAgenda = { 
/**
 * Clients in the portfolio.
 */
clientes: number, 
/**
 * Rows in all.
 */
total: number, 
/**
 * The rows that were asked for.
 */
filas: Array<FilaAgenda>, };

export type FilaAgenda = { 
/**
 * Name of the client; may be empty.
 */
nombre: string, 
/**
 * NIT of the client.
 */
nit: string, 
/**
 * Its check digit.
 */
dv: number, 
/**
 * Number of the form.
 */
formulario: string | null, 
/**
 * Instalments of the period.
 */
cuotas: number, 
/**
 * Id of the catalogue, such as `iva_bimestral`.
 */
obligacion: string, 
/**
 * `2026-B5`, `2026-10`, `AG2025`…
 */
periodo: string, 
/**
 * 1 when there is only one.
 */
cuota: number, 
/**
 * The date that counts today, after shifts and extensions. Absent when the rule gives none.
 */
vence: string | null, 
/**
 * The date by the rule. Absent when the month has no such business day.
 */
vence_legal: string | null, 
/**
 * How sure it is.
 */
estado: EstadoFecha, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type SolicitudIntento = { 
/**
 * What they wanted to do.
 */
tramite: string, 
/**
 * What happened.
 */
que_paso: string, };

export type Intento = { 
/**
 * From 1.
 */
numero: number, 
/**
 * When, RFC 3339, by the clock of the device.
 */
momento: string, 
/**
 * What they wanted to do.
 */
tramite: string, 
/**
 * What happened.
 */
que_paso: string, 
/**
 * SHA-256 of the attempt before, in hexadecimal; zeros for the first.
 */
anterior: string, 
/**
 * SHA-256 of this one with the one before.
 */
huella: string, };

export type RegistroContingencia = { 
/**
 * In order.
 */
intentos: Array<Intento>, 
/**
 * Number of the first attempt whose print does not fit; absent when all fit.
 */
roto_en: number | null, };

export type ConsultaContingencia = { 
/**
 * Id of the catalogue; absent for any return.
 */
obligacion: string | null, 
/**
 * When it was due.
 */
vence: string, 
/**
 * The day on which DIAN says that the service is back.
 */
restablecido: string, };

export type FechaContingencia = { 
/**
 * The date.
 */
nueva: string, 
/**
 * In plain words, in Spanish.
 */
regla: string, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type ClaseCodigo = "factura" | "nota_o_equivalente" | "documento_soporte" | "nomina" | "nomina_ajuste" | "documento_dian" | "factura_sin_codigo" | "rut" | "pago" | "url_sospechosa" | "otro";

export type NivelAviso = "nota" | "atencion" | "peligro";

export type CodigoAviso = "host_sospechoso" | "codigo_distinto_de_url" | "codigo_mal_formado" | "codigo_legado" | "sin_codigo" | "url_incompleta" | "sin_url" | "habilitacion" | "total_no_suma" | "valor_ilegible" | "fecha_ilegible" | "nit_ilegible" | "consumidor_final" | "pin_impreso" | "ruta_desconocida" | "rut_sin_datos" | "codigo_de_pago" | "no_reconocido";

export type AvisoCodigo = { 
/**
 * Which.
 */
codigo: CodigoAviso, 
/**
 * How loud.
 */
nivel: NivelAviso, 
/**
 * What the text of the catalogue needs.
 */
parametros: { [key in string]: string }, };

export type CodigoLeido = { 
/**
 * The whole text of the code.
 */
texto: string, 
/**
 * What it is.
 */
clase: ClaseCodigo, 
/**
 * Fields as printed, where present: `numero`, `fecha`, `hora`, `nit_emisor`,
 * `doc_adquiriente`, `base`, `iva`, `otros`, `total`, `codigo`, `codigo_tipo`, `url`; nómina:
 * `doc_empleado`, `devengado`, `deducido`, `tipo_nota`; documento soporte: `vendedor`,
 * `nit_adquiriente`, `impuesto`. `ambiente` is produccion, habilitacion, legado or
 * desconocido. `abrir` is always there: the only address that may be opened, or null.
 */
campos: { [key in string]: string | null }, 
/**
 * Loudest first.
 */
avisos: Array<AvisoCodigo>, };

export type ArchivoLeido = { 
/**
 * The name as given.
 */
archivo: string, 
/**
 * Every code found.
 */
codigos: Array<CodigoLeido>, 
/**
 * Why nothing could be read.
 */
error: Fallo | null, };

export type FormatoPieza = "imagen" | "pdf" | "xml" | "tabla" | "zip" | "correo" | "texto" | "otro";

export type PiezaLeida = { 
/**
 * The file as given; inside a container, its path there after ` › `.
 */
archivo: string, 
/**
 * What kind of file its bytes are.
 */
formato: FormatoPieza, 
/**
 * Every QR code found in it.
 */
codigos: Array<CodigoLeido>, 
/**
 * The electronic document, checked.
 */
factura: FacturaVerificada | null, 
/**
 * The RUT.
 */
rut: RutLeido | null, 
/**
 * Rows of DIAN's report of invoices acquired.
 */
informe: number | null, 
/**
 * Under which number the application holds it, to keep it in the wallet or to check it again.
 * Absent when there is nothing of it to keep.
 */
lectura: number | null, 
/**
 * Why nothing could be read.
 */
error: Fallo | null, };

export type LoteLeido = { 
/**
 * In the order of the file.
 */
piezas: Array<PiezaLeida>, 
/**
 * The person stopped it: `piezas` holds what was read so far.
 */
cancelado: boolean, };

export type AvanceLectura = { 
/**
 * Pieces read.
 */
piezas: number, 
/**
 * Pages of the present PDF that were looked at.
 */
pagina: number, 
/**
 * Its pages; 0 outside a PDF.
 */
paginas: number, 
/**
 * The present piece.
 */
archivo: string, };

export type SecretoEmisor = { 
/**
 * Technical key of the numbering range: CUFE.
 */
clave_tecnica: string | null, 
/**
 * PIN of the software: CUDE, CUDS, CUNE.
 */
pin: string | null, };

export type SolicitudQr = { "clase": "datos_facturar", 
/**
 * 13, 31, 22, 41…
 */
tipo_documento: string, 
/**
 * Number, with check digit for a NIT.
 */
numero: string, 
/**
 * E-mail, if the person wants the invoice sent.
 */
correo: string | null, } | { "clase": "cita", 
/**
 * What for.
 */
asunto: string, 
/**
 * Where.
 */
lugar: string | null, 
/**
 * Day, ISO.
 */
fecha: string, 
/**
 * Time, `HH:MM`.
 */
hora: string | null, 
/**
 * Number of the appointment.
 */
numero: string | null, } | { "clase": "radicado", 
/**
 * What for.
 */
asunto: string, 
/**
 * The number.
 */
numero: string, 
/**
 * Day, ISO.
 */
fecha: string | null, };

export type QrHecho = { 
/**
 * The whole text that it holds.
 */
texto: string, 
/**
 * Its picture, as SVG.
 */
svg: string, };

export type CertificadoConfiable = { 
/**
 * SHA-256 of the certificate, in hexadecimal.
 */
huella: string, 
/**
 * Whose it is.
 */
titular: string, 
/**
 * First day, ISO.
 */
desde: string, 
/**
 * Last day, ISO.
 */
hasta: string, };

export type TipoDocumentoElectronico = "factura_venta" | "factura_exportacion" | "factura_contingencia" | "nota_credito" | "nota_debito" | "documento_soporte" | "ajuste_documento_soporte" | "pos_electronico" | "documento_equivalente" | "ajuste_documento_equivalente" | "nomina" | "nomina_ajuste" | "respuesta_dian" | "evento";

export type AmbienteDocumento = "produccion" | "habilitacion" | "desconocido";

export type ParteDocumento = { 
/**
 * Number without check digit, as written.
 */
nit: string, 
/**
 * Check digit, if written.
 */
dv: string | null, 
/**
 * Name.
 */
nombre: string | null, 
/**
 * Kind of document: 31 NIT, 13 cédula… (facts: einvoice §3).
 */
tipo_documento: string | null, 
/**
 * Codes such as O-13, R-99-PN.
 */
responsabilidades: Array<string>, 
/**
 * City, as written.
 */
ciudad: string | null, 
/**
 * E-mail, as written.
 */
correo: string | null, };

export type TotalesDocumento = { 
/**
 * LineExtensionAmount.
 */
bruto: string | null, 
/**
 * TaxExclusiveAmount.
 */
base: string | null, 
/**
 * TaxInclusiveAmount.
 */
con_impuestos: string | null, 
/**
 * AllowanceTotalAmount.
 */
descuentos: string | null, 
/**
 * ChargeTotalAmount.
 */
cargos: string | null, 
/**
 * PrepaidAmount.
 */
anticipos: string | null, 
/**
 * PayableRoundingAmount.
 */
redondeo: string | null, 
/**
 * Tax 01, summed.
 */
iva: string | null, 
/**
 * Every other tax, summed.
 */
otros_impuestos: string | null, 
/**
 * Withholdings, summed.
 */
retenciones: string | null, 
/**
 * Nómina: accruals.
 */
devengado: string | null, 
/**
 * Nómina: deductions.
 */
deducido: string | null, 
/**
 * PayableAmount; nómina: net.
 */
total: string | null, };

export type ImpuestoDocumento = { 
/**
 * 01 IVA, 03 ICA, 04 INC, 05 ReteIVA…
 */
codigo: string, 
/**
 * As written.
 */
nombre: string | null, 
/**
 * Taxable amount.
 */
base: string | null, 
/**
 * Percent.
 */
tarifa: string | null, 
/**
 * Amount.
 */
valor: string, };

export type LineaDocumento = { 
/**
 * Its number, as written.
 */
numero: string | null, 
/**
 * What was sold.
 */
descripcion: string, 
/**
 * Quantity.
 */
cantidad: string | null, 
/**
 * Code of the unit.
 */
unidad: string | null, 
/**
 * Price of one.
 */
precio: string | null, 
/**
 * LineExtensionAmount.
 */
valor: string | null, };

export type MedioPago = { 
/**
 * `contado`, `credito`, or the code as written.
 */
forma: string | null, 
/**
 * PaymentMeansCode: 10 cash, 48 and 49 cards, 47 transfer…
 */
codigo: string | null, 
/**
 * Due date of a credit.
 */
vence: string | null, };

export type ReferenciaDocumento = { 
/**
 * Its number.
 */
numero: string | null, 
/**
 * Its code.
 */
codigo: string | null, 
/**
 * Its date.
 */
fecha: string | null, 
/**
 * Why: reason of a note, or code of an event.
 */
motivo: string | null, };

export type NumeracionAutorizada = { 
/**
 * Number of the resolution.
 */
resolucion: string | null, 
/**
 * Prefix.
 */
prefijo: string | null, 
/**
 * First number.
 */
desde: string | null, 
/**
 * Last number.
 */
hasta: string | null, 
/**
 * First day.
 */
vigente_desde: string | null, 
/**
 * Last day.
 */
vigente_hasta: string | null, };

export type DocumentoElectronico = { 
/**
 * What it is.
 */
tipo: TipoDocumentoElectronico, 
/**
 * Its code in DIAN's list: 01, 20, 91…
 */
codigo_documento: string | null, 
/**
 * Number with prefix.
 */
numero: string, 
/**
 * CUFE, CUDE, CUDS or CUNE, as written.
 */
codigo: string | null, 
/**
 * `cufe`, `cude`, `cuds`, `cune` or `desconocido`.
 */
codigo_tipo: string, 
/**
 * Date of issue, ISO.
 */
fecha: string | null, 
/**
 * Time of issue, as written.
 */
hora: string | null, 
/**
 * Due date.
 */
vence: string | null, 
/**
 * Environment.
 */
ambiente: AmbienteDocumento, 
/**
 * ISO 4217.
 */
moneda: string | null, 
/**
 * Who issues.
 */
emisor: ParteDocumento, 
/**
 * Who acquires; nómina: the worker.
 */
adquiriente: ParteDocumento, 
/**
 * Totals.
 */
totales: TotalesDocumento, 
/**
 * Taxes.
 */
impuestos: Array<ImpuestoDocumento>, 
/**
 * Withholdings.
 */
retenciones: Array<ImpuestoDocumento>, 
/**
 * Lines.
 */
lineas: Array<LineaDocumento>, 
/**
 * Payment.
 */
medios_pago: Array<MedioPago>, 
/**
 * Documents it speaks of.
 */
referencias: Array<ReferenciaDocumento>, 
/**
 * Notes, as written.
 */
notas: Array<string>, 
/**
 * Authorised numbering.
 */
numeracion: NumeracionAutorizada | null, 
/**
 * The text of its QR, from the XML.
 */
qr: string | null, 
/**
 * The only address of DIAN that may be opened for it.
 */
abrir: string | null, };

export type ResultadoComprobacion = "bien" | "mal" | "desconocido";

export type NombreComprobacion = "estructura" | "ambiente" | "codigo_forma" | "codigo_calculo" | "qr_xml" | "pdf_xml" | "nit_emisor" | "nit_adquiriente" | "suma_lineas" | "suma_impuestos" | "suma_totales" | "numeracion" | "fechas" | "firma_documento" | "firma_llave" | "firma_propiedades" | "firma_valor" | "firma_politica" | "certificado_fechas" | "certificado_cadena" | "certificado_revocacion" | "certificado_titular" | "respuesta_dian" | "respuesta_dian_firma" | "contenedor" | "contenedor_firma" | "duplicado";

export type Comprobacion = { 
/**
 * Which.
 */
nombre: NombreComprobacion, 
/**
 * How it ended.
 */
resultado: ResultadoComprobacion, 
/**
 * Why, as a word of the catalogue: `razon-<this>`.
 */
razon: string, 
/**
 * What the words need.
 */
parametros: { [key in string]: string }, 
/**
 * Norm and section.
 */
norma: string | null, };

export type FacturaVerificada = { 
/**
 * The file, as given; inside a container, its path there after ` › `.
 */
archivo: string, 
/**
 * What it says; absent if it could not be read.
 */
documento: DocumentoElectronico | null, 
/**
 * Every check, in a fixed order.
 */
comprobaciones: Array<Comprobacion>, 
/**
 * Why it could not be read.
 */
error: Fallo | null, };

export type CodigoRut = { 
/**
 * The code.
 */
codigo: string, 
/**
 * The words beside it, or of the table.
 */
nombre: string | null, };

export type ResponsabilidadRut = { 
/**
 * Two digits.
 */
codigo: string, 
/**
 * Name in the table; absent for a code that no table names.
 */
nombre: string | null, 
/**
 * As printed, often cut.
 */
impreso: string | null, 
/**
 * Ids of the catalogue of due dates that follow from it.
 */
obligaciones: Array<string>, };

export type ActividadRut = { 
/**
 * CIIU Rev. 4 A.C., four digits.
 */
codigo: string, 
/**
 * `principal`, `secundaria` or `otra`.
 */
clase: string, 
/**
 * Since when, ISO.
 */
desde: string | null, };

export type Rut = { 
/**
 * Casilla 5.
 */
nit: string, 
/**
 * Casilla 6, as printed.
 */
dv: string | null, 
/**
 * The check digit that follows from the number.
 */
dv_calculado: string, 
/**
 * Casilla 24.
 */
tipo: TipoContribuyente | null, 
/**
 * Casilla 35, or 31 to 34 put together: names, then surnames.
 */
nombre: string | null, 
/**
 * Casilla 36.
 */
nombre_comercial: string | null, 
/**
 * Casilla 37.
 */
sigla: string | null, 
/**
 * Casilla 2.
 */
concepto: CodigoRut | null, 
/**
 * Casilla 4.
 */
formulario: string | null, 
/**
 * Casilla 12.
 */
seccional: CodigoRut | null, 
/**
 * Casilla 25.
 */
tipo_documento: CodigoRut | null, 
/**
 * Casilla 26.
 */
numero_documento: string | null, 
/**
 * Casilla 38.
 */
pais: CodigoRut | null, 
/**
 * Casilla 39.
 */
departamento: CodigoRut | null, 
/**
 * Casilla 40.
 */
ciudad: CodigoRut | null, 
/**
 * Casilla 41.
 */
direccion: string | null, 
/**
 * Casilla 42.
 */
correo: string | null, 
/**
 * Casilla 43.
 */
codigo_postal: string | null, 
/**
 * Casillas 44 and 45.
 */
telefonos: Array<string>, 
/**
 * Casillas 46 to 50.
 */
actividades: Array<ActividadRut>, 
/**
 * Casilla 51.
 */
ocupacion: string | null, 
/**
 * Casilla 52.
 */
establecimientos: string | null, 
/**
 * Casilla 53.
 */
responsabilidades: Array<ResponsabilidadRut>, 
/**
 * Casilla 54.
 */
usuarios_aduaneros: Array<CodigoRut>, 
/**
 * Casilla 89, raw: what its codes mean was not found.
 */
estado: string | null, 
/**
 * Casillas 984 and 985.
 */
firmante: string | null, 
/**
 * «Fecha generación documento PDF», as printed.
 */
generado: string | null, 
/**
 * How many pages.
 */
hojas: number, 
/**
 * The address in its QR, if it was read and is one that may be opened.
 */
abrir: string | null, 
/**
 * Further casillas by number, as printed.
 */
casillas: { [key in string]: string }, };

export type AvisoRut = { 
/**
 * Which.
 */
codigo: CodigoAvisoRut, 
/**
 * What its words need.
 */
parametros: { [key in string]: string }, };

export type CodigoAvisoRut = "dv_errado" | "sin_dv" | "responsabilidad_desconocida" | "responsabilidad_dudosa" | "responsabilidad_reemplazada" | "sin_responsabilidades" | "hoja_de_otro_nit" | "geometria_distinta" | "sin_texto" | "sin_correo" | "qr_sin_datos" | "qr_sospechoso" | "sin_qr" | "casilla_ilegible";

export type RutLeido = { 
/**
 * The file, as given.
 */
archivo: string, 
/**
 * The RUT.
 */
rut: Rut | null, 
/**
 * What is odd, or good to know.
 */
avisos: Array<AvisoRut>, 
/**
 * Why it could not be read.
 */
error: Fallo | null, };

export type OrigenFactura = "xml" | "qr" | "informe";

export type DatosPropios = { 
/**
 * Paid by card or another electronic means through a watched entity, with proof: yes, no, or not said.
 */
pago_electronico: boolean | null, 
/**
 * Day on which it was paid.
 */
pagada: string | null, 
/**
 * Used as cost, deduction, IVA descontable or another benefit: yes, no, or not said.
 */
usada_en_otra: boolean | null, 
/**
 * The issuer is obliged to invoice: yes, no, or not said.
 */
emisor_obligado: boolean | null, 
/**
 * Day on which goods or service were received.
 */
recibida: string | null, 
/**
 * Free words.
 */
etiquetas: Array<string>, };

export type ResumenFactura = { 
/**
 * Its place in the wallet.
 */
id: string, 
/**
 * What it is.
 */
tipo: TipoDocumentoElectronico, 
/**
 * Number with prefix.
 */
numero: string, 
/**
 * Date of issue.
 */
fecha: string | null, 
/**
 * NIT of the issuer.
 */
emisor_nit: string, 
/**
 * Name of the issuer.
 */
emisor: string | null, 
/**
 * Amount to pay in whole pesos; absent in another currency.
 */
total: number | null, 
/**
 * The same, changed by its notes.
 */
neto: number | null, 
/**
 * Currency as written.
 */
moneda: string | null, 
/**
 * Where it came from.
 */
origen: OrigenFactura, 
/**
 * The worst of its checks.
 */
resultado: ResultadoComprobacion, 
/**
 * How many notes of the wallet change it.
 */
notas: number, 
/**
 * Free words.
 */
etiquetas: Array<string>, };

export type FacturaGuardada = { 
/**
 * Its row.
 */
resumen: ResumenFactura, 
/**
 * What it says.
 */
documento: DocumentoElectronico, 
/**
 * What was checked when it came in.
 */
comprobaciones: Array<Comprobacion>, 
/**
 * What the person says.
 */
propios: DatosPropios, 
/**
 * SHA-256 of the file that was read, in hexadecimal.
 */
sha256: string | null, 
/**
 * Name of that file.
 */
archivo: string | null, 
/**
 * Day on which it came into the wallet.
 */
guardada: string, 
/**
 * Notes of the wallet that change it.
 */
cambios: Array<ResumenFactura>, 
/**
 * The 1 %, for an invoice of a natural person.
 */
deduccion: FilaDeduccion | null, 
/**
 * Terms of acceptance.
 */
aceptacion: PlazoAceptacion | null, };

export type ConsultaBilletera = { 
/**
 * Words: number, name or NIT of the issuer, what was sold, tag.
 */
texto: string, 
/**
 * Year of issue.
 */
anio: number | null, 
/**
 * Month of issue, 1 to 12; needs the year.
 */
mes: number | null, 
/**
 * NIT of the issuer.
 */
emisor: string | null, 
/**
 * A tag.
 */
etiqueta: string | null, 
/**
 * Only those with a check that failed.
 */
solo_malas: boolean, 
/**
 * First row, from 0.
 */
desde: number, 
/**
 * Most rows; 500 at most.
 */
cuantas: number, };

export type GrupoFacturas = { 
/**
 * `2026-03`, or a NIT.
 */
clave: string, 
/**
 * Name of the issuer.
 */
nombre: string | null, 
/**
 * How many.
 */
cuantas: number, 
/**
 * Their sum in whole pesos, notes taken in.
 */
total: number, };

export type PaginaBilletera = { 
/**
 * How many fit.
 */
total: number, 
/**
 * How many there are in the wallet.
 */
en_billetera: number, 
/**
 * Sum of those that fit, in whole pesos, notes taken in.
 */
suma: number, 
/**
 * Newest first.
 */
facturas: Array<ResumenFactura>, 
/**
 * In order of time.
 */
por_mes: Array<GrupoFacturas>, 
/**
 * Largest first, twelve at most.
 */
por_emisor: Array<GrupoFacturas>, 
/**
 * Years of the wallet.
 */
anios: Array<number>, 
/**
 * Tags of the wallet.
 */
etiquetas: Array<string>, };

export type ResultadoGuardar = { 
/**
 * New.
 */
nuevas: number, 
/**
 * There was less of them before; completed.
 */
completadas: number, 
/**
 * There already.
 */
repetidas: number, 
/**
 * Rows or documents that could not be kept, and why.
 */
errores: Array<ErrorGuardar>, 
/**
 * Ids of the new and completed, 100 at most.
 */
ids: Array<string>, };

export type ErrorGuardar = { 
/**
 * Its name, or its row.
 */
que: string, 
/**
 * Why.
 */
fallo: Fallo, };

export type FormatoBilletera = "csv" | "xlsx" | "json" | "zip";

export type NombreCondicion = "sin_otro_uso" | "factura_a_nombre" | "pago_electronico" | "emisor_obligado";

export type CondicionDeduccion = { 
/**
 * Which.
 */
nombre: NombreCondicion, 
/**
 * Whether it holds.
 */
resultado: ResultadoComprobacion, 
/**
 * Why, as a word of the catalogue: `deduccion-razon-<this>`.
 */
razon: string, 
/**
 * What its words need.
 */
parametros: { [key in string]: string }, 
/**
 * What can still be done, as a word of the catalogue: `deduccion-arreglo-<this>`.
 */
arreglo: string | null, 
/**
 * Who does it: `comprador`, `vendedor` or `nadie`.
 */
quien: string | null, 
/**
 * Norm or doctrine.
 */
norma: string, };

export type FilaDeduccion = { 
/**
 * Its row of the wallet.
 */
id: string, 
/**
 * Number with prefix.
 */
numero: string, 
/**
 * Date.
 */
fecha: string | null, 
/**
 * Issuer.
 */
emisor: string | null, 
/**
 * Amount that would count, in whole pesos, without IVA only if the person says so; notes taken in.
 */
valor: number, 
/**
 * Whether it counts: all four hold, one fails, or one is not known.
 */
resultado: ResultadoComprobacion, 
/**
 * The four.
 */
condiciones: Array<CondicionDeduccion>, };

export type LibroDeduccion = { 
/**
 * Year.
 */
anio: number, 
/**
 * UVT of the year, if known.
 */
uvt: number | null, 
/**
 * 240 UVT in pesos, if known.
 */
tope: number | null, 
/**
 * Purchases that count.
 */
cuentan: number, 
/**
 * Purchases of which something is not known yet.
 */
por_confirmar: number, 
/**
 * Purchases that do not count.
 */
no_cuentan: number, 
/**
 * 1 % of what counts, up to the cap.
 */
deduccion: number | null, 
/**
 * The same if everything that is not known yet held.
 */
deduccion_posible: number | null, 
/**
 * Part of the cap that is used, in thousandths.
 */
usado_por_mil: number | null, 
/**
 * The rows, largest first.
 */
filas: Array<FilaDeduccion>, 
/**
 * Norm.
 */
norma: string, 
/**
 * Where it was read.
 */
fuente: string, };

export type PlazoAceptacion = { 
/**
 * Whether it is on credit: then events are needed for cost, deduction and IVA.
 */
a_credito: boolean, 
/**
 * Day from which it counts, if the person said when goods were received.
 */
recibida: string | null, 
/**
 * Last day to accept or to claim: three business days later.
 */
vence: string | null, 
/**
 * Business days left; negative when over.
 */
faltan: number | null, 
/**
 * Events of RADIAN that the wallet holds for it: 030, 031…
 */
eventos: Array<string>, 
/**
 * Next event that is missing: 030, 032, 033 for either answer of the buyer, or 034, which is the
 * seller's once the term is over; absent when it is accepted or claimed.
 */
sigue: string | null, 
/**
 * Norms.
 */
norma: string, };

export type TipoIngreso = "propio" | "tercero";

export type TipoDocumento = "CC" | "CE" | "PS" | "NIT";

export type SolicitudIngreso = { 
/**
 * In whose name.
 */
tipo: TipoIngreso, 
/**
 * NIT of the organisation, for a third party; as typed.
 */
nit_organizacion: string | null, 
/**
 * Kind of the person's document.
 */
tipo_documento: TipoDocumento, 
/**
 * Number as typed.
 */
documento: string, 
/**
 * Password of the service, never that of DIAN.
 */
clave: string, };

export type Contribuyente = { 
/**
 * Nombre o razón social.
 */
nombre: string, 
/**
 * Digits alone.
 */
nit: string, 
/**
 * 0 to 9.
 */
dv: number, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente, 
/**
 * Codes of casilla 53.
 */
responsabilidades: Array<string>, };

export type Sesion = { 
/**
 * In whose name.
 */
tipo: TipoIngreso, 
/**
 * The person who typed the password.
 */
persona: string, 
/**
 * Whose affairs are seen.
 */
contribuyente: Contribuyente, };

export type CredencialDemo = { 
/**
 * In whose name.
 */
tipo: TipoIngreso, 
/**
 * Whose affairs are seen.
 */
contribuyente: string, 
/**
 * The person who signs in.
 */
persona: string, 
/**
 * NIT of the organisation, for a third party.
 */
nit_organizacion: string | null, 
/**
 * Kind of document.
 */
tipo_documento: TipoDocumento, 
/**
 * Number.
 */
documento: string, 
/**
 * Password.
 */
clave: string, };

export type ConceptoDevolucion = "saldo_a_favor" | "pago_en_exceso" | "pago_de_lo_no_debido";

export type TerminoDevolucion = "ordinario" | "automatica" | "con_garantia";

export type Hito = "radicada" | "plazo_inadmision" | "inadmitida" | "subsanada" | "estudio" | "suspendida" | "resolucion" | "pago" | "desistida";

export type SituacionHito = "cumplido" | "en_curso" | "pendiente";

export type DecisionDevolucion = "devuelve" | "compensa" | "devuelve_en_parte" | "rechaza";

export type FormaPago = "giro" | "tidis";

export type HitoDevolucion = { 
/**
 * Which.
 */
hito: Hito, 
/**
 * Where it stands.
 */
situacion: SituacionHito, 
/**
 * The day it happened.
 */
fecha: string | null, 
/**
 * The last day by law, computed.
 */
limite: string | null, 
/**
 * Business day of the term on which it falls, counted from the day after filing.
 */
dia: number | null, 
/**
 * Norm.
 */
norma: string | null, };

export type ResumenDevolucion = { 
/**
 * Number of the request.
 */
radicado: string, 
/**
 * Concept of form 010.
 */
concepto: ConceptoDevolucion, 
/**
 * Tax and period that the balance comes from, as in form 010.
 */
origen: string, 
/**
 * Pesos.
 */
valor: number, 
/**
 * Day of filing.
 */
radicada: string, 
/**
 * Which term.
 */
termino: TerminoDevolucion, 
/**
 * Length of the term in business days.
 */
plazo_habiles: number, 
/**
 * Business days run, without those of a suspension.
 */
habiles_corridos: number, 
/**
 * Last day to answer, computed; absent while suspended, inadmitted, or when finished.
 */
respuesta_maxima: string | null, 
/**
 * The milestone in course, or the last one when finished.
 */
hito: Hito, 
/**
 * Nothing more will happen.
 */
terminada: boolean, 
/**
 * The day of the answer went by without one.
 */
vencida: boolean, };

export type Devolucion = { 
/**
 * In the order in which they happen.
 */
hitos: Array<HitoDevolucion>, 
/**
 * What was decided.
 */
decision: DecisionDevolucion | null, 
/**
 * Pesos returned.
 */
valor_devuelto: number | null, 
/**
 * How it is paid.
 */
forma_pago: FormaPago | null, 
/**
 * Last digits of the certified account.
 */
cuenta_terminada_en: string | null, 
/**
 * Holidays and civic days that were skipped in the count.
 */
dias_saltados: string[], 
/**
 * Norm of the term.
 */
norma: string, 
/**
 * Where the rule was read.
 */
fuente: string, 
/**
 * How sure the last day to answer is: `calculado`, or `por_verificar` when one of its rules has
 * a weak source.
 */
estado: EstadoFecha, 
/**
 * The day on which the days were counted.
 */
calculada_al: string, 
/**
 * Number of the request.
 */
radicado: string, 
/**
 * Concept of form 010.
 */
concepto: ConceptoDevolucion, 
/**
 * Tax and period that the balance comes from, as in form 010.
 */
origen: string, 
/**
 * Pesos.
 */
valor: number, 
/**
 * Day of filing.
 */
radicada: string, 
/**
 * Which term.
 */
termino: TerminoDevolucion, 
/**
 * Length of the term in business days.
 */
plazo_habiles: number, 
/**
 * Business days run, without those of a suspension.
 */
habiles_corridos: number, 
/**
 * Last day to answer, computed; absent while suspended, inadmitted, or when finished.
 */
respuesta_maxima: string | null, 
/**
 * The milestone in course, or the last one when finished.
 */
hito: Hito, 
/**
 * Nothing more will happen.
 */
terminada: boolean, 
/**
 * The day of the answer went by without one.
 */
vencida: boolean, };

export type ListaDevoluciones = { 
/**
 * Newest first.
 */
devoluciones: Array<ResumenDevolucion>, };

export type Origen = "equipo" | "servicio" | "demostracion";

export type Respuesta<T> = { 
/**
 * What was asked for.
 */
datos: T, 
/**
 * Who gave it.
 */
origen: Origen, 
/**
 * When, RFC 3339.
 */
obtenida: string, 
/**
 * The service did not answer now; this is what was kept.
 */
guardada: boolean, };

export type SituacionServicio = "iniciando" | "disponible" | "no_disponible";

export type EstadoLlavero = "disponible" | "bloqueado" | "ausente" | "denegado";

export type SituacionBoveda = "abriendo" | "abierta_llavero" | "abierta_clave" | "pide_clave" | "sin_crear" | "sin_llavero" | "danada";

export type Idioma = "es-CO" | "en";

export type Tema = "sistema" | "claro" | "oscuro";

export type Recordatorios = { 
/**
 * Whether any is shown.
 */
activos: boolean, 
/**
 * How many days before; 0 is the day itself.
 */
dias: Array<number>, 
/**
 * Closing the window leaves the application running, so that notices come.
 */
segundo_plano: boolean, };

export type Publicador = { 
/**
 * Address of the newest pack, https; absent: packs come as files alone.
 */
direccion: string | null, 
/**
 * Ed25519 public key, 64 hexadecimal characters.
 */
llave: string, };

export type Preferencias = { 
/**
 * Absent: as the system says.
 */
idioma: Idioma | null, 
/**
 * Colours.
 */
tema: Tema, 
/**
 * Address of a service; absent: the demo inside the application. Takes effect on restart.
 */
servicio: string | null, 
/**
 * Notices of what falls due.
 */
recordatorios: Recordatorios, 
/**
 * Who publishes knowledge packs; absent: only files that the person opens with a trusted key.
 */
publicador: Publicador | null, };

export type EstadoAplicacion = { 
/**
 * Grows with each change: of two states, the one with the larger number is the newer.
 */
revision: number, 
/**
 * Version of the application.
 */
version: string, 
/**
 * The day in Colombia, ISO.
 */
hoy: string, 
/**
 * Fictitious taxpayers of the embedded service.
 */
demostracion: boolean, 
/**
 * How the service is.
 */
servicio: SituacionServicio, 
/**
 * How the keyring is.
 */
llavero: EstadoLlavero, 
/**
 * How the vault is.
 */
boveda: SituacionBoveda, 
/**
 * Who is signed in.
 */
sesion: Sesion | null, 
/**
 * Whose dates are followed.
 */
perfil: Perfil | null, 
/**
 * Preferences.
 */
preferencias: Preferencias, };
