import type { LanguagePack } from '../concepts.ts';

export const sl: LanguagePack = {
  tag: 'sl',
  numbers:
    'en=1 ena=1 eno=1 eden=1 enega=1 dva=2 dve=2 tri=3 štiri=4 pet=5 šest=6 sedem=7 osem=8 devet=9 deset=10 dvanajst=12 petnajst=15 dvajset=20 trideset=30 štirideset=40 šestdeset=60 pol=0.5 čez_pol_ure=30min čez_uro=60min čez_eno_uro=60min uro_in_pol=90min čez_uro_in_pol=90min',
  until: 'do',
  words: {
    password: 'geslo gesla geslu geslom gesel gesli geslih',
    user: 'uporabnik uporabnika uporabniku uporabniki uporabniško_ime uporabniškega_imena uporabniškim_imenom prijavno_ime',
    email: 'e-pošt* e-mail* email* elektronsk*_pošt* elektronsk*_naslov* e-naslov*',
    account: 'račun računa računu računom računi uporabniški_račun profil* identitet*',
    credentials:
      'podatki_za_prijavo podatke_za_prijavo podatkov_za_prijavo prijavni_podatki prijavne_podatke prijavnih_podatkov poverilnic* uporabniško_ime_ali_geslo ime_ali_geslo odgovor_na_varnostno vneseni_podatki vnesene_podatke',
    code: 'koda kode kodo kodi kod pin enkratn*_gesl* enkratn*_kod* sms-koda sms-kode sms-kodo',
    token: 'žeton*',
    link: 'povezava_za povezave_za povezavo_za ta_povezava spletn*_povezav* url',
    session:
      'seja seje sejo seji sej dejanje dejanja poskus_prijave postopek_prijave postopka_prijave interakcij*',
    page: 'stran strani stranjo obrazec obrazca pot vir datotek*',
    cookie: 'piškotk* piškotek* cookie*',
    thirdParty: 'tretjih_oseb tretje_osebe tretjih_strank drugih_spletnih_mest',
    javascript: 'javascript* skript*',
    browser: 'brskalnik*',
    popup: 'pojavn* pop-up* popup*',
    frame: 'okvir okvirju okvirja okviru vdelan* iframe',
    network:
      'omrežj* omrežn* povezava povezave povezavo povezavi internetn* internet* povezati_s_strežnikom vzpostaviti_povezave',
    offline:
      'ni_internetne_povezave brez_internetne_povezave niste_povezani ni_povezave nimate_povezave brez_povezave nimate_internetne ste_offline',
    proxy: 'proxy* posredniški_strežnik* posredniškega_strežnika',
    wifi: 'brezžičn*_omrežj* omrežj*_za_goste javn*_omrežj* wi-fi',
    origin:
      'ip ip_naslov* naslov*_ip držav* regij* lokacij* požarni_zid požarnega_zidu neobičajen_promet sumljiv* samodejn*_promet robot*',
    server:
      'strežnik* storit* sistem* portal* platform* spletn*_mest* spletn*_stran* potrdilo_strežnika potrdila_strežnika',
    app: 'aplikacij* funkcij* modul* vsebin* področj*',
    request:
      'zahteva zahtevo zahtevi zahtev zahtevek zahtevka zahtevki zahtevkov odgovor odgovora operacij* sporočil* prošnj*',
    signin: 'prijav* vpis* avtentikacij* login najprej_se_prijavite prijaviti',
    factor:
      'avtentikator* aplikacij*_za_preverjanje drugi_dejavnik drugega_dejavnika dvofaktorsk* dvostopenjsk* večfaktorsk* večstopenjsk* preverjanj*_pristnosti varnostn*_ključ* ključ*_za_dostop dostopn*_ključ* biometrij* biometričn* prstn*_odtis* potisn*_obvestil* obvestil* način*_potrditve način*_preverjanja metod*_preverjanja pametn*_kartic* varnostn*_vprašanj* digitaln*_potrdil* kvalificiran*_potrdil*',
    device: 'naprav* telefon telefona telefonu mobiln*_naprav* računalnik* operacijsk*_sistem*',
    phone:
      'telefonsk*_številk* številk*_telefona sms klic klica klici glasovn*_klic* besediln*_sporočil*',
    permission: 'dovoljenj* pooblastil* vloga vloge vlogo vlog pravic* privilegij*',
    access: 'dostop dostopa dostopu dostopati',
    admin: 'skrbnik* administrator* podpor* obrnite_se pišite_nam pomoč_uporabnikom kontaktirajte',
    terms: 'pogoj* sporazum* soglasj*',
    clock:
      'ura_naprave uro_naprave ura_v_napravi sistemski_čas datum_in_čas datum_in_ura datum_in_uro',
    certificate:
      'certifikat* potrdilo_strežnika potrdila_strežnika varnostno_potrdilo potrdilo_spletnega',
    redirect: 'preusmerit* preusmerj* preusmeril*',
    extension: 'razširitev razširitve razširitvi dodatek dodatka dodatki blokator* protivirusn*',
    reset:
      'ponastavit* ponastavi* ponastavljen* obnovit* obnovitev pozabljen* pozabili sprememba_gesla spremembo_gesla spremembe_gesla',
    unlock: 'odkleni* odklep* odklenjen* odblokir*',
    activation: 'aktivacij* aktiviran* aktivirati aktivirajte',
    idp: 'ponudnik*_identitet* enotn*_prijav* način_prijave konektor* zunanji_račun',
    technical: 'parameter parametr* odjemal* metapodatk* izdajatelj* podpis_zahteve vložnik*',
    config: 'konfiguracij* konfiguriran*',
    policy:
      'pravil* pravilnik* politik* zahtevam zahteve_za organizacija_zahteva nujno_potrebn* varnostn*_zahtev*',
    maintenance: 'vzdrževa* samo_za_branje nadgradnj*',
    attempt: 'poskus poskusa poskusi poskusov poskuse krat',
    inactivity: 'neaktivnost* nedejavnost*',
    wrong:
      'napačn* napačen neveljav* nepraviln* nepravilen neustrezn* pogosto_uporabljen* ne_deluje prekrat* prešib* preenostavn* črnem_seznamu neveljaven neveljavna neveljavno',
    unknown:
      'neznan* ne_obstaja* neobstoječ* ni_bilo_mogoče_najti ni_mogoče_najti nismo_našli ni_najden* ni_bil_najden* ni_bila_najden* ni_registriran* neregistriran* ni_prepoznan* ni_računa ni_uporabnika',
    expired:
      'potekl* potekel poteku ni_več_veljav* ne_velja_več ni_več_aktiv* časovna_omejitev zastarel* končal* zaključen* predolgo preteklo pretekla',
    used: 'že_uporabljen* že_bil_uporabljen* že_bila_uporabljen* že_bilo_uporabljen* bila_že_uporabljen* preklican* razveljavljen*',
    locked: 'zaklenjen* blokiran* zaklenili',
    disabled:
      'onemogočen* deaktiviran* izklopljen* neaktiven neaktivn* začasno_ukinjen* ukinjen* zaprt*',
    blocked: 'blokiran* blokiral blokirala blokira blokirajo',
    denied:
      'zavrnjen* prepovedan* nedovoljen* nepooblaščen* nezadostn* nimate nimaš ni_dovoljen* omejen* ne_dovoljuje',
    byAdmin:
      'blokiral_skrbnik vaš_skrbnik_je skrbnik_je_blokiral vaša_organizacija_blokira organizacija_je_blokirala pravilnik_organizacije s_strani_skrbnika pravilih_vaše_organizacije',
    rejected: 'zavrnil zavrnila zavrnili preklican*',
    failed:
      'napaka napake napako napak neuspešn* neuspešen neuspel* spodletel* ni_uspel* ni_uspešn* težav* ni_bil_uspešen',
    cannot:
      'ni_mogoče ni_bilo_mogoče ne_more ne_morete ne_moremo ni_možno nismo_mogli nemogoče ne_sme',
    unexpected:
      'nepričakovan* notranja_napaka nekaj_je_šlo prišlo_je_do_napake zgodila_se_je_napaka neznana_napaka napaka_strežnika napaka_na_strežniku tehnična_napaka tehničn*_težav* sistemska_napaka pojavila_se_je_napaka',
    unsupported: 'ni_podprt* niso_podprt* nepodprt* ne_podpira zastarel* nezdružljiv*',
    unavailable:
      'nedosegljiv* ni_dosegljiv* ni_na_voljo niso_na_voljo se_ne_odziva preobremenjen* ne_deluje nedostopn*',
    required:
      'mora morate morajo moraš potrebn* potreben obvezn* nujno zahteva_se zahtevan* treba ne_sme ne_smejo organizacija_zahteva najprej_se_prijavite morata moramo',
    missing: 'manjka manjkajo manjkajoč* ni_naveden* ni_vnesen*',
    moved: 'premaknjen* preseljen* nov_naslov',
    insecure: 'ni_varn* ni_zasebn* nezaščiten* ni_zaščiten* ni_zaupanja ni_šifriran* nezanesljiv*',
    tooLarge: 'preveli* predolg*',
    many: 'preveč prepogosto prehitro presegl* presežen* omejitev največje_število ponavljajoč* večkrat* nedavno zaporedn* več_poskusov',
    mismatch: 'ne_ujema* neujemanj* razlikuje* ne_ustreza* ne_izpolnjuje*',
    unverified: 'nepotrjen* ni_potrjen* nepreverjen* ni_preverjen*',
    pending: 'čaka_na čakajoč* v_obdelavi v_čakanju',
    loggedOut: 'odjavljen* odjav*',
    not: 'ne ni niso niste nismo nisem nikoli nobeden nobena nobenega niti nista nisva',
    valid: 'veljav* praviln* pravilen ustrezn* sprejet* veljaven veljavna veljavno',
    found: 'najden* obstaja* registriran* prepoznan* znan* najti našli',
    allowed: 'dovoljen* pooblaščen*',
    enabled: 'omogočen* vklopljen* omogočite omogočiti vklopite vklopiti aktiven aktivn* dovolite',
    available: 'na_voljo dosegljiv* odziva',
    supported: 'podprt* podpira združljiv*',
    able: 'mogoče možno uspel* uspelo dokončan* dokončati',
    setUp: 'nastavljen* konfiguriran* povezan*',
    assigned: 'dodeljen* član* pripada',
    verified: 'potrjen* potrdit* potrditev potrditve preveri* preverjen* preverjanj*',
    match: 'ujema* enak* identičn* isto ista isti izpolnjuje* ustreza* izpolnjen*',
    sent: 'poslan* poslati pošlj* poslali pošiljanj* dostavljen*',
    received: 'prejeli prejel prejeti dobili',
    already: 'že',
    other: 'drug druga drugo drugi drugega drugem drugim',
    change:
      'spremen* sprememb* posodobit* nastavite_novo izberite_novo ustvarite_novo nastaviti_novo zamenja*',
    new: 'nov nova novo nove novega',
    old: 'star* prejšnj* zadnj* nedavn* zgodovin*',
    rule: 'znak znaki znakov črka črke črko črk številk* števk* velik*_črk* mal*_črk* simbol* dolžin* vsaj najmanj minimaln* prekrat* prešib* šibko preenostavn* vsebovati vsebuje zapletenost* uganiti pogosto_uporabljen* črnem_seznamu regularn*_izraz* ne_sme_biti ne_sme_vsebovati',
    later: 'pozneje kasneje počakajte čez_nekaj trenutek trenutno začasno',
    retry: 'poskusite_znova poskusite_ponovno znova ponovno poskusite osvežite ponovite',
    update:
      'novejšo_različico najnovejšo_različico posodobite_brskalnik novejši_brskalnik novejša_različica',
    success:
      'uspešno dobrodošli hvala smo_poslali smo_vam_poslali je_bil_poslan čestitamo lahko_se_prijavite zdaj_se_lahko',
    instruct:
      'vnesite vpišite kliknite izberite tapnite pritisnite skenirajte optično_preberite vstavite uporabite sledite prepričajte odprite prilepite najprej_odjaviti',
    ask: 'kako_do kako_ga kako_se kaj_storiti zakaj preberite_več več_informacij potrebujete_pomoč težave_s_prijavo težave_pri_prijavi pogosta_vprašanja niste_prejeli niste_dobili nasvet*',
    condition: 'če v_primeru kadar ko da_bi da_preprečimo odvisno_od v_nasprotnem razen_če ako',
    conditionEnd: '- the condition follows its marker',
    consent: 'nujni_piškotki uporablja_piškotke uporabljamo_piškotke',
    soon: 'poteče bo_potekl* bo_potekel bo_račun bo_zaklenjen* bo_blokiran* ne_bo_na_voljo ne_bodo_na_voljo bo_nedosegljiv* bo_začasno boste_odjavljen* bo_vaš kmalu velja_do veljavno_do ne_boste_več ne_bo_več ne_bodo_več',
    will: 'bo boste bodo',
    second: 'sekund* sek',
    minute: 'minut* min',
    hour: 'ura ure uri uro ur',
    day: 'dan dni dneva dnevi',
    left: 'preostal* ostal* ostaja* še',
    common:
      'in v na s z za od do po je so se da li vam vas vaša vaše vašega vašo ta te to tem tej prosimo ali bil bila bilo ki ker zaradi pred prek iz pri ste biti smo svoj svojo svoje kot samo tudi več bo jo ga vse imate imena ni_rezultatov upravitelj*_gesel o dela poteka',
  },
};
