import type { LanguagePack } from '../concepts.ts';

export const it: LanguagePack = {
  tag: 'it',
  numbers:
    'uno=1 una=1 un=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 quindici=15 venti=20 trenta=30 quaranta=40 quarantacinque=45 sessanta=60 mezz’ora=30min mezza=0.5 mezzo=0.5 un’ora_e_mezza=90min',
  until: "fino_alle fino_all'una sino_alle fino_alle_ore fino dopo_le dalle_ore",
  words: {
    password: 'password parola_chiave passphrase parola_d’ordine nuova_password',
    user: 'utente utenti l’utente nome_utente username user_id id_utente utenza nome_di_accesso matricola codice_utente codice_cliente codice_fiscale',
    email: 'email e-mail mail posta_elettronica indirizzo_e-mail indirizzo_email casella_di_posta',
    account: 'account profilo identita l’account dell’account',
    credentials:
      'credenziali dati_di_accesso dati_d’accesso dati_di_login nome_utente_o_password nome_utente_e_password utente_o_password risposta_di_sicurezza domanda_di_recupero risposta_alla_domanda user_e_password id_utente_o_password userid_o_password risposta_segreta',
    code: 'codice codice_di_verifica pin otp passcode codice_otp codice_di_sicurezza password_monouso codice_monouso password_temporanea codice_di_accesso codice_temporaneo codice_di_sblocco codice_usa_e_getta password_usa_e_getta codici',
    token: 'token ticket gettone',
    link: 'link collegamento url indirizzo_web',
    session:
      'sessione sessioni azione tentativo_di_accesso procedura_di_accesso processo_di_accesso accesso_in_corso interazione tentativo_di_login record_della_sessione sessione_di_lavoro',
    page: 'pagina pagine modulo percorso risorsa file',
    cookie: 'cookies',
    thirdParty: 'terze_parti terza_parte terzi cross-site',
    javascript: 'script gli_script',
    browser: 'navigatore browser internet_explorer',
    popup: 'finestra_pop-up finestre_pop-up finestra_popup finestre_popup pop-up popup',
    frame: 'frame iframe incorporat* cornice riquadro',
    network:
      'rete connessione internet connettivita connettersi_al_server collegarsi_al_server raggiungere_il_server errore_di_connessione connessione_internet collegamento_a_internet raggiungere_il_sito connettersi collegarsi',
    offline:
      'offline non_in_linea nessuna_connessione senza_connessione connessione_assente non_sei_connesso non_e_connesso connessione_a_internet_assente nessuna_connessione_a_internet nessuna_connessione_internet sei_offline',
    proxy: 'server_proxy',
    wifi: 'rete_wireless rete_ospiti rete_pubblica',
    origin:
      'ip indirizzo_ip paese paesi regione posizione firewall traffico_insolito attivita_sospetta traffico_sospetto automatizzat* bot',
    server: 'server servizio servizi sistema sito portale gateway piattaforma',
    app: 'app applicazione applicazioni funzionalita funzione funzioni area sezione modulo contenuto contenuti',
    request: 'richiesta richieste risposta operazione messaggi messaggio',
    signin:
      'accesso_non_riuscito accedere login autentic* effettuare_l’accesso eseguire_l’accesso l’accesso accessi accedi accesso_al_sistema accesso_fallito entrare connesso connessa reautentic* riautentic* effettua_l’accesso accedi_prima login_non_riuscito tempo_per_accedere log_in',
    factor:
      'autenticatore autenticazione_a_due_fattori secondo_fattore due_fattori verifica_in_due_passaggi chiave_di_sicurezza chiavi_di_sicurezza passkey biometric* impronta_digitale notifica_push notifica metodo_di_verifica metodo_di_autenticazione smart_card domanda_di_sicurezza domande_di_sicurezza fattore fattori autenticazione_forte authenticator verifica_in_due_fattori codici_di_backup notifiche_push biometria impronta metodo_di_identificazione autenticazione_a_piu_fattori metodo_di_sicurezza secondo_passaggio metodi_di_verifica metodi_di_autenticazione verifica_dell’identita app_di_autenticazione',
    device:
      'telefono computer cellulare smartphone sistema_operativo versione versioni dispositiv* pc',
    phone:
      'numero_di_telefono sms messaggio_di_testo chiamata chiamate telefonata telefonate numero_di_cellulare',
    permission:
      'autorizzazione autorizzazioni permesso permessi ruolo ruoli privilegi privilegio diritti diritto abilitazione abilitazioni abilitato_ad_accedere profilo_autorizzativo',
    access: 'accesso l’accesso accedere_a accedere_al accedere_alla accedere_all’area',
    admin:
      'amministratore amministratori l’amministratore all’amministratore dall’amministratore assistenza supporto help_desk contatta contattare contatti rivolgiti rivolgersi',
    terms: 'termini condizioni condizioni_d’uso termini_di_servizio contratto',
    clock:
      'orologio data_e_ora data_e_l’ora ora_di_sistema ora_del_dispositivo orario_del_dispositivo l’orologio data_e_l’orario data_e_orario orario_di_sistema',
    certificate: 'certificato certificati certificato_di_sicurezza',
    redirect: 'reindirizz* redirect',
    extension:
      'estensione estensioni componente_aggiuntivo componenti_aggiuntivi ad_blocker antivirus blocco_degli_annunci',
    reset:
      'reimpost* ripristin* recuper* reset dimenticat* resett* cambio_password cambio_della_password',
    unlock: 'sblocc*',
    activation: 'attivazione attivare link_di_attivazione link_di_registrazione',
    idp: 'provider_di_identita identity_provider single_sign-on metodo_di_accesso connettore account_esterno spid fornitore_di_identita connettori provider_esterno',
    technical:
      'parametro parametri client richiedente firma metadati asserzione flusso emittente indicatore_di_risorsa ambito tipo_di_risposta bearer-only indicatore',
    config: 'configurazione configurat* setup',
    policy:
      'policy criteri requisiti politica politiche regole_di_sicurezza criterio l’organizzazione_richiede organizzazione_richiede',
    maintenance: 'manutenzione sola_lettura',
    attempt: 'tentativo tentativi volte prove',
    inactivity: 'inattivita inutilizzo mancato_utilizzo nessuna_attivita',
    wrong:
      'errat* sbagliat* invalid* scorrett* incorrett* inesatt* non_corrispondono_ai troppo_corta troppo_breve troppo_semplice troppo_debole troppo_comune facile_da_indovinare facili_da_indovinare compromess* violat* usat*_comunemente di_uso_comune non_funzion* troppo_facile compromessa violata',
    unknown:
      'sconosciut* inesistent* non_esist* nessun_account nessun_utente nessun_account_trovato nessun_utente_trovato non_abbiamo_trovato non_esiste_alcun* non_corrisponde_ad_alcun* nessun_profilo non_e_stat*_trovat* non_e_stat*_registrat* non_e_stat*_ancora_registrat*',
    expired:
      'scadut* non_piu_valid* timeout tempo_scaduto obsolet* terminat* scadenza_superata trascorso_troppo_tempo superato_il_tempo troppo_tempo tempo_a_disposizione_e_finito non_aggiornat* non_e_piu_valid* non_e_piu_attiv* non_sono_piu_valid* decors*',
    used: 'gia_utilizzat* gia_usat* gia_stat* revocat* una_sola_volta consumat* e_gia_stat* gia_stato_utilizzat* gia_stata_utilizzat*',
    locked: 'bloccat* sospeso_temporaneamente sospesa_temporaneamente temporaneamente_sospes*',
    disabled:
      'disabilitat* disattivat* sospes* inattiv* chius* cessat* invalidat* dismess* revocat*',
    blocked: 'bloccat* blocca_l’accesso',
    denied:
      'negat* vietat* rifiutat* insufficient* proibit* non_dispone non_disponi interdett* non_sei_autorizzat* non_hai_l’autorizzazione non_ha_l’autorizzazione non_ha_i_permessi non_hai_i_permessi non_hai_accesso non_ha_accesso limitat*',
    byAdmin: 'dall’amministratore dalla_tua_organizzazione dall’organizzazione',
    rejected:
      'rifiutat* annullat* respint* declinat* hai_rifiutato ha_rifiutato scelto_di_rifiutare',
    failed:
      'fallit* non_riuscit* errore errori problema problemi non_andat* fallimento andato_storto andata_storta non_e_riuscit* non_e_andat* non_e_stata_completat* malfunzionament*',
    cannot:
      'impossibile non_possibile non_e_possibile non_e_stato_possibile non_puoi non_puo non_possiamo non_siamo_riusciti non_riesc* non_e_riuscit* non_si_puo non_e_in_grado non_riusciamo non_abbiamo_potuto non_puo_essere non_possono non_si_riesce non_riuscimmo',
    unexpected:
      'imprevist* errore_interno inattes* si_e_verificato_un_errore si_e_verificato_un_problema qualcosa_e_andato_storto errore_del_server errore_sconosciuto errore_tecnico problema_tecnico problemi_tecnici errore_imprevisto si_e_verificato_un_errore_imprevisto errore_interno_del_server si_e_verificat*_un_errore qualcosa_non_ha_funzionato disservizio errore_generico',
    unsupported:
      'obsolet* incompatibil* non_e_piu_supportat* non_piu_supportat* non_support* non_accetta',
    unavailable:
      'irraggiungibil* fuori_servizio sovraccaric* indisponibil* non_funziona momentaneamente_sospeso non_e_al_momento_disponibil* occupat*',
    required:
      'obbligatori* necessari* richiest* devi deve bisogna occorre serve e_necessario accedi_prima richiede richiedono dev’essere devono occorrono prima_di_procedere prima_di_accedere l’organizzazione_richiede organizzazione_richiede necessita',
    missing: 'mancant* manca mancano assent* mancata non_fornit*',
    moved: 'spostat* nuovo_indirizzo trasferit* si_e_spostat* ha_cambiato_indirizzo',
    insecure:
      'non_sicur* non_privat* non_attendibil* non_protett* non_affidabil* non_e_sicur* non_e_privat* non_e_attendibil* non_e_protett*',
    tooLarge: 'troppo_grand* troppo_lung*',
    many: 'troppi troppe superat* limite limiti massimo numero_massimo ripetut* piu_volte troppo_spesso recentemente molti di_recente massimo_numero oltre_il_limite raggiunto_il_numero multipl* consecutiv* piu_di richieste_superato',
    mismatch: 'divers*',
    unverified:
      'da_verificare da_confermare non_ancora_verificat* non_ancora_confermat* non_e_ancora_stat*_verificat*',
    pending:
      'in_attesa in_sospeso in_corso_di_approvazione attesa_di_approvazione attesa_di_attivazione in_fase_di_approvazione in_fase_di_verifica non_ancora_attiv* non_ancora_approvat*',
    loggedOut: 'disconness* uscit* logout scollegat* disconnett* esci fine_sessione',
    not: 'non nessun nessuna nessuno mai né no',
    valid: 'valid* corrett* esatt* giust* accettat*',
    found: 'trovat* esiste esistono registrat* present* noto nota risulta riconosc* conosciut*',
    allowed: 'consentit* autorizzat* permess* ammess*',
    enabled: 'abilitat* attiv* abilita attivare abilitare abiliti',
    available: 'disponibil* raggiungibil* risponde',
    supported: 'supportat* compatibil* supporta',
    able: 'possibile riuscit* completat* in_grado riesce completare potuto',
    setUp:
      'impostat* configurato_un iscritt* collegat* associat* registrato_alcun configurat* registrat*_per',
    assigned: 'assegnat* membro appartien* associat*',
    verified: 'verificat* verifica verificare confermat* conferma',
    match: 'corrispond* coincid* ugual* soddisf* rispett* identic* combaci*',
    sent: 'inviat* inviare invio spedit* mandat* consegnat*',
    received: 'ricevut* ricevere arrivat*',
    already: 'gia',
    other: 'altro altra altri un’altra diverso diversa differente',
    change:
      'cambiare cambia cambiat* modificare modifica modificat* aggiornare aggiorna nuova_password scegli_una_nuova cambi modifichi impostare_una_nuova_password impostare_una_nuova cambiarla modificarla aggiornarla cambio_password',
    new: 'nuovo nuova nuovi nuove',
    old: 'vecchi* precedent* ultim* recent* cronologia',
    rule: 'lettera lettere numero numeri cifra cifre maiuscol* minuscol* simbolo simboli lunghezza almeno minimo troppo_corta troppo_breve troppo_semplice debole troppo_comune contenere contiene complessita facile_da_indovinare compromess* violazione password_usate_comunemente usat*_comunemente di_uso_comune violat* massim* lunghezza_minima lunghezza_massima in_eccesso prevedibil* gia_usat* espressioni_regolari elenco_di_password blocklist troppo_lunga caratter* non_deve_essere_uguale troppo_debole riutilizz* troppo_facile facili_da_indovinare compromessa violata',
    later:
      'piu_tardi attendi attendere aspetta tra_poco fra_qualche tra_qualche momento al_momento attualmente temporaneamente riprova_tra riprova_fra prima_di_riprovare qualche_minuto attenda aspetti riprova_piu_tardi riprovi_piu_tardi momentaneamente qualche_istante pochi_istanti in_questo_momento tra_qualche_minuto',
    retry:
      'riprova riprovare ritenta ritentare di_nuovo nuovamente prova_ancora riprovi riprovate avvia_una_nuova avviare_una_nuova ricaric* aggiorna_la_pagina ricominci* ritenti verra_riavviato effettua_nuovamente',
    update:
      'versione_piu_recente ultima_versione aggiorna_il_browser aggiornare_il_browser browser_piu_recente',
    success:
      'successo correttamente benvenut* grazie e_stata_inviata e_stato_inviato abbiamo_inviato con_successo complimenti e_stata_modificata e_stata_aggiornata e_stata_reimpostata e_stato_modificato e_stato_aggiornato sono_state_aggiornate e_stato_reimpostato e_stata_cambiata e_stato_verificato e_stata_verificata ti_abbiamo_inviato le_abbiamo_inviato hai_effettuato_il_logout',
    instruct:
      'inserisci inserire digita digitare clicca cliccare fai_clic fare_clic scegli seleziona selezionare tocca premi scansiona segui usa_il usa_la utilizza assicurati incolla immetti immettere usa_almeno usare_almeno usa puoi_utilizzare usi',
    ask: 'come_fare come_posso cosa_fare perche scopri_di_piu ulteriori_informazioni serve_aiuto bisogno_di_aiuto hai_bisogno problemi_di_accesso problemi_ad_accedere problemi_con_l’accesso domande_frequenti faq non_hai_ricevuto non_ricevi suggeriment* consigli non_riesci_ad_accedere non_ha_ricevuto che_cosa cosa_succede recupera_password problemi_di_login problemi_di_connessione_scopri il_mio_account la_mia_password aiuto assicurarsi_che evita non_comunicare non_condividere in_caso_di_problemi bisogno_di eventual* dopo_la_configurazione',
    condition:
      'se nel_caso qualora quando a_meno_che per_evitare in_modo_che affinche purche in_caso_di nel_caso_in_cui solo_se laddove per_proteggere variano',
    conditionEnd: '- the condition follows its marker',
    care: 'paziente pazienti ricetta ricette impegnativ* farmac* fattur*',
    purpose: 'per_evitare per_prevenire per_impedire per_proteggere',
    consent:
      'cookie_necessari cookie_strettamente_necessari cookie_tecnici utilizziamo_cookie utilizziamo_i_cookie usa_cookie usiamo_cookie utilizza_cookie utilizza_i_cookie informativa_sui_cookie',
    soon: 'scadra scade_tra scade_fra sta_per_scadere verrai_disconness* valido_per valido_fino scadono in_scadenza sara_disconness* sarai_disconness* validita scade_il sara_disponibil* manutenzione_programmata manutenzione_pianificata scadra_tra sara_bloccat* verra_bloccat* verra_disattivat* non_sarai_più non_potrai_più non_sarà_più non_saranno_più',
    will: 'sarà saranno sarai verrà verrai verranno',
    second: 'secondo secondi sec',
    minute: 'minuto minuti min',
    hour: 'ora ore h',
    day: 'giorno giorni',
    left: 'rimast* rimanent* ancora restant* rimang* resta restano',
    common:
      'il la lo i gli le un una di del della dei da dal in nel nella con per su al alla e o che si e_stato sono ha hai tua tuo questo questa puoi per_favore codici_di_errore codice_errore nessun_risultato informazioni sei stato stata dell’organizzazione quest ti sul sulla nostro altrimenti gestore_di_password gestori_di_password codice_postale codice_di_errore hai_richiesto non_sei_un_robot non_sono_un_robot non_sia_un_robot nessun_membro',
  },
};
