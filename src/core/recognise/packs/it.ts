import type { LanguagePack } from '../concepts.ts';

export const it: LanguagePack = {
  tag: 'it',
  numbers:
    'uno=1 una=1 un=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 quindici=15 venti=20 trenta=30 quaranta=40 quarantacinque=45 sessanta=60 mezz’ora=0.5 mezza=0.5',
  words: {
    password: 'password parola_chiave passphrase parola_d’ordine',
    user: 'utente utenti l’utente nome_utente username user_id id_utente utenza nome_di_accesso matricola',
    email: 'email e-mail mail posta_elettronica indirizzo_e-mail indirizzo_email casella_di_posta',
    account: 'account profilo identita l’account dell’account',
    credentials:
      'credenziali dati_di_accesso dati_d’accesso dati_di_login nome_utente_o_password nome_utente_e_password utente_o_password risposta_di_sicurezza',
    code: 'codice codici codice_di_verifica pin otp passcode codice_otp codice_di_sicurezza password_monouso codice_monouso password_temporanea',
    token: 'token ticket gettone',
    link: 'link collegamento url indirizzo_web',
    session:
      'sessione sessioni azione tentativo_di_accesso procedura_di_accesso processo_di_accesso',
    page: 'pagina pagine modulo percorso risorsa file',
    cookie: 'cookies',
    thirdParty: 'terze_parti terza_parte terzi cross-site',
    javascript: 'script gli_script',
    browser: 'navigatore',
    popup: 'finestra_pop-up finestre_pop-up finestra_popup finestre_popup pop-up popup',
    frame: 'frame iframe incorporat* cornice riquadro',
    network:
      'rete connessione internet connettivita connettersi_al_server collegarsi_al_server raggiungere_il_server',
    offline: 'offline non_in_linea nessuna_connessione senza_connessione connessione_assente',
    proxy: 'server_proxy',
    wifi: 'rete_wireless rete_ospiti rete_pubblica',
    origin:
      'ip indirizzo_ip paese paesi regione posizione firewall traffico_insolito attivita_sospetta traffico_sospetto automatizzat* bot',
    server: 'server servizio servizi sistema sito portale gateway piattaforma',
    app: 'app applicazione applicazioni funzionalita funzione funzioni area sezione modulo contenuto contenuti',
    request: 'richiesta richieste risposta operazione messaggi messaggio',
    signin:
      'accesso_non_riuscito accedere login autentic* effettuare_l’accesso eseguire_l’accesso l’accesso accessi accedi accesso_al_sistema accesso_fallito entrare',
    factor:
      'autenticatore autenticazione_a_due_fattori secondo_fattore due_fattori verifica_in_due_passaggi chiave_di_sicurezza chiavi_di_sicurezza passkey biometric* impronta_digitale notifica_push notifica metodo_di_verifica metodo_di_autenticazione smart_card domanda_di_sicurezza domande_di_sicurezza fattore fattori',
    device: 'dispositivo dispositivi telefono computer cellulare smartphone sistema_operativo',
    phone: 'numero_di_telefono sms messaggio_di_testo chiamata chiamate telefonata telefonate',
    permission:
      'autorizzazione autorizzazioni permesso permessi ruolo ruoli privilegi privilegio diritti diritto abilitazione abilitazioni',
    access: 'accesso',
    admin:
      'amministratore amministratori l’amministratore all’amministratore dall’amministratore assistenza supporto help_desk contatta contattare contatti contatti rivolgiti rivolgersi',
    terms: 'termini condizioni condizioni_d’uso termini_di_servizio contratto',
    clock: 'orologio data_e_ora data_e_l’ora ora_di_sistema ora_del_dispositivo fuso_orario',
    certificate: 'certificato certificati',
    redirect: 'reindirizz* redirect',
    extension:
      'estensione estensioni componente_aggiuntivo componenti_aggiuntivi ad_blocker antivirus',
    reset:
      'reimpost* ripristin* recuper* reset dimenticat* resett* cambio_password cambio_della_password',
    unlock: 'sblocc*',
    activation: 'attivazione attivare link_di_attivazione link_di_registrazione',
    idp: 'provider_di_identita identity_provider single_sign-on metodo_di_accesso connettore account_esterno spid fornitore_di_identita',
    technical: 'parametro parametri client richiedente firma metadati asserzione flusso',
    config: 'configurazione configurat*',
    policy: 'policy criteri requisiti politica politiche regole_di_sicurezza',
    maintenance: 'manutenzione sola_lettura',
    attempt: 'tentativo tentativi volte prove',
    inactivity: 'inattivita inutilizzo mancato_utilizzo nessuna_attivita',
    wrong:
      'non_valid* errat* sbagliat* invalid* scorrett* incorrett* non_corrett* inesatt* non_corrispondono_ai',
    unknown:
      'sconosciut* non_trovat* inesistent* non_registrat* non_riconosciut* non_esist* nessun_account nessun_utente non_presente non_risulta',
    expired:
      'scadut* non_piu_valid* timeout tempo_scaduto obsolet* terminat* scadenza_superata trascorso_troppo_tempo superato_il_tempo',
    used: 'gia_utilizzat* gia_usat* gia_stat* revocat* una_sola_volta',
    locked: 'bloccat* sospeso_temporaneamente sospesa_temporaneamente',
    disabled: 'disabilitat* disattivat* sospes* inattiv* chius* non_attiv* non_abilitat* cessat*',
    blocked: 'bloccat* blocca_l’accesso',
    denied:
      'negat* vietat* rifiutat* non_consentit* non_autorizzat* non_permess* insufficient* proibit* non_dispone non_disponi interdett*',
    byAdmin: 'dall’amministratore dalla_tua_organizzazione dall’organizzazione',
    rejected: 'rifiutat* annullat* respint* declinat*',
    failed:
      'fallit* non_riuscit* errore errori problema problemi non_andat* fallimento andato_storto andata_storta',
    cannot:
      'impossibile non_possibile non_e_possibile non_e_stato_possibile non_puoi non_puo non_possiamo non_siamo_riusciti non_riesc* non_e_riuscit* non_si_puo',
    unexpected:
      'imprevist* errore_interno inattes* si_e_verificato_un_errore si_e_verificato_un_problema qualcosa_e_andato_storto errore_del_server errore_sconosciuto errore_tecnico problema_tecnico problemi_tecnici',
    unsupported: 'non_supportat* obsolet* incompatibil* non_compatibil* superat*',
    unavailable:
      'non_disponibil* irraggiungibil* non_raggiungibil* non_risponde fuori_servizio sovraccaric* indisponibil* non_funziona',
    required: 'obbligatori* necessari* richiest* devi deve bisogna occorre serve e_necessario',
    missing: 'mancant* manca mancano assent* mancata non_fornit*',
    moved: 'spostat* nuovo_indirizzo trasferit*',
    insecure: 'non_sicur* non_privat* non_attendibil* non_protett* non_affidabil*',
    tooLarge: 'troppo_grand* troppo_lung*',
    many: 'troppi troppe superat* limite limiti massimo numero_massimo ripetut* ripetutamente piu_volte troppo_spesso recentemente molti',
    mismatch: 'non_corrispond* non_coincid* divers* non_combaciano',
    unverified: 'non_verificat* non_confermat* da_verificare da_confermare',
    pending: 'in_attesa in_sospeso in_corso_di_approvazione attesa_di_approvazione',
    loggedOut: 'disconness* uscit* logout scollegat*',
    not: 'non nessun nessuna nessuno mai senza né no',
    valid: 'valid* corrett* esatt* giust* accettat*',
    found: 'trovat* esiste esistono registrat* riconosciut* present* noto nota risulta',
    allowed: 'consentit* autorizzat* permess* ammess*',
    enabled: 'abilitat* attiv* attivat* abilita attivare abilitare',
    available: 'disponibil* raggiungibil* risponde',
    supported: 'supportat* compatibil* supporta',
    able: 'possibile riuscit* completat* in_grado riesce completare potuto',
    setUp: 'impostat* configurato_un iscritt* collegat* associat* registrato_alcun',
    assigned: 'assegnat* membro appartien* associat*',
    verified: 'verificat* verifica verificare confermat* conferma',
    match: 'corrispond* coincid* ugual* soddisf* rispett* identic*',
    sent: 'inviat* inviare invio spedit* mandat* consegnat*',
    received: 'ricevut* ricevere arrivat*',
    already: 'gia',
    other: 'altro altra altri un’altra diverso diversa differente',
    change:
      'cambiare cambia cambiat* modificare modifica modificat* aggiornare aggiorna nuova_password scegli_una_nuova',
    new: 'nuovo nuova nuovi nuove',
    old: 'vecchi* precedent* ultim* recent* cronologia',
    rule: 'caratteri carattere lettera lettere numero numeri cifra cifre maiuscol* minuscol* simbolo simboli lunghezza almeno minimo troppo_corta troppo_breve troppo_semplice debole troppo_comune contenere contiene complessita facile_da_indovinare compromess* violazione',
    later:
      'piu_tardi attendi attendere aspetta tra_poco fra_qualche tra_qualche momento al_momento attualmente temporaneamente riprova_tra riprova_fra',
    retry: 'riprova riprovare ritenta ritentare di_nuovo nuovamente ricomincia prova_ancora',
    update:
      'versione_piu_recente ultima_versione aggiorna_il_browser aggiornare_il_browser browser_piu_recente',
    success:
      'successo correttamente benvenut* grazie e_stata_inviata e_stato_inviato abbiamo_inviato con_successo complimenti e_stata_modificata e_stata_aggiornata e_stata_reimpostata',
    instruct:
      'inserisci inserire digita digitare clicca cliccare fai_clic fare_clic scegli seleziona selezionare tocca premi scansiona segui usa_il usa_la utilizza assicurati incolla immetti immettere',
    ask: 'come_fare come_posso cosa_fare perche scopri_di_piu ulteriori_informazioni serve_aiuto bisogno_di_aiuto hai_bisogno problemi_di_accesso problemi_ad_accedere problemi_con_l’accesso domande_frequenti faq non_hai_ricevuto non_ricevi suggeriment* consigli non_riesci_ad_accedere',
    condition: 'se nel_caso qualora quando a_meno_che per_evitare in_modo_che affinche purche',
    conditionEnd: '- the condition follows its marker',
    soon: 'scadra scade_tra scade_fra sta_per_scadere verrai_disconness* valido_per valido_fino scadono in_scadenza',
    second: 'secondo secondi sec',
    minute: 'minuto minuti min',
    hour: 'ora ore un’ora h',
    day: 'giorno giorni',
    left: 'rimast* rimanent* ancora restant* rimang* resta restano',
    common:
      'il la lo i gli le un una di del della dei da dal in nel nella con per su al alla e o che si e_stato sono ha hai tua tuo questo questa puoi per_favore',
  },
};
