import type { LanguagePack } from '../concepts.ts';

export const sk: LanguagePack = {
  tag: 'sk',
  numbers:
    'jeden=1 jedna=1 jednu=1 dva=2 dve=2 tri=3 štyri=4 päť=5 šesť=6 sedem=7 osem=8 deväť=9 desať=10 dvanásť=12 pätnásť=15 dvadsať=20 tridsať=30 štyridsať=40 šesťdesiat=60 pol=0.5 za_hodinu=60min o_hodinu=60min o_pol_hodiny=30min o_minútu=1min na_hodinu=60min hodinu_a_pol=90min o_hodinu_a_pol=90min',
  until: 'do',
  words: {
    password: 'heslo hesla heslom heslu hesiel hesle',
    user: 'používateľ* užívateľ* používateľské_meno prihlasovacie_meno meno mena klientske_číslo žiadny_používateľ',
    email: 'e-mail* email* schránk* poštov*_adres*',
    account: 'účet účtu účtom účte účty kont* profil* identit* žiadny_účet',
    credentials:
      'prihlasovacie_údaje prihlasovacích_údajov prihlasovacími_údajmi prístupové_údaje prístupových_údajov zadané_údaje zadaných_údajov meno_alebo_heslo poverenia poverenie bezpečnostná_odpoveď odpoveď_na_otázku odpoveď_na_bezpečnostnú',
    code: 'kód kódu kódom kódy kódov pin grid_karta jednorazové_heslo jednorazového_hesla',
    token: 'token* lístok',
    link: 'odkaz odkazu odkazy odkazom odkaze linka linku url',
    session:
      'relác* session sedenie sedenia akcia akcie akciu pokus_o_prihlásenie proces_prihlásenia prihlasovací_proces interakc*',
    page: 'stránk* formulár* cesta zdroj súbor súboru',
    cookie: '*cookie* súbory_cookie súbor_cookie súborov_cookie',
    thirdParty: 'tretích_strán tretej_strany',
    javascript: 'javascript* skript*',
    browser: 'prehliadač*',
    popup: 'vyskakovac* kontextov*_okn* pop-up* popup*',
    frame: 'rámci rámce rámec iframe vložen*',
    network:
      'sieť siete sieti sieťou sieťov* pripojen* internet* spojen* pripojiť_k_serveru pripojiť_na_server spojiť_so_serverom',
    offline:
      'ste_offline si_offline bez_pripojenia žiadne_pripojenie nie_ste_pripojen* nie_je_pripojenie',
    proxy: 'proxy*',
    wifi: 'bezdrôtov*_sieť sieť_pre_hostí verejn*_sieť wi-fi',
    origin:
      'ip ip_adres* krajin* región* umiestnen* poloh* firewall* brána_firewall nezvyčajn*_prevádzk* podozriv* automatizovan* robot*',
    server: 'server* služb* systém* web webu portál* platform*',
    app: 'aplikáci* funkci* modul* oblasť obsah*',
    request:
      'požiadavk* požiadaviek žiadosť žiadosti odpoveď odpovede operáci* správ* požiadavka vyžiadal*',
    signin:
      'prihlás* autentifik* autentiz* login nie_ste_prihlásen* najskôr_sa_prihláste najprv_sa_prihláste',
    factor:
      'autentifikátor* autentifikačn*_aplikáci* overovac*_aplikáci* druhý_faktor druhého_faktora dvojfaktor* dvojstupňov* dvojfázov* viacfaktor* faktor* bezpečnostn*_kľúč* prístupov*_kľúč* prihlasovac*_kľúč* biometri* odtlač* push oznámen* upozorneni* spôsob_overenia metód*_overenia čipov*_kart* eid bezpečnostn*_otázk*',
    device: 'zariaden* telefón telefóne telefónu mobil* počítač* operačn*_systém* verzia_os',
    phone: 'telefónn*_čísl* sms textov*_správ* hovor* hlasov*',
    permission:
      'oprávnen* rola roly rolu rolí úlohu práva práv právo privilégi* právomoc* povolenie povolenia',
    access: 'prístup prístupu prístupom prístup_zakázaný prístup_je_zakázaný prístup_bol_zakázaný',
    admin:
      'správca správcu správcom správcovi administrátor* podpor* kontaktujte obráťte_sa helpdesk zákazníck*_link*',
    terms: 'podmienk* zmluv* súhlas_s',
    clock:
      'hodiny_zariadenia hodiny_na hodín_zariadenia systémový_čas dátum_a_čas dátumu_a_času časová_pečiatka',
    certificate: 'certifikát*',
    redirect: 'presmerov* redirect',
    extension: 'rozšíreni* doplnok doplnky doplnku blokovač* antivír*',
    reset: 'obnov* reset* zabudnut* zabudol* zabudli zmena_hesla zmeny_hesla zmenu_hesla',
    unlock: 'odomk* odblok*',
    activation: 'aktiváci* aktivačn* aktivovať aktivovan* registračný_odkaz',
    idp: 'poskytovateľ*_identit* poskytovateľ*_totožnosti jednotné_prihlásenie jednotného_prihlásenia spôsob_prihlásenia konektor* externý_účet',
    technical:
      'parameter parametr* klient klienta klientovi klientsk*_aplikáci* podpis* metadáta artefakt* žiadateľ* vydavateľ*',
    config: 'konfiguráci* konfigurov* nakonfigurov*',
    policy: 'zásad* požiadavky_na pravidl* politik* organizácia_vyžaduje nevyhnutne_potrebné',
    maintenance: 'údržb* odstávk* len_na_čítanie servisné_práce',
    attempt: 'pokus pokusov pokusy pokusu krát',
    inactivity: 'nečinnos* neaktivit* nepoužív*',
    wrong:
      'neplatn* nesprávn* chybn* zlé zlý nevalidn* nesúhlas* čiernej_listine bežne_používan* často_používan* príliš_krátk* príliš_slab* príliš_jednoduch* nefunguje prelomen* kompromitovan* unikl*',
    unknown:
      'neznám* nenašl* nenašiel nenájden* neexistuj* nebol_nájdený nebola_nájdená nebolo_nájdené nepodarilo_nájsť neregistrovan* nezaregistrovan* nerozpoznan* žiadny_účet žiadny_používateľ neeviduj*',
    expired:
      'vypršal* vypršan* uplynul* časový_limit stratil_platnosť stratila_platnosť už_nie_je_platn* nie_je_viac_platn* už_neplatí už_nie_je_aktívn* skončil* skončila_platnosť zastaran* príliš_dlho ukončená',
    used: 'už_použit* už_bol_použit* už_bola_použit* už_bolo_použité zneplatnen* odvolan* už_ste_použili',
    locked: 'uzamknut* zamknut* uzamkli zablokovan* uzamkol zamkl* blokovan*',
    disabled:
      'zakázan* deaktivov* vypnut* pozastav* neaktívn* uzavret* zatvoren* zrušený zrušené zrušená',
    blocked: 'zablokov* zablokovan* blokuje blokovan* blokujú',
    denied:
      'prístup_zakázaný prístup_je_zakázaný prístup_bol_zakázaný nepovolen* neoprávnen* nedostatočn* nemáte nemáš neautorizovan* nesmiete obmedzen* neumožňuj* odmietnutý odmietnutá odmietnuté zamietnutý zamietnutá zamietnuté odopretý odopretá',
    byAdmin:
      'vaším_správcom zablokoval_správca zakázal_správca zablokovan*_správcom blokovan*_správcom blokuje_vaša_organizácia zásadami_organizácie zásadami_vašej_organizácie vašou_organizáciou',
    rejected: 'zamietol zamietli odmietol odmietli zrušený zrušené zrušená',
    failed: 'zlyhal* zlyhan* chyba chyby chybu chýb problém* ťažkosti nepodaril* neúspešn*',
    cannot:
      'nemožno nemôže nemôžete nemôžeme nemôžu nedá_sa nedajú_sa nepodaril* nie_je_možn* nebolo_možn* nemožn* nedarí nesmie nesmú',
    unexpected:
      'neočakávan* interná_chyba vnútorná_chyba niečo_sa_pokazilo vyskytla_sa_chyba nastala_chyba došlo_k_chybe neznáma_chyba chyba_servera technická_chyba technické_problémy technické_ťažkosti vyskytol_sa_problém nastal_problém systémová_chyba',
    unsupported: 'nepodporov* nepodporuje nekompatibil* zastaran* zastaral*',
    unavailable:
      'nedostupn* nie_je_k_dispozícii nie_je_dostupn* neodpovedá preťažen* mimo_prevádzky nefunguje nefunkčn*',
    required:
      'vyžad* požadov* povinn* musí musíte musíš potreb* nutn* nevyhnutn* treba nesmie nesmú organizácia_vyžaduje najskôr_sa_prihláste najprv_sa_prihláste',
    missing: 'chýba chýbajú chýbal* chýbajúc* nezadan*',
    moved: 'presunut* presunul* nová_adresa',
    insecure:
      'nezabezpečen* nie_je_zabezpečen* nedôveryhodn* nebezpečn* nie_je_súkromn* nešifrovan*',
    tooLarge: 'príliš_veľk* príliš_dlh*',
    many: 'príliš_veľa príliš_mnoho príliš_často príliš_rýchlo prekroč* limit limitu maximálny_počet opakovan* niekoľkokrát nedávno viackrát pred_chvíľou',
    mismatch: 'nezhod* nezodpoved* líši rozdieln* nespĺňa* nesplnen* nesúhlas*',
    unverified: 'neoveren* nepotvrden* nebol_overen* nebola_overen*',
    pending: 'čaká_na čakajúc* nevybaven* čaká_sa zatiaľ_neschválen*',
    loggedOut: 'odhlásen* odhlásiť odhlás*',
    not: 'nie nebol nebola nebolo neboli žiadny žiadna žiadne nikdy ani nemáte nemáš',
    valid: 'platn* správn* prijat*',
    found: 'nájden* existuj* registrovan* zaregistrovan* rozpoznan* znám* nájsť',
    allowed: 'povolen* oprávnen* autorizovan* smiete',
    enabled: 'povolen* zapnut* aktívn* povoľte povoliť zapnite zapnúť',
    available: 'dostupn* k_dispozícii odpovedá',
    supported: 'podporovan* podporuje kompatibiln*',
    able: 'možn* podarilo dokončen* dokončiť môže schopn*',
    setUp: 'nastaven* nakonfigurov* prepojen* priraden* spárovan*',
    assigned: 'priraden* člen* patrí',
    verified: 'overen* overiť overte overov* potvrden* potvrdiť',
    match: 'zhod* rovnak* rovnať totožn* spĺňa* splnen* súhlas* zodpoved*',
    sent: 'odoslan* odoslať odosl* poslan* posl* zaslan* doručen*',
    received: 'dostal* dostať prijat* obdržal*',
    already: 'už',
    other: 'iný iného iná iné iným inom inej ďalší',
    change:
      'zmen* aktualizov* nastavte_nové nastavte_si_nové zvoľte_nové zvoľte_si_nové nastaviť_nové vytvorte_nové',
    new: 'nový nová nové nového novú',
    old: 'star* predchádzajúc* posledn* predošl* nedávn* históri*',
    rule: 'znak znaky znakov písmen* číslic* veľk*_písm* mal*_písm* symbol* dĺžk* aspoň najmenej minimáln* príliš_krátk* príliš_slab* slabé príliš_jednoduch* obsahovať obsahuje zložitos* uhádn* únik* regulárn*_výraz* čiernej_listine bežne_používan* často_používan* nesmie_byť nesmie_obsahovať prelomen* kompromitovan* unikl*',
    later: 'neskôr počkajte vyčkajte o_niekoľko o_chvíľu chvíľ* momentálne dočasn* práve aktuálne',
    retry:
      'znova znovu opakujte opätovn* skúste skús začnite_znova obnovte_stránku načítajte_stránku',
    update: 'novš*_verzi* najnovš*_verzi* aktualizujte_prehliadač novší_prehliadač',
    success:
      'úspešne vitajte ďakujeme bol_odoslaný bola_odoslaná bolo_zmenené bolo_obnovené odoslali_sme sme_odoslali gratulujeme spĺňa_všetky',
    instruct:
      'zadajte zadaj kliknite vyberte zvoľte ťuknite stlačte naskenujte vložte použite postupujte uistite napíšte otvorte vyplňte skontrolujte',
    ask: 'ako_na ako_môžem ako_ho čo_robiť prečo viac_informácií potrebujete_pomoc problémy_s_prihlásením časté_otázky faq nedostal* neprišiel neprišla nedorazil* tipy zistite nemôžete_sa_prihlásiť',
    condition:
      'ak v_prípade keby aby_sa_predišlo v_závislosti podľa_toho v_opačnom_prípade keď pokud',
    conditionEnd: '- the condition follows its marker',
    consent:
      'nevyhnutné_cookies nevyhnutné_súbory používame_súbory_cookie používa_súbory_cookie používame_cookies používa_cookies',
    soon: 'vyprší čoskoro budete_odhlásen* budete_automaticky platný_do platí_do bude_zablok* bude_uzamk* bude_účet bude_váš_účet bude_systém bude_služba bude_portál bude_nedostupn* budú_nedostupn* nebude_dostupn* bude_deaktiv* už_nebude* už_sa_nebude*',
    will: 'bude budete budú budeš',
    second: 'sekund* sek',
    minute: 'minút* min',
    hour: 'hodín* hod',
    day: 'deň dni dňa',
    left: 'zostáva* zostal* zostávajúc* ešte ostáva*',
    common:
      'a v na sa je sú že pre do so z k od po pri alebo to tento táto toto tejto prosím váš vaše vášho vašej bol bola bolo boli ktorý ktorá vám ste si sme svoj svoje svoju svojho by byť s o cez zo vo máte jeho ako zatiaľ veľa offline online nás žiadne_výsledky správc*_hesiel ak_chcete nie_ste_robot nie_som_robot nesmie_byť_prázdn*',
  },
};
