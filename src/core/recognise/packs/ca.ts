import type { LanguagePack } from '../concepts.ts';

export const ca: LanguagePack = {
  tag: 'ca',
  numbers:
    'un=1 una=1 dos=2 dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 nou=9 deu=10 dotze=12 quinze=15 vint=20 trenta=30 quaranta=40 quaranta-cinc=45 seixanta=60 mitja=0.5 mitja_hora=30min hora_i_mitja=90min una_hora_i_mitja=90min',
  until: 'fins_a_les fins_a_la fins_les fins',
  words: {
    password: 'contrasenya contrasenyes clau_d’accés mot_de_pas nova_contrasenya',
    user: 'usuari usuaris usuària l’usuari d’usuari nom_d’usuari id_d’usuari identificador_d’usuari dni nie',
    email: 'correu correu_electrònic adreça_electrònica adreça_de_correu bústia email e-mail',
    account: 'compte comptes perfil identitat',
    credentials:
      'credencial credencials dades_d’accés dades_d’inici_de_sessió usuari_o_contrasenya usuari_o_la_contrasenya usuari_i_contrasenya resposta_de_seguretat nom_d’usuari_o_contrasenya nom_d’usuari_o_la_contrasenya',
    code: 'codi codis codi_de_verificació codi_de_seguretat pin contrasenya_d’un_sol_ús contrasenya_temporal codi_d’un_sol_ús',
    token: 'token tokens testimoni tiquet',
    link: 'enllaç enllaços vincle url',
    session:
      'sessió sessions acció intent_d’inici_de_sessió procés_d’inici_de_sessió procés_d’autenticació interacció',
    page: 'pàgina pàgines formulari ruta recurs fitxer arxiu',
    cookie: 'galeta galetes cookie cookies',
    thirdParty: 'de_tercers tercers',
    javascript: 'javascript script scripts',
    browser: 'navegador navegadors',
    popup: 'emergent emergents pop-up popup',
    frame: 'marc iframe incrustat incrustada',
    network: 'xarxa connexió internet connectivitat connectar connectar-se',
    offline:
      'sense_connexió no_hi_ha_connexió no_teniu_connexió no_tens_connexió no_esteu_connectat no_estàs_connectat',
    proxy: 'servidor_intermediari servidor_proxy',
    wifi: 'xarxa_sense_fil xarxa_de_convidats xarxa_pública',
    origin:
      'ip adreça_ip país països regió ubicació tallafoc tallafocs trànsit_inusual activitat_sospitosa robot',
    server: 'servidor servidors servei serveis sistema lloc_web portal seu_electrònica plataforma',
    app: 'aplicació aplicacions app funció funcions funcionalitat mòdul àrea secció contingut',
    request: 'sol·licitud sol·licituds petició peticions resposta operació missatge missatges',
    signin:
      'inici_de_sessió iniciar_sessió inicieu_sessió inicia_sessió inicia_la_sessió inicieu_la_sessió iniciat_sessió iniciat_la_sessió iniciar_la_sessió autentic* reautentic* entrar identificar-se identificació login connectat connectada autenticació identificat identificada',
    factor:
      'autenticador autenticadors autenticació_de_dos_factors segon_factor dos_factors dos_passos clau_de_seguretat claus_de_seguretat clau_de_pas biometri* biomètric* empremta notificació notificacions mètode_de_verificació mètode_d’autenticació targeta_intel·ligent pregunta_de_seguretat factor factors',
    device: 'dispositiu dispositius telèfon mòbil ordinador sistema_operatiu versió versions equip',
    phone: 'número_de_telèfon sms missatge_de_text trucada trucades',
    permission:
      'permís permisos rol rols privilegi privilegis dret drets autorització autoritzacions',
    access: 'accés accedir accediu_a accedir_a',
    admin:
      'administrador administradors administradora suport contacteu contacta contactar contacte poseu-vos_en_contacte posa’t_en_contacte assistència',
    terms: 'termes condicions condicions_d’ús termes_del_servei',
    clock: 'rellotge data_i_hora data_i_l’hora hora_del_sistema',
    certificate: 'certificat certificats',
    redirect: 'redirecció redireccions redirigir redirigit redirigeix redireccion*',
    extension: 'extensió extensions complement complements bloquejador_d’anuncis antivirus',
    reset:
      'restablir restabliment restablert restablerta recuperar recuperació oblidat oblidada canvi_de_contrasenya reiniciar_la_contrasenya',
    unlock: 'desbloqueja desbloquejar desbloqueig desbloquejat desbloquejada',
    activation: 'activació activar activeu enllaç_de_registre',
    idp: 'proveïdor_d’identitat proveïdor_d’identitats inici_de_sessió_únic mètode_d’inici_de_sessió connector connectors compte_extern',
    technical:
      'paràmetre paràmetres client sol·licitant signatura metadades asserció flux àmbit emissor',
    config: 'configuració mal_configurat mal_configurada',
    policy:
      'política polítiques requisits regles_de_seguretat organització_requereix organització_exigeix',
    maintenance: 'manteniment només_lectura',
    attempt: 'intent intents vegades',
    inactivity: 'inactivitat inactiva_durant',
    wrong:
      'invàlid invàlida invàlids invàlides incorrect* incorrecte erroni errònia erronis errònies equivocat equivocada no_vàlid no_vàlida no_vàlids no_vàlides massa_curta massa_feble massa_senzilla massa_simple fàcil_d’endevinar compromesa massa_comuna filtrada llista_negra',
    unknown:
      'desconegut desconeguda desconeguts no_trobat no_trobada no_s’ha_trobat no_existeix no_existeixen inexistent no_registrat no_registrada no_reconegut no_reconeguda cap_compte cap_usuari no_hem_trobat no_es_reconeix no_s’ha_reconegut',
    expired:
      'caducat caducada caducats ha_caducat ha_expirat expirat expirada temps_esgotat exhaurit esgotat esgotada ha_vençut ja_no_és_vàlid ja_no_és_vàlida massa_temps ha_finalitzat obsolet obsoleta',
    used: 'ja_utilitzat ja_s’ha_utilitzat ja_s’ha_fet_servir ja_ha_estat_utilitzat ja_usat revocat revocada una_sola_vegada',
    locked: 'bloquejat bloquejada bloquejats bloquejades s’ha_bloquejat',
    disabled:
      'desactivat desactivada desactivats desactivades deshabilitat deshabilitada deshabilitades inhabilitat inhabilitada inhabilitades suspès suspesa inactiu inactiva donat_de_baixa tancat tancada',
    blocked: 'bloquejat bloquejada bloquejades bloquejats vetat',
    denied:
      'denegat denegada prohibit prohibida rebutjat rebutjada no_autoritzat no_autoritzada insuficient insuficients restringit restringida no_permès no_permesa no_teniu_permís no_tens_permís no_teniu_accés no_tens_accés no_teniu_permisos no_tens_permisos no_té_permís no_està_permès no_es_permet rebutja_la_connexió sense_accés sense_permís',
    byAdmin:
      'per_l’administrador pel_vostre_administrador pel_teu_administrador per_la_vostra_organització per_la_teva_organització',
    rejected: 'rebutjat rebutjada cancel·lat cancel·lada declinat',
    failed:
      'fallat fallit fallida fallits fallida_de error errors problema problemes fracassat errada ha_fallat sense_èxit',
    cannot:
      'no_s’ha_pogut no_s’han_pogut no_es_pot no_es_poden no_podeu no_pots no_pot no_hem_pogut no_podem impossible no_ha_estat_possible no_és_possible no_heu_pogut',
    unexpected:
      'inesperat inesperada error_intern error_intern_del_servidor s’ha_produït_un_error s’ha_produït_un_problema hi_ha_hagut_un_error alguna_cosa_ha_anat_malament ha_ocorregut_un_error error_desconegut error_tècnic problema_tècnic problemes_tècnics error_del_servidor',
    unsupported:
      'no_compatible incompatible no_admès no_és_compatible no_suportat no_està_suportat no_admet no_accepta antiquat desactualitzat obsolet',
    unavailable:
      'no_disponible no_està_disponible no_respon fora_de_servei sobrecarregat indisponible inaccessible no_funciona no_es_pot_accedir_al_lloc',
    required:
      'obligatori obligatòria necessari necessària requerit requerida cal heu_de has_de ha_de requereix exigeix es_requereix és_necessari cal_que inicieu_sessió_primer organització_requereix organització_exigeix',
    missing: 'falta falten manca manquen absent que_falta',
    moved: 's’ha_mogut nova_adreça s’ha_traslladat',
    insecure:
      'no_segur no_segura no_és_segur no_és_segura insegur insegura no_és_privada no_és_de_confiança no_fiable',
    tooLarge: 'massa_gran massa_llarga massa_llarg',
    many: 'massa superat excedit límit límits màxim nombre_màxim repetit repetidament diverses vegades_seguides recentment massa_sovint',
    mismatch:
      'no_coincideix no_coincideixen diferents difereix no_corresponen no_correspon no_són_iguals',
    unverified:
      'no_verificat no_verificada no_confirmat no_confirmada sense_verificar pendent_de_verificació no_s’ha_verificat no_s’ha_confirmat encara_no_s’ha_verificat encara_no_està_verificat',
    pending: 'pendent pendents pendent_d’aprovació a_l’espera en_revisió',
    loggedOut:
      'tancat_la_sessió sessió_tancada tancar_sessió tancar_la_sessió tanca_la_sessió desconnectat desconnectada',
    not: 'no cap mai ni ningú',
    valid: 'vàlid vàlida vàlids vàlides correcte correcta correctes acceptat acceptada',
    found:
      'trobat trobada existeix existeixen registrat registrada reconegut reconeguda conegut reconeix',
    allowed: 'permès permesa permet autoritzat autoritzada habilitat_per',
    enabled:
      'activat activada activades habilitat habilitada habilitades habilita habilitar habiliteu activa activar actiu',
    available: 'disponible disponibles accessible respon',
    supported: 'compatible compatibles suportat admès admet',
    able: 'possible completar completat pot poden pogut',
    setUp: 'configurat configurada vinculat vinculada enllaçat associat inscrit',
    assigned: 'assignat assignada assignats membre pertany associat',
    verified:
      'verificat verificada verificar verificació confirmat confirmada confirmar confirmació verifiqueu confirmeu',
    match:
      'coincideix coincideixen coincidir iguals igual compleix compleixen idèntic correspon satisfet concorda concorden',
    sent: 'enviat enviada enviar enviament reenviar',
    received: 'rebut rebuda rebre rep',
    already: 'ja',
    other: 'altre altra altres un_altre una_altra diferent',
    change:
      'canviar canvia canvieu canviat modificar modifiqueu actualitzar actualitzeu nova_contrasenya trieu_una_nova',
    new: 'nou nova nous noves',
    old: 'antic antiga anterior anteriors últim últimes recent recents historial reutilitzar',
    rule: 'caràcters caràcter lletra lletres número números dígit dígits majúscul* minúscul* símbol símbols longitud almenys com_a_mínim mínim massa_curta massa_feble massa_senzilla massa_simple feble contenir conté complexitat fàcil_d’endevinar compromesa massa_comuna filtrada llista_negra',
    later:
      'més_tard espereu espera uns_minuts uns_instants moment en_aquest_moment actualment temporalment d’aquí_a torneu-ho_a_provar_en',
    retry:
      'torneu-ho_a_provar torna-ho_a_provar torneu-ho_a_intentar torna-ho_a_intentar intenteu-ho_de_nou intenta-ho_de_nou de_nou una_altra_vegada torneu_a torna_a recarregueu recarrega comenceu_de_nou',
    update:
      'versió_més_recent última_versió actualitzeu_el_navegador actualitza_el_navegador navegador_més_recent',
    success:
      'correctament èxit amb_èxit benvingut benvinguda benvinguts gràcies s’ha_enviat hem_enviat us_hem_enviat t’hem_enviat s’ha_canviat s’ha_actualitzat s’ha_restablert enhorabona',
    instruct:
      'introduïu introdueix escriviu escriu feu_clic fes_clic trieu tria seleccioneu selecciona toqueu escanegeu escaneja utilitzeu utilitza useu feu_servir fes_servir assegureu-vos assegura’t enganxeu premeu seguiu',
    ask: 'com_puc com_fer què_fer per_què més_informació necessiteu_ajuda necessites_ajuda problemes_per_iniciar problemes_per_accedir preguntes_freqüents no_heu_rebut no_has_rebut consell consells no_podeu_accedir heu_oblidat has_oblidat el_meu_compte la_meva_contrasenya no_permetis no_permetre no_compartiu',
    condition: 'si en_cas quan llevat_que per_evitar perquè sempre_que tret_que',
    conditionEnd: '- the condition follows its marker',
    purpose: 'per_evitar per_prevenir',
    consent: 'galetes_necessàries utilitzem_galetes utilitza_galetes fem_servir_galetes',
    soon: 'caducarà expirarà caduca_en caduca_d’aquí expira_en està_a_punt es_tancarà vàlid_fins vàlid_durant manteniment_programat manteniment_previst serà_bloquejat aviat_es aviat_se’t',
    will: 'serà seran quedarà es_bloquejarà es_tancarà es_desconnectarà',
    second: 'segon segons seg',
    minute: 'minut minuts min',
    hour: 'hora hores h',
    day: 'dia dies',
    left: 'restant restants queden queda resten encara_us',
    common:
      'el la els les un una de del dels al als amb per en i o que us seu seva seus vostre vostra teu teva aquest aquesta aquests és són ha hem heu has està aquí l d s si_us_plau codi_d’error codis_d’error codi_postal cap_resultat gestor_de_contrasenyes hi ho més tots bloqueja_fins no_sou_un_robot no_soc_un_robot',
  },
};
