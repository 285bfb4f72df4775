import type { LanguagePack } from '../concepts.ts';

export const cs: LanguagePack = {
  tag: 'cs',
  numbers:
    'jeden=1 jedna=1 jednu=1 dva=2 dve=2 tri=3 ctyri=4 pet=5 sest=6 sedm=7 osm=8 devet=9 deset=10 dvanact=12 patnact=15 dvacet=20 tricet=30 ctyricet=40 sedesat=60 pul=0.5 za_hodinu=60min za_půl_hodiny=30min za_minutu=1min na_hodinu=60min půl=0.5 pět=5 za_hodinu_a_půl=90min',
  until: 'do',
  words: {
    password: 'heslo hesla heslem heslu hesel',
    user: 'uživatel* uživatelské_jméno uživatelského_jména přihlašovací_jméno jméno jména žádný_uživatel',
    email: 'e-mail* email* e-mailová e-mailovou e-mailové adresa_e-mailu schránk* pošt*',
    account: 'účet účtu účtem účty profil* identit* žádný_účet',
    credentials:
      'přihlašovací_údaje přihlašovacích_údajů údaje_pro_přihlášení uživatelské_jméno_nebo_heslo jméno_nebo_heslo přístupové_údaje bezpečnostní_odpověď odpověď_na_bezpečnostní zadané_údaje zadaných_údajů odpověď_na_otázku',
    code: 'kód kódu kódem kódy ověřovací_kód pin jednorázové_heslo jednorázového_hesla jednorázový_kód kódů',
    token: 'token* lístek',
    link: 'odkaz odkazu odkazy odkazem url',
    session:
      'relace relaci akce akci pokus_o_přihlášení proces_přihlášení sezení interakc* session',
    page: 'stránka stránku stránky stránce formulář* cesta zdroj soubor*',
    cookie: '*cookie* soubory_cookie',
    thirdParty: 'třetích_stran třetí_strany',
    javascript: 'skript* javascript*',
    browser: 'prohlížeč*',
    popup: 'vyskakovac* pop-up* popup*',
    frame: 'rámec rámci rámu iframe vložen*',
    network:
      'síť sítě síti připojení internet internetu spojení* připojit_k_serveru spojit_se_serverem',
    offline:
      'bez_připojení žádné_připojení nejste_připojeni není_připojení není_k_dispozici_připojení jste_offline jsi_offline',
    proxy: 'proxy_server*',
    wifi: 'bezdrátová_síť síť_pro_hosty veřejná_síť',
    origin:
      'ip ip_adres* země zemi region* umístění firewall* brána_firewall neobvyklý_provoz podezřelá_aktivita podezřel* automatizovan* robot*',
    server: 'server* služba služby službu systém* web webu portál* platform*',
    app: 'aplikac* funkc* modul* oblast obsah*',
    request: 'požadavek žádost žádosti odpověď operac* zpráv* požadavk* vyžádal*',
    signin:
      'přihlás* přihlášení autentiz* autentifik* přihlašov* login nejprve_se_přihlaste nejdříve_se_přihlaste',
    factor:
      'autentizátor* ověřovatel* ověřovací_aplikac* druhý_faktor druhého_faktoru dvoufázov* dvoufaktor* vícefaktor* bezpečnostní_klíč* bezpečnostního_klíče přístupov*_klíč* biometri* otisk* push oznámení způsob_ověření metoda_ověření metody_ověření čipov*_kart* bezpečnostní_otázk* faktor*',
    device: 'zařízení telefon* počítač* mobil* operační*_systém*',
    phone: 'telefonní_číslo telefonního_čísla sms textov*_zpráv* hovor* hlasov*',
    permission: 'oprávnění role roli práva práv privilegi* pravomoc* povolení',
    access: 'přístup přístupu přístupem přístup_zakázán přístup_je_zakázán přístup_byl_zakázán',
    admin: 'správce správcem správci administrátor* podpor* kontaktuj* obraťte_se helpdesk obratte',
    terms: 'podmínk* smluvní_podmínky smlouv*',
    clock: 'hodiny hodin_zařízení systémový_čas datum_a_čas data_a_času',
    certificate: 'certifikát*',
    redirect: 'přesměrov* redirect',
    extension: 'rozšíření doplněk doplňky doplňku blokovač* antivir*',
    reset: 'obnov* reset* zapomenut* zapomněl* změna_hesla změny_hesla obnovení',
    unlock: 'odemk* odblok*',
    activation: 'aktivac* aktivovat registrační_odkaz',
    idp: 'poskytovatel*_identit* jednotné_přihlášení jednotného_přihlášení metoda_přihlášení způsob_přihlášení konektor* externí_účet',
    technical:
      'parametr* klient klienta podpis* metadata tok_ověřování asserc* žadatel* klientsk*_aplikac* vydavatel*',
    config: 'konfigurac* nakonfigurov*',
    policy:
      'zásad* požadavky_na bezpečnostní_pravidla politik* pravidl* organizace_vyžaduje nezbytně_nutné',
    maintenance: 'údržb* odstávk* jen_pro_čtení pouze_pro_čtení servisní_práce',
    attempt: 'pokus pokusů pokusy pokusu krát',
    inactivity: 'nečinnost* neaktivit* nepoužív*',
    wrong:
      'neplatn* nesprávn* chybn* špatn* nevalidn* mylné černé_listině seznamu_zakázaných běžně_používan* často_používan* příliš_krátk* příliš_slab* příliš_jednoduch* nesouhlas* nefunguje prolomen* kompromitovan* unikl*',
    unknown:
      'neznám* nenalezen* neexistuj* nebyl_nalezen nebyla_nalezena nebylo_nalezeno nelze_najít neregistrov* nerozpozn* žádný_účet žádný_uživatel nenalezl* nepodařilo_najít',
    expired:
      'vypršel* prošl* časový_limit pozbyl* již_není_platn* zastaral* skončil* uplynul* příliš_dlouho platnost_skončila propadl* vypršen* skončila_platnost už_není_platn* není_nadále_platn* již_není_aktivní již_není_aktuální ukončena',
    used: 'již_použit* již_byl_použit již_byla_použita zneplatněn* odvolán* již_bylo_použito už_byl_použit již_použil*',
    locked: 'uzamčen* zamčen* zablokován* uzamk* zamknut*',
    disabled:
      'zakázan* deaktivov* vypnut* pozastav* neaktivn* uzavřen* neaktivován* zrušen zrušena zrušeno zrušený',
    blocked: 'zablokov* blokov* blokuje zablokován* zablokoval',
    denied:
      'odepřen* odmítnut* zakázan* nepovolen* neoprávněn* nedostatečn* nemáte nemá_oprávnění neautorizov* nesmíte omezen* zamítnut* nemáš přístup_zakázán přístup_je_zakázán přístup_byl_zakázán neumožňuj* nesmíš',
    byAdmin:
      'vaším_správcem správcem_vaší zablokoval_správce zakázáno_správcem zablokováno_správcem blokována_správcem blokován_správcem zablokována_správcem zakázal_správce zablokováno_vaší_organizací blokuje_vaše_organizace zásadami_organizace zásadami_vaší_organizace',
    rejected: 'zamítnut* odmítnut* zamítl* odmítl* zrušen zrušena zrušeno',
    failed:
      'selhal* selhán* chyba chyby chybu chyb problém* neúspěšn* nepovedl* potíž* nezdař* omlouváme_se_chyba',
    cannot:
      'nelze nemůže nemůžete nemůžeme nebylo_možné není_možné nemohl* nemožn* nedaří nejde nešlo nemohou nemohu nemůžu nemůžeš nepodařil* nejsme_schopni nesmí',
    unexpected:
      'neočekáván* interní_chyba vnitřní_chyba něco_se_pokazilo došlo_k_chybě nastala_chyba vyskytla_se_chyba neznámá_chyba chyba_serveru technická_chyba technické_potíže došlo_k_problému něco_se_nepodařilo neznámé_chybě neznámou_chybu',
    unsupported: 'nepodporov* není_podporov* nepodporuje nekompatibil* zastaral* nejsou_podporov*',
    unavailable:
      'nedostupn* není_k_dispozici není_dostupn* neodpovídá přetížen* mimo_provoz nefunguje nefunkční neběží',
    required:
      'vyžad* povinn* musí musíte nutn* nezbytn* potřeb* je_třeba požadov* nesmí musíš vyžádá organizace_vyžaduje nejprve_se_přihlaste nejdříve_se_přihlaste nesmí_být nesmí_obsahovat',
    missing: 'chybí chyběl* chybějící schází nebyl_zadán nezadán*',
    moved: 'přesunut* přesunul* nová_adresa přemístěn*',
    insecure: 'nezabezpečen* není_zabezpečen* nedůvěryhodn* nebezpečn* není_soukrom* nešifrov*',
    tooLarge: 'příliš_velk* příliš_dlouh*',
    many: 'příliš_mnoho příliš_často limit limitu maximální* opakovan* několikrát nedávno mnoho před_chvílí příliš_rychle překročili maximální_počet překroč*',
    mismatch:
      'neshoduj* neodpovídá_zadan* nesouhlas* liší rozdíln* neodpovídaj* neodpovídá nesplňuj* nesplněn* nejsou_shodn*',
    unverified: 'neověřen* nepotvrzen* nebyl_ověřen nebyla_ověřena není_ověřen*',
    pending: 'čeká_na čekající nevyřízen* čeká_se',
    loggedOut: 'odhlášen* odhlásit odhlás*',
    not: 'ne není nejsou nebyl nebyla nebylo žádný žádná žádné nikdy ani nemáte nejste nemáš nejsi nebyly nebyli',
    valid: 'platn* správn* přijat*',
    found: 'nalezen* existuj* registrov* rozpozn* znám* najít',
    allowed: 'povolen* oprávněn* autorizov* smí',
    enabled: 'povolen* zapnut* aktivní aktivov* povolte povolit zapnout',
    available: 'dostupn* k_dispozici odpovídá',
    supported: 'podporov* podporuje kompatibil*',
    able: 'možn* lze podařilo dokončen* dokončit může schopn*',
    setUp: 'nastaven* zaregistrov* propojen* přidružen* nakonfigurov*',
    assigned: 'přiřazen* člen* patří',
    verified: 'ověřen* ověřit ověřov* potvrzen* potvrdit ověřte',
    match:
      'shoduj* odpovídaj* stejn* totožn* splňuj* shodná rovnat souhlas* odpovídat splněn* shodovat shodné shodný',
    sent: 'odeslán* odeslat odesl* poslán* posl* zaslán*',
    received: 'obdržel* obdržet dostal* přijat*',
    already: 'již už',
    other: 'jiný jiného jiná jiné jiným další',
    change:
      'změn* aktualizov* změnit nastavte_nové nastavte_si_nové zvolte_nové zvolte_si_nové nastavit_nové vytvořte_nové',
    new: 'nový nová nové nového',
    old: 'star* předchozí* poslední* dřívější* nedávn* histori*',
    rule: 'znak znaky znaků písmen* číslic* číslo velk*_písm* mal*_písm* symbol* délk* alespoň nejméně minimáln* příliš_krátk* příliš_slab* slab* příliš_jednoduch* běžn* obsahovat obsahuje složitost* uhodnout únik* prolomen* černé_listině seznamu_zakázaných běžně_používan* často_používan* nesmí_být nesmí_obsahovat regulární*_výraz* uhodnuteln* kompromitovan* unikl*',
    later:
      'později počkejte vyčkejte za_několik za_chvíli okamžik momentálně dočasn* právě aktuálně',
    retry:
      'zkuste_to_znovu zkuste_znovu znovu opakujte začněte_znovu opětovně zkuste obnovte_stránku načtěte_stránku zkus zkusíte',
    update: 'novější_verz* nejnovější_verz* aktualizujte_prohlížeč novější_prohlížeč',
    success:
      'úspěšně vítejte děkujeme byl_odeslán byla_odeslána bylo_změněno odeslali_jsme gratulujeme bylo_obnoveno vítáme ověření_prošlo splňuje_všechny',
    instruct:
      'zadejte klikněte vyberte zvolte klepněte stiskněte naskenujte vložte použijte postupujte ujistěte napište otevřete vyplňte zadej klikni vyber zvol ujisti zkontrolujte',
    ask: 'jak_na jak_mohu co_dělat proč další_informace více_informací potřebujete_pomoc problémy_s_přihlášením potíže_s_přihlášením časté_dotazy faq neobdržel* nedorazil* tipy tip nemůžete_se_přihlásit nedostali nepřišel nepřišla jak_jej jak_ho zjistěte nechodí',
    condition:
      'pokud jestliže v_případě aby_se_zabránilo když kdyby abyste v_závislosti podle_toho pokud_by v_opačném_případě ak',
    conditionEnd: '- the condition follows its marker',
    consent:
      'nezbytné_cookies nezbytné_soubory používáme_soubory_cookie používá_soubory_cookie používáme_cookies používá_cookies',
    soon: 'vyprší_za brzy_vyprší vyprší budete_odhlášen* platný_do platnost_končí platí_do platí_pouze bude_zablok* bude_uzamč* bude_nedostupn* budou_nedostupn* nebude_dostupn* bude_deaktiv* bude_vypnut* nebude_k_dispozici bude_účet bude_váš_účet bude_systém bude_služba bude_portál již_nebude* už_nebude* již_se_nebude* už_se_nebude*',
    will: 'bude budete budou budeš',
    second: 'sekund* vteřin* sek',
    minute: 'minut* min',
    hour: 'hodin hodina hodinu hodiny_zkuste hod hodiny',
    day: 'den dny dní dnů dne',
    left: 'zbýv* zbývající* ještě poslední*_pokus',
    common:
      'a v na se je jsou že pro do s z k od po při nebo to tento tato toto prosím váš vaše vašeho byl byla bylo který vám jste si které která ve ke své svůj mé jako aby my být za správc*_hesel nebyly_nalezeny_žádné_výsledky žádné_výsledky offline online máte mít jste_li podle nás také kde již_brzy uživatele uzamknout_do nejste_robot nejsem_robot nesmí_být_prázdn*',
  },
};
