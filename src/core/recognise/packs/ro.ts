import type { LanguagePack } from '../concepts.ts';

export const ro: LanguagePack = {
  tag: 'ro',
  numbers:
    'un=1 una=1 o=1 unu=1 două=2 doi=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 zece=10 doisprezece=12 cincisprezece=15 douăzeci=20 treizeci=30 patruzeci=40 șaizeci=60 jumătate=0.5 o_jumătate_de_oră=30min o_oră_și_jumătate=90min',
  until: 'până_la pana_la până_la_ora pana_la_ora până_pe_la',
  words: {
    password: 'parola parole parolei parolele parolelor',
    user: 'utilizator* nume_de_utilizator numele_de_utilizator număr_client cod_client niciun_utilizator',
    email: 'e-mail* email* poșta_electronică adresa_de_poștă căsuț* mail',
    account:
      'cont contul contului conturi conturile contul_de_utilizator profil* identitat* niciun_cont',
    credentials:
      'date_de_autentificare datele_de_autentificare datelor_de_autentificare date_de_conectare datele_de_conectare date_de_acces credențial* acredităr* utilizator_sau_parola nume_de_utilizator_sau răspunsul_la_întrebarea întrebarea_de_securitate datele_introduse',
    code: 'cod codul codului coduri codurile pin cod_pin parolă_de_unică parola_unică',
    token: 'token* tichet* jeton*',
    link: 'link* legătura_de url adresa_de_activare',
    session:
      'sesiun* acțiune acțiunea acțiunii încercarea_de_conectare procesul_de_autentificare procesul_de_conectare interacțiun*',
    page: 'pagin* formular* calea resurs* fișier*',
    cookie: 'cookie* modul*_cookie fișier*_cookie',
    thirdParty: 'terț* terțe_părți terță_parte',
    javascript: 'javascript* script*',
    browser: 'browser* navigator*',
    popup: 'pop-up* popup* fereastra_pop-up ferestre_pop-up fereastr*',
    frame: 'cadru cadrul cadre iframe încorporat*',
    network:
      'rețea rețeaua rețelei rețele conexiun* internet internetul conecta_la_server conectarea_la_server',
    offline:
      'sunteți_offline ești_offline nu_există_conexiune fără_conexiune nu_sunteți_conectat_la_internet lipsă_conexiune nu_aveți_conexiune fără_internet nu_ești_conectat_la_internet',
    proxy: 'proxy*',
    wifi: 'rețea_wireless rețea_fără_fir rețeaua_pentru_oaspeți rețea_publică wi-fi',
    origin:
      'ip adres*_ip țară regiun* locați* locul firewall* trafic_neobișnuit activitate_suspectă suspect* automat* robot*',
    server:
      'server* serviciu serviciul serviciile servicii sistem* site-ul site site-ului portal* platform* website',
    app: 'aplicați* funcți* modul* conținut* secțiun* zona',
    request:
      'cerere cererea cererii cereri solicitar* răspuns răspunsul operațiun* mesaj* solicitările',
    signin:
      'autentific* reautentific* conectare conectarea conectați conectează conecta conectat conectată login logare logarea loghează intrați_în_cont autentificați-vă_mai_întâi conectați-vă_mai_întâi',
    factor:
      'autentificator* aplicați*_de_autentificare al_doilea_factor doi_factori doi_pași multifactor* factor* chei*_de_securitate cheia_de_securitate cheie_de_securitate cheie_de_acces cheia_de_acces cheile_de_acces biometri* amprent* notificar* metod*_de_verificare metod*_de_autentificare metod*_de_securitate card*_inteligent întrebare_de_securitate semnătur*_electronic*',
    device:
      'dispozitiv* telefon telefonul telefonului calculator* computer* sistem*_de_operare mobil versiune*_so versiunea_de_so',
    phone: 'număr*_de_telefon sms apel apelul apeluri apelurile mesaj_text mesaje_text apel_vocal',
    permission:
      'permisiun* rol rolul roluri drept drepturi drepturile privilegi* autorizar* autorizați*',
    access: 'acces accesul accesa accesului accesați',
    admin:
      'administrator* asistenț* suport* contactați contactează adresați-vă serviciul_de_asistență serviciul_clienți',
    terms: 'termen* termeni condiți* acord acordul',
    clock: 'ceas* ora_sistemului data_și_ora ora_dispozitivului marcaj_temporal',
    certificate: 'certificat* certificatul',
    redirect: 'redirecțion* redirect',
    extension:
      'extensi* blocant_de_reclame blocator* antivirus* supliment suplimentul suplimente suplimentele',
    reset:
      'resetar* reseta resetat resetată resetați recuper* uitat uitată schimbarea_parolei modificarea_parolei restabil*',
    unlock: 'debloc*',
    activation:
      'activare activarea activării activat activată linkul_de_înregistrare înregistrare înregistrarea',
    idp: 'furnizor*_de_identitate furnizor* autentificare_unică conectare_unică metod*_de_conectare conector* cont_extern broker*',
    technical:
      'parametr* client clientul clientului semnătura metadat* emitent* solicitant* fluxul flux aserțiun* parametru parametrul',
    config: 'configurați* configurare configurarea configurării configurație greșit_configurat',
    policy:
      'politic* cerințe cerințele cerințelor reguli* organizația_solicită organizația_necesită strict_necesare',
    maintenance: 'mentenanț* întreținer* doar_citire doar_pentru_citire read-only',
    attempt: 'încercare încercări încercarea încercărilor tentativ* ori',
    inactivity: 'inactivitat* lipsă_de_activitate nu_a_fost_utilizat',
    wrong:
      'invalid* incorect* greșit* eronat* nevalid* nevalabil* fals prea_scurt* prea_slab* prea_simpl* utilizate_frecvent folosite_frecvent utilizată_frecvent lista_neagră nu_funcționează compromis* invalid invalidă incorect incorectă compromisă compromis',
    unknown:
      'necunoscut* nu_a_fost_găsit* nu_au_fost_găsit* nu_am_găsit nu_s-a_găsit nu_există inexistent* neînregistrat* nu_este_înregistrat* nerecunoscut* nu_a_fost_recunoscut* niciun_cont niciun_utilizator negăsit*',
    expired:
      'expirat expirată expirate a_expirat expirare_sesiune perimat* depășit_timpul timpul_a_expirat prea_mult_timp nu_mai_este_valabil* nu_mai_este_valid* nu_mai_este_activ* încheiat încheiată timp_expirat învechit*',
    used: 'deja_folosit* deja_utilizat* fost_deja_folosit* fost_deja_utilizat* fost_folosit_deja revocat* a_fost_utilizat',
    locked: 'blocat blocată blocate blocării',
    disabled:
      'dezactivat dezactivată dezactivate suspendat* inactiv inactivă închis închisă oprit oprită nu_este_activată',
    blocked: 'blocat blocată blocate blochează',
    denied:
      'interzis interzisă interzice refuzat refuzată respins respinsă neautorizat* insuficient* nepermis* nu_este_permis* nu_aveți nu_ai restricționat* nu_permite nu_sunteți_autorizat* nu_dețineți nu_vă_permite',
    byAdmin:
      'de_administratorul_dvs de_către_administrator de_administrator de_organizația de_către_organizația administratorul_a_blocat organizația_a_blocat politica_organizației',
    rejected: 'respins respinsă anulat anulată ați_refuzat ați_respins ați_anulat',
    failed: 'eșuat* eșec eroare eroarea erori nereușit* problem* nu_a_reușit',
    cannot:
      'nu_se_poate nu_s-a_putut nu_poate nu_puteți nu_pot nu_putem nu_a_putut nu_am_putut nu_au_putut imposibil* nu_s-au_putut nu_poți nu_vă_puteți nu_te_poți nu_vă_putem nu_poate_fi nu_este_posibil* nu_a_fost_posibil*',
    unexpected:
      'neașteptat* eroare_internă ceva_nu_a_funcționat ceva_nu_a_mers a_apărut_o_eroare s-a_produs_o_eroare eroare_necunoscută eroare_de_server eroare_a_serverului eroare_tehnică probleme_tehnice problemă_tehnică a_apărut_o_problemă eroare_de_sistem a_intervenit_o_eroare s-a_întâmplat_ceva',
    unsupported:
      'nu_este_acceptat* nu_sunt_acceptat* nu_este_suportat* nesuportat* neacceptat* nu_acceptă nu_mai_acceptă incompatibil* nu_este_compatibil* învechit* nu_mai_este_acceptat* nu_este_acceptat neacceptat',
    unavailable:
      'indisponibil* nu_este_disponibil* nu_sunt_disponibile nu_răspunde inaccesibil* supraîncărcat* nu_funcționează nu_mai_este_disponibil*',
    required:
      'necesar necesară necesită trebuie obligatori* solicită_autentific* este_nevoie cere impune organizația_solicită organizația_necesită autentificați-vă_mai_întâi conectați-vă_mai_întâi mai_întâi nu_trebuie_să_fie nu_trebuie_să_conțină',
    missing: 'lipsește lipsesc lipsă absent* nu_a_fost_furnizat*',
    moved: 'mutat mutată adresă_nouă',
    insecure:
      'nesigur* nu_este_securizat* nu_este_sigur* nu_este_privat* nesecurizat* necriptat* nu_este_de_încredere',
    tooLarge: 'prea_mare prea_mari prea_lung*',
    many: 'prea_mult* prea_des prea_repede depășit* depășește limit* număr_maxim numărul_maxim maxim repetat* de_mai_multe recent consecutiv*',
    mismatch:
      'nu_coincid* nu_se_potriv* nu_corespund* diferă diferit_de nu_îndeplin* nu_respectă nepotrivir*',
    unverified:
      'neverificat* neconfirmat* nu_a_fost_verificat* nu_a_fost_confirmat* nu_este_verificat* nu_este_confirmat* neactivat neactivată',
    pending: 'în_așteptare așteaptă_aprobarea așteaptă în_curs_de_aprobare',
    loggedOut: 'deconectat* deconectar* deconectați delogat*',
    not: 'nu niciun nicio niciodată nici',
    valid: 'valid valida valide corect corectă corecte valabil* acceptat*',
    found: 'găsit* există înregistrat* recunoscut* cunoscut* găsi',
    allowed: 'permis* autorizat*',
    enabled: 'activat_în activați activează activa activ permiteți permite',
    available: 'disponibil* răspunde accesibil accesibilă accesibile',
    supported: 'suportat* acceptat* compatibil* acceptă',
    able: 'posibil poate puteți putut reușit finalizat* finaliza',
    setUp: 'configurat* setat* asociat* conectat_la',
    assigned: 'atribuit* alocat membru aparține asociat*',
    verified:
      'verificat* verifica verificar* verificăm verificați confirmat* confirmați confirmare confirmarea confirma',
    match: 'coincid* potriv* identic* corespund* aceeași același îndepline* respectă îndeplinit*',
    sent: 'trimis* trimite trimiter* trimit expediat* livrat* retrimi*',
    received: 'primit* primi primești primiți',
    already: 'deja',
    other: 'alt altă alte altul diferit',
    change:
      'schimb* modific* actualiz* setați_o_parolă alegeți_o_parolă setați_o_nouă alegeți_o_nouă creați_o_parolă setați_parolă',
    new: 'nou noua noi',
    old: 'vechi* anterior* precedent* ultim* istoric*',
    rule: 'caracter* literă litere majuscul* minuscul* cifră cifre simbol* lungim* cel_puțin minimum minim minimă prea_scurt* prea_slab* slabă prea_simpl* conțină conține complexit* ușor_de_ghicit compromis* utilizate_frecvent folosite_frecvent utilizată_frecvent lista_neagră expresi*_regulat* nu_trebuie_să_conțină nu_poate_fi compromisă compromis',
    later:
      'mai_târziu așteptați așteaptă_câteva peste_câteva moment momentan temporar în_prezent acum',
    retry:
      'încercați_din_nou încearcă_din_nou reîncerc* din_nou mai_încercați încercați reîncărc* reîmprospăt* reluați începeți_din_nou încearcă',
    update:
      'versiune_mai_nouă ultima_versiune cea_mai_recentă_versiune actualizați_browserul versiune_mai_recentă',
    success:
      'cu_succes succes bine_ați_venit bun_venit mulțumim v-am_trimis am_trimis a_fost_schimbată felicitări vă_puteți_autentifica',
    instruct:
      'introduceți introdu tastați faceți_clic apăsați apasă selectați selectează alegeți scanați atingeți folosiți utilizați urmați asigurați deschideți lipiți nu_îmi_solicita nu_mă_întreba nu_mai_întreba',
    ask: 'cum_să cum_pot cum_îl ce_trebuie_să de_ce aflați află aveți_nevoie_de_ajutor probleme_la_autentificare probleme_la_conectare probleme_cu_autentificarea întrebări_frecvente nu_ați_primit nu_ai_primit sfat*',
    condition:
      'dacă în_cazul_în_care în_caz în_caz_contrar când cu_excepția în_funcție pentru_a_evita pentru_a_preveni',
    conditionEnd: '- the condition follows its marker',
    purpose: 'pentru_a_evita pentru_a_preveni',
    consent:
      'cookie_necesare cookie-uri_necesare folosim_cookie-uri utilizăm_cookie-uri folosește_cookie-uri utilizează_cookie-uri modulele_cookie_necesare',
    soon: 'va_expira expiră_în expiră_peste în_curând veți_fi_deconectat* valabil_până valabil_timp va_fi vor_fi nu_va_fi va_fi_blocat* nu_veți_mai_putea nu_va_mai_fi',
    will: 'va_fi vor_fi veți_fi vei_fi se_va',
    second: 'secund* sec de_secunde',
    minute: 'minut* min de_minute',
    hour: 'oră ore orei de_ore',
    day: 'zi zile zilele zilei de_zile',
    left: 'rămas* rămân* rămâne mai_aveți mai_ai',
    common:
      'la în pe de cu și să se este sunt a al ale ai au fost pentru prin din sau care acest această acestui acestei vă rugăm dvs dumneavoastră cauza după înainte mai ca pot fi între vom până lui lor niciun_rezultat manager*_de_parole offline online introdus introdusă încă aveți ați',
  },
};
