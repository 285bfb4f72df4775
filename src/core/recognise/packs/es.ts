import type { LanguagePack } from '../concepts.ts';

export const es: LanguagePack = {
  tag: 'es',
  numbers:
    'un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40 cuarenta_y_cinco=45 sesenta=60 media=0.5 hora_y_media=90min media_hora=30min',
  until: 'hasta_las hasta_la hasta a_partir_de_las a_partir_de_la después_de_las después_de_la',
  words: {
    password: 'contraseñ* clave claves password*',
    user: 'usuari* nombre_de_usuario id_de_usuario identificador_de_usuario nombre_de_inicio',
    email: 'correo correos correo_electrónico e-mail* email* mail',
    account: 'cuenta cuentas perfil perfiles',
    credentials:
      'credencial* datos_de_acceso datos_de_inicio datos_de_ingreso respuesta_de_seguridad usuario_y_contraseña respuesta_de_la_pregunta respuesta_a_la_pregunta datos_introducidos datos_ingresados datos_proporcionados',
    code: 'código códigos pin clave_de_un_solo_uso contraseña_de_un_solo_uso contraseñas_de_un_solo_uso clave_temporal código_de_verificación otp clave_de_acceso_temporal contraseña_temporal_de_un_solo_uso',
    token: 'token tokens testigo ticket',
    link: 'enlace enlaces vínculo vínculos liga hipervínculo',
    session:
      'sesión sesiones intento_de_inicio_de_sesión proceso_de_inicio_de_sesión interacción la_acción',
    page: 'página páginas formulario formularios ruta recurso archivo url dirección_web',
    cookie: 'cookie*',
    thirdParty: 'de_terceros terceros entre_sitios',
    javascript: 'javascript script scripts',
    browser: 'navegador navegadores explorador internet_explorer',
    popup: 'emergente emergentes pop-up* popup*',
    frame: 'marco marcos iframe* incrustad* incrustar',
    network:
      'red redes conexión conexiones conexión_a_internet internet conectar conectarse conectar_con error_de_red',
    offline:
      'sin_conexión sin_internet no_hay_conexión no_tiene_conexión no_estás_conectado no_está_conectado',
    proxy: 'servidor_proxy',
    wifi: 'red_inalámbrica red_de_invitados',
    origin:
      'ip dirección_ip país países región ubicación cortafuegos firewall tráfico_inusual actividad_sospechosa bot',
    server: 'servidor servidores servicio servicios sistema sistemas sitio sitios portal sitio_web',
    app: 'aplicación aplicaciones app función funciones funcionalidad* módulo contenido área característica',
    request:
      'solicitud solicitudes petición peticiones respuesta respuestas operación operaciones mensajes solicitado',
    signin:
      'iniciar_sesión inicio_de_sesión inicia_sesión inicie_sesión iniciado_sesión iniciando_sesión inicios_de_sesión iniciaste_sesión inició_sesión ingresar ingreso acceder_a_su_cuenta autentic* reautentic* login identificarse entrar logearse conectado iniciar_la_sesión autentific* inicie_sesión_primero inicia_sesión_primero iniciar_tu_sesión iniciar_su_sesión',
    factor:
      'autenticador* método_de_verificación métodos_de_verificación método_de_autenticación métodos_de_autenticación método_de_seguridad métodos_de_seguridad segundo_factor dos_factores doble_factor factor factores multifactor dos_pasos dos_etapas llave_de_seguridad clave_de_seguridad claves_de_seguridad llaves_de_seguridad biométric* huella* notificación_push notificaciones_push notificación tarjeta_inteligente nivel_de_autenticación pregunta_de_seguridad clave_de_acceso claves_de_acceso llave_de_acceso llaves_de_acceso verificar_su_identidad verificar_tu_identidad requisitos_de_autenticación',
    device:
      'dispositivo dispositivos teléfono teléfonos ordenador computadora equipo móvil celular sistema_operativo',
    phone:
      'número_de_teléfono número_de_móvil número_telefónico sms mensaje_de_texto mensajes_de_texto llamada llamadas llamada_telefónica',
    permission: 'permiso permisos rol roles privilegio* derecho derechos autorización facultades',
    access: 'acceso accesos acceder acceda',
    admin:
      'administrador* soporte contacte contacta póngase_en_contacto ponte_en_contacto comuníquese asistencia servicio_técnico comunícate mesa_de_ayuda',
    terms: 'términos condiciones términos_y_condiciones acuerdo',
    clock:
      'reloj fecha_y_hora fecha_y_la_hora hora_del_sistema marca_de_tiempo hora_del_dispositivo',
    certificate: 'certificado certificados',
    redirect: 'redirigid* redireccion* bucle',
    extension:
      'extensión extensiones complemento complementos bloqueador_de_anuncios bloqueador_de_publicidad antivirus',
    reset:
      'restablec* recuperar recuperación reestablec* restaur* olvid* cambio_de_contraseña resetear reinicio_de_contraseña reinicio',
    unlock: 'desbloque*',
    activation: 'activación activar registro inscripción',
    idp: 'proveedor_de_identidad proveedores_de_identidad inicio_de_sesión_único sesión_única método_de_inicio_de_sesión conector federad*',
    technical:
      'parámetro parámetros cliente clientes solicitante firma metadatos aserción flujo artefacto emisor dominio parte_de_confianza indicador_de_recurso concesión tipo_de_concesión',
    config: 'configuración mal_configurad*',
    policy:
      'política políticas requisito requisitos normas directiva directivas estrictamente_necesarias organización_exige organización_requiere',
    maintenance: 'mantenimiento solo_lectura',
    attempt: 'intento intentos tentativas veces',
    inactivity: 'inactividad sin_actividad no_se_ha_utilizado',
    wrong:
      'inválid* incorrect* erróne* equivocad* mal no_válid* demasiado_corta demasiado_débil fácil_de_adivinar fáciles_de_adivinar muy_débil muy_corta utilizadas_comúnmente uso_común comprometid* filtrad* no_funcionó lista_negra comúnmente_utilizadas comúnmente_usadas filtración muy_común demasiado_común brecha_de_datos violación_de_datos comprometida filtrada',
    unknown:
      'desconocid* inexistente* no_encontrad* no_registrad* ninguna_cuenta ningún_usuario no_hay_ninguna_cuenta',
    expired:
      'caduc* expir* vencid* venció agotado agotó tiempo_de_espera_agotado tiempo_agotado ya_no_es_válid* tardó_demasiado ya_no_está_activa obsolet* superado_el_tiempo ha_vencido desactualizad* tardado_demasiado superó_el_período superado_el_período superó_el_tiempo ha_finalizado',
    used: 'ya_utilizad* ya_usad* ya_se_ha_utilizado ya_se_utilizó ya_fue_utilizad* ya_fue_usad* consumid* revocad* sido_utilizad* ha_utilizado_anteriormente se_ha_usado',
    locked: 'bloqueado bloqueada bloqueados bloqueadas',
    disabled:
      'inhabilitad* inactiv* cerrad* dado_de_baja cancelada no_activa invalidad* inhabilitó desactiv* suspend* deshabilit*',
    blocked:
      'bloqueando vetad* prohibid* bloqueado bloqueada bloqueados bloqueadas bloquearon bloquea bloquee se_bloqueó',
    denied:
      'denegad* rechaza_la_conexión no_autorizad* prohibid* insuficiente* restringid* negado negada no_permitid* carece no_autorizada no_está_permitid* no_tiene_permitido',
    byAdmin:
      'por_su_administrador por_tu_administrador por_el_administrador por_su_organización por_tu_organización administrador_ha_bloqueado',
    rejected: 'rechaz* cancelad* declinad* anulad*',
    failed:
      'fall* error errores problema problemas ha_fallado no_se_ha_completado salió_mal salido_mal fracas* error_de_red',
    cannot:
      'no_se_puede no_se_pudo no_puede no_puedes no_pudo no_pudimos no_podemos no_es_posible imposible no_se_ha_podido no_hemos_podido no_ha_sido_posible no_pueden no_pudieron no_fue_posible incapaz no_puede_ser no_debe no_puedo',
    unexpected:
      'inesperad* algo_salió_mal algo_ha_salido_mal algo_ha_ido_mal algo_fue_mal error_interno error_desconocido error_técnico problema_técnico problemas_técnicos dificultades_técnicas se_produjo_un_error se_ha_producido_un_error ha_ocurrido_un_error ocurrió_un_error error_del_servidor algo_ha_fallado algo_falló',
    unsupported:
      'no_compatible* incompatible* obsolet* no_admitid* no_soportad* desactualizad* no_admite no_soporta',
    unavailable:
      'no_disponible* inaccesible* saturad* sobrecargad* caído fuera_de_servicio no_responde indisponible*',
    required:
      'requerid* requier* debe debes necesari* obligatori* deben hace_falta tiene_que tienes_que es_preciso se_exige exige antes_de_iniciar antes_de_continuar debe_iniciar_sesión necesit* inicie_sesión_primero inicia_sesión_primero organización_exige organización_requiere',
    missing: 'falta faltan ausente* faltante* perdid*',
    moved: 'se_ha_movido se_ha_trasladado nueva_dirección',
    insecure: 'no_es_segura no_segura no_es_privada no_es_de_confianza no_fiable insegur*',
    tooLarge: 'demasiado_grande*',
    many: 'demasiad* exced* supera* máximo límite límites número_máximo varias_veces repetid* múltiples reiterad* sucesiv* varios recientemente consecutiv* más_de',
    mismatch: 'no_coincid* diferente_de distint* adelantado atrasado difiere* desajuste',
    unverified: 'sin_verificar no_verificad* sin_confirmar no_confirmad*',
    pending: 'pendiente* en_espera_de_aprobación a_la_espera_de sin_aprobar',
    loggedOut:
      'cerrado_sesión cerrado_la_sesión cerró_sesión cerrar_sesión cerró_la_sesión cierre_de_sesión sesión_cerrada sesión_se_ha_cerrado desconectado desconexión cierra_tu_sesión cierre_su_sesión',
    not: 'no ningún ninguna ninguno nunca jamás ni tampoco nadie ya_no',
    valid: 'válid* correct* aceptad* acepta suficientemente_fuerte suficientemente_segura',
    found: 'encontr* exist* registrad* reconoc* conocid* localiz* hallar encuentr*',
    allowed: 'permitid* autorizad* habilitado_para se_permite permite tiene_permitido se_permiten',
    enabled: 'habilit* activad* active activa activas activo activos permita permitir',
    available: 'disponible* responde accesible*',
    supported: 'compatible* admitid* soportad* soporta admite admiten',
    able: 'posible podido podemos pudo complet* procesar procesado exitos* determinar resolver cargar',
    setUp: 'configurad* inscrit* configurar enlazad* vinculad* vincular',
    assigned: 'asignad* asociad* pertenece* miembro*',
    verified: 'verific* confirmad* confirmar validar validad* validación comprob*',
    match: 'coincid* igual* mism* idéntic* cumpl* satisf*',
    sent: 'envío entregad* envia*',
    received: 'recibid* recibiste recibió recibir ha_llegado',
    already: 'ya',
    other: 'otr* diferente* distint*',
    change:
      'cambiar cambiad* cambie cambio actualizar modificar establecer_una_nueva crear_una_nueva definir_una_nueva cambiarse cambiarla',
    new: 'nuev*',
    old: 'antigu* anterior* últim* previ* reutilizar viej* recientes hace',
    rule: 'caracter* letra letras dígito* número_y números mayúscula* minúscula* especiales longitud mínim* al_menos máxima máximo_de demasiado_corta demasiado_larga demasiado_débil débil débiles contener contenga contiene simple símbolo* fácil_de_adivinar fáciles_de_adivinar muy_débil muy_corta utilizadas_comúnmente uso_común comprometid* filtrad* complejidad patrón patrones regex lista_negra comúnmente_utilizadas comúnmente_usadas filtración muy_común demasiado_común brecha_de_datos violación_de_datos suficientemente_fuerte suficientemente_segura comprometida filtrada',
    later:
      'más_tarde espere espera esperar minutos_más luego en_este_momento actualmente temporalmente unos_minutos unos_instantes por_el_momento momento',
    retry:
      'vuelva_a_intentar* vuelve_a_intentar* inténtelo_de_nuevo inténtalo_de_nuevo intente_de_nuevo intenta_de_nuevo inténtelo inténtalo intente intenta de_nuevo nuevamente reintent* otra_vez volver_a_intentar vuelva_a vuelve_a reinici* actualice_la_página actualiza_la_página recargue recarga',
    update:
      'actualice_su_navegador actualiza_tu_navegador última_versión versión_más_reciente actualice actualiza',
    success:
      'correctamente con_éxito éxito bienvenid* gracias felicidades enhorabuena se_ha_enviado se_envió hemos_enviado se_han_enviado se_ha_cambiado se_ha_actualizado se_ha_restablecido ha_sido_enviado exitosamente listo enviamos',
    instruct:
      'introduzca introduce ingrese ingresa escriba escribe haga_clic haz_clic seleccione selecciona elija elige pulse pulsa toque toca escanee escanea inserte inserta asegúrese asegúrate abra abre use usa utilice utiliza descargue descarga siga sigue complete completa presione presiona proporcione seleccionar',
    ask: 'por_qué cómo ayuda_para necesita_ayuda necesitas_ayuda más_información problemas_para_iniciar problemas_al_iniciar qué_hacer preguntas_frecuentes no_recibiste no_recibió no_ha_recibido no_has_recibido obtenga_más_información consejos uso_no_autorizado no_le_ha_llegado no_te_ha_llegado mi_cuenta mi_contraseña',
    condition:
      'si en_caso_de en_caso_de_que cuando siempre_que a_menos_que para_que para_evitar salvo_que',
    conditionEnd: '- the condition follows its marker',
    care: 'paciente pacientes receta recetas afiliado afiliados medicamento* factura facturas',
    purpose: 'para_evitar para_prevenir para_impedir para_proteger',
    consent:
      'cookies_necesarias cookies_propias utilizamos_cookies usamos_cookies utiliza_cookies usa_cookies política_de_cookies cookies_técnicas',
    soon: 'caducará expirará vencerá caduca_en expira_en vence_en a_punto_de válido_hasta válido_durante será_bloquead* se_bloqueará se_cerrará no_estará_disponible está_por_vencer está_por_expirar ya_no_podrá* mantenimiento_programado mantenimiento_planificado invalidará ya_no_podrá ya_no_podrás expiran_en caducan_en',
    will: 'será serán quedará se_bloqueará se_cerrará',
    second: 'segundo segundos seg',
    minute: 'minuto minutos min',
    hour: 'hora horas h',
    day: 'día días',
    left: 'restante* queda quedan más',
    common:
      'el la los las un una de del en que y o es son está están ha han fue su sus tu tus se con por para le te lo al a como este esto ese esa puede puedes favor nos usted hay ser más bloqueo_de_pantalla código_de_error códigos_de_error bloquear_hasta no_eres_un_robot no_es_un_robot no_soy_un_robot no_hay_miembros',
  },
};
