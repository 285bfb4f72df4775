import type { WordList } from '../vocabulary.ts';

/** Spanish. */
export const es: WordList = {
  suffixes:
    'a as o os e es s n an en ar er ir ado ada ados adas ido ida idos idas ando iendo ó ación aciones ción ciones aron ieron ará erá irá arse erse irse arlo arla aba amos emos imos mente able ables or ora ores',
  titles: 'sr sra srta dr dra don doña doctor doctora hola bienvenido bienvenida estimado estimada',
  words: `aaa abajo abc abcabcabc abierta abra abre abrir abrí accedió acced~ acceso acciones acción
acept~ activ~ actualice actualiz~ actualizá actual~ además adicional~ adivinar administrador
administrar admit~ agot~ agregar agregue ahora al: alcanzaste alcanz~ algo algun~ alternativa
anteri~ antes anticipado aparece apell~ aplic~ apodo aprob~ aquí archivo asegúrese asistencia
asoci~ atrás autenticad~ autentic~ autentific~ authy autocompletado autodeclarada automática~
autoriz~ avisar~ ayud~ añad~ años aún bajo~ bandeja basado bien bienvenido billeter~ biometría
biométric~ bloque~ borrar botón brecha buscador busque bytes búsqueda cac caduc~ caduque
cambi~ campo: campos: cancel~ cantidad caracteres carg~ cartera carácter cerr~ certificado
cierre ciudad clav~ clic coincid~ comas comenzar comience como: comparta compatibilidad
compatibles compañía complementarios complet~ completá comprobar comprometida compruebe
computadora comunes comuníquese común~ con concesión condi~ conect~ conexión confiar
configuraste configur~ confirm~ consecutiva~ consecutivos conseguir consentimiento consigue
consola contact~ contactá contador contener contiene contigo continu~ continú~ contraseñ~
contáctanos copiarlos copi~ corporativo correcta~ correcto correo~ corta cortos crea: creación
crear credencial~ cree~ creá cual cualquier~ cuando cuent~ cumpl~ cuéntanos códig~ cómo
dactilar datos de: deberse deberá deberí~ debe~ debido declar~ defecto del: demasi~ demás
denegado desactiv~ desafiarme desafío desbloque~ descargar descargue desconectado desconocido
descrip~ desde desea desearía deshabilit~ después detalles detect~ determinar diferente
directa~ direc~ disco disponibl~ dispositiv~ doe dominio donde dos durante: día días dígitos
editar ej ejemplo el: electrónic~ elegir elegí elementos elige elija: elimin~ emergente
empieza empresa empresarial en encabez~ encontr~ encuentra enlace enlaz~ entendido entidad
entr~ enviarme enviar~ envi~ enviános envíenos enví~ eres errores es escane~ escrib~ escritas
escritura ese esos espacios especial~ especificado especifique específica esper~ esta:
establecer estado estamos estar este estemos esto~ está~ esté~ evit~ evitá exced~ exceso
exclusión exige existente existir exitosa~ exitoso experiment~ expir~ explícita expuesta
extensión externo fa facial fact~ fallid~ fallo~ falló faltantes falta~ favor fech~ filtr~
finalizar firma flujo forma formato formulario frases frecuencia fue fuerte funciona función
fáciles garantiz~ gener~ gerente gestionar gestión gracias guardan guardar guardarlos guarde
guardó guiones guárdelos género ha: haber: habido habilit~ habitual~ hace hacer haciendo haga
han: hay haya: haz he: hemos hizo honorífico horaria hoy hubo huella humanos identidad
identificador identificarte identificate identific~ ignorar igual imagen imit~ imprimir
incluyendo inclu~ incorrect~ indica inesperado inferior inform~ ingres~ ingresá inicial~
inici~ inscrib~ inscrip~ instal~ instruc~ intentar~ intentaste intent~ intentá interac~
internacional interno interrumpida introduc~ introduzca inténtalo inténtelo invalidado invit~
invál~ ir jane: jdoe la: largos las le: lectura legible letr~ leído list~ llamada llamando
llamar llav~ llevar llevarme lo: logotipo longitud los: luego lugar límite mal maner~ mantener
mantenga mantenimiento marcas mayor mayúscul~ mediante medio mencion~ menos mensaj~ menudo
menú mi-organizacion mi-organiz~ mi: miembr~ mientras minut~ minúscul~ mis mismo modo momento
mostr~ muestra muy más máxim~ métod~ mínim~ móvil nacimiento navegad~ nd necesari~ necesit~
ningun~ ningún nombr~ nos notific~ nuestros nueva~ nuev~ numérico númer~ obligatori~ obtener
obtuviste ocultar ocurrido ocurrió olvidaste olvid~ olvidé omitir onedrive opcional~ opciones
opción oper~ org organiz~ otorgar otra~ otro~ palabras pantalla para partir parámetr~ paso~
patrones patrón país pedir pedirte pedirá pegue peligro pendient~ pequeño perfil permis~
permit~ pero: personalizado personificar pertenecer período pestaña peti~ pidiendo pila piv
plataforma play podido podrá podés polític~ pondr~ ponte por porque portapapeles posees
posible predecibles preferido pregunta preocupes presione presiónela primario primer~
principal privacidad problem~ probá proceder proces~ producido produjo pronto propiedad
proporcion~ proteger proteja proveed~ provincia prueb~ próximo pudimos pudo pued~ puerto pulse
página póngase que: quedar quier~ qué razones re-enviar realice realizar recarga recepción
rechazado recibirás recibiste recibió recib~ reciente~ recién recomienda reconocimiento
recordatorio recuper~ recurso red redireccion~ redirec~ redirig~ reduzca reemplaz~ reenvi~
regional registrarte registr~ región regres~ regístrate reiniciar relacion~ repet~ requer~
requiere requisitos respaldo respuesta restablecimiento restablec~ restantes restaurar resto
restringido result~ revis~ revisá revés rol rostro rp rquerido saber salir salió se sea sean:
secreta secuencias secundario seguir segund~ segura: seguras seguridad seguro seleccion~ sens~
sentimos separ~ ser servici~ servidor será~ sesiones sesión si: sido siga siguient~ simplifica
sin: sitio sobre solana solicitante solicitud~ solicit~ solo son: soport~ soy su: sube
suempresa suficiente~ sufijo sugerencias super~ sus suspendida sustitu~ sí símbol~ tamaño
tarde tarjeta te teclado teclas telefónic~ teléfono temporal~ tener teng~ tenés termina texto
ti tiempo tiene~ tipo~ todas todavía todos toque trabajar~ transcurrido trata través tu: tus
términos tóquelo tú: ubic~ un una: unido unirse unirte uno unos usa usando usar uso usted
usuari~ usá usó utilice utiliz~ vacío valida~ valor vari~ vaya veces venció venc~ ventana ver
verific~ verificá verifique versión vez vincul~ violación volver volvé voz vuelv~ válid~
vínculo webp ya yo zona ámbito éxito últim~ únete únic~`,
};
