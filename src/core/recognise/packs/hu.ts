import type { LanguagePack } from '../concepts.ts';

export const hu: LanguagePack = {
  tag: 'hu',
  numbers:
    'egy=1 egyetlen=1 kettő=2 két=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizenkettő=12 tizenöt=15 húsz=20 harminc=30 negyven=40 hatvan=60 fél=0.5',
  until: '-ig óráig',
  words: {
    password: 'jelszó* jelszav*',
    user: 'felhasználó* felhasználónév* ügyfélszám* ügyfélazonosító* nincs_ilyen_felhasználó',
    email: 'e-mail* email* levelez* postafiók* levelet',
    account: 'fiók* profil* ügyfélkapu* identitás* személyazonosság*',
    credentials:
      'bejelentkezési_adat* belépési_adat* hitelesítő_adat* felhasználónév_vagy_jelszó biztonsági_válasz* megadott_adatok kérdésre_adott_válasz',
    code: 'kód* *kód *kódot *kódja pin pin-kód* egyszer_használatos_jelsz* egyszeri_jelsz*',
    token: 'token* jegy jegyet',
    link: 'link* hivatkozás* url',
    session:
      'munkamenet* *munkamenet* művelet* bejelentkezési_folyamat* bejelentkezési_munkamenet* interakció*',
    page: 'oldal* weboldal* űrlap* útvonal* erőforrás* fájl* lap lapot lapon',
    cookie: 'süti* cookie*',
    thirdParty: 'harmadik_fél* harmadik_felek* külső_süti* harmadik_félt*',
    javascript: 'javascript* szkript*',
    browser: 'böngésző* böngész*',
    popup: 'felugró* előugró* pop-up* popup*',
    frame: 'keret* beágyaz* iframe*',
    network:
      'hálózat* kapcsolat kapcsolatot kapcsolata kapcsolatát csatlakoz* internet* kapcsolódni kapcsolódás*',
    offline:
      'offline_állapot* offline_van ön_offline nincs_internetkapcsolat* nincs_kapcsolat nincs_internet nincs_hálózat* nem_csatlakozik_az_internet*',
    proxy: 'proxy*',
    wifi: 'vezeték_nélküli* vendéghálózat* nyilvános_hálózat* wi-fi*',
    origin:
      'ip ip-cím* ország* régió* földrajzi_hely* helyről tűzfal* szokatlan_forgal* gyanús* automatizált* robot*',
    server: 'kiszolgáló* szerver* szolgáltatás* rendszer* webhely* portál* honlap* platform*',
    app: 'alkalmazás* funkció* modul* tartal* terület*',
    request: 'kérés* kérelm* kérelem válasz* üzenet*',
    signin:
      'bejelentkez* belép* jelentkezzen_be jelentkezz_be jelentkezzen hitelesít* autentik* azonosítás* be_van_jelentkezve először_jelentkezzen_be előbb_jelentkezzen_be login újrahitelesít*',
    factor:
      'hitelesítő_alkalmazás* hitelesítőalkalmazás* hitelesítő* második_faktor* kétfaktoros* kétlépcsős* kétlépéses* többtényezős* többfaktoros* faktor* hozzáférési_kulcs* biometri* ujjlenyomat* leküldéses_értesítés* push* értesítés* ellenőrzési_mód* hitelesítési_mód* intelligens_kárty* okoskárty* biztonsági_kérdés* biztonsági_mód* tényező* biztonsági_kulc* jelkulc* azonosítókulc* hozzáférési_kulc* azonosítási_mód*',
    device:
      'eszköz* telefon telefonon telefonja telefonjára számítógép* mobil* operációs_rendszer* készülék* os-verzió*',
    phone: 'telefonszám* sms* hívás* szöveges_üzenet* hanghívás*',
    permission:
      'jogosultság* jogosultsága szerepkör* szerep szerepe engedély engedélye engedéllyel jogok joga felhatalmaz*',
    access: 'hozzáfér* hozzáférés*',
    admin:
      'rendszergazd* adminisztrátor* ügyfélszolgál* támogatás* forduljon lépjen_kapcsolatba kapcsolatba ügyfélszolgálat* terméktámogatás* alkalmazás_adminisztrátor*',
    terms: 'feltétel* felhasználási_feltétel* szerződés* megállapodás*',
    clock:
      'óra órája óráját rendszeridő* rendszeróra* dátum_és_idő* dátumot_és_idő* idő_beállítás* időbélyeg*',
    certificate: 'tanúsítvány*',
    redirect: 'átirányít*',
    extension: 'bővítmény* kiegészítő kiegészítőt reklámblokkoló* hirdetésblokkoló* vírusirtó*',
    reset:
      'visszaállít* jelszó-visszaállít* jelszóvisszaállít* alaphelyzetbe elfelejtett* elfelejtette helyreállít* jelszócser* jelszómódosít* új_jelszó_kér*',
    unlock: 'felold* zárolás_feloldás* zárolásának_feloldása zárolásának',
    activation: 'aktivál* aktiváló* aktiválás* regisztrációs_link* regisztráció*',
    idp: 'identitásszolgáltató* identitás-szolgáltató* azonosságszolgáltató* egyszeri_bejelentkez* bejelentkezési_mód* összekötő* csatlakozó* külső_fiók személyazonosság-kezelő*',
    technical:
      'paraméter* kliens* ügyfélalkalmazás* aláírás* metaadat* kibocsátó* igénylő* hatókör* kérelmező*',
    config: 'konfigur* rosszul_beállított*',
    policy:
      'szabályzat* házirend* követelmény* irányelv* szervezete_megköveteli szervezet_megköveteli szervezet_előírja feltétlenül_szükséges az_ön_szervezete',
    maintenance: 'karbantart* csak_olvasható írásvédett*',
    attempt: 'kísérlet* próbálkozás* alkalommal alkalom',
    inactivity: 'inaktivitás* tétlenség* nem_használ*',
    wrong:
      'érvénytelen* helytelen* hibás* rossz téves* nem_megfelelő* túl_rövid* túl_gyenge* túl_egyszerű* gyakran_használt* feketelist* tiltólist* nem_működik könnyen_kitalálható* tiltó_list* kiszivárgott kompromittálód* feltört*',
    unknown:
      'ismeretlen* nem_található* nem_talált* nem_létez* nincs_ilyen nincs_regisztrál* nem_regisztrál* nem_ismer* nincs_felhasználó nincs_fiók nem_sikerült_megtalálni nincs_ilyen_felhasználó nincs_fiókja',
    expired:
      'lejárt* érvényessége_lejárt időtúllép* már_nem_érvényes* már_nem_aktív elévült* elavult* túl_sokáig túl_hosszú_ideig időkorlát* megszűnt* véget_ért letelt* már_nem_használható*',
    used: 'már_felhasznált* már_használt* felhasználták már_fel_lett visszavon* már_felhasználva egyszer_már',
    locked:
      'zárolva lezárt* zárolt zárolták zároltuk zárolta zárolásra_került kizárták kizártuk kizárva ki_van_zárva zárolódott',
    disabled:
      'le_van_tiltva le_vannak_tiltva le_lett_tiltva inaktív* felfüggeszt* deaktivál* kikapcsolva ki_van_kapcsolva kikapcsolt* megszüntet* bezárt* nincs_engedélyezve érvénytelenít* fel_lett_függesztve fel_van_függesztve',
    blocked:
      'blokkol* letiltja letiltotta letiltva letiltottuk tiltott* kitiltott* letiltott* letiltották',
    denied:
      'megtagad* tiltott* nem_engedélyez* nem_jogosult* nincs_jogosultság* nincs_joga nincs_engedély* nincs_hozzáférés* elégtelen* nem_rendelkezik jogosulatlan* korlátozott* nem_teszi_lehetővé nem_megengedett* elutasítva elutasították elutasítottuk elutasított megtilt*',
    byAdmin:
      'rendszergazdája_letiltotta rendszergazda_letiltotta szervezete_letiltotta szervezet_letiltotta a_rendszergazda_blokkol* szervezete_blokkol* szervezete_nem_engedélyezi rendszergazdája_blokkol*',
    rejected:
      'elutasította elutasítva visszautasít* megszakít* törölte visszavonta elvetette elutasították',
    failed:
      'sikertelen* hiba hibát hibába hibája hibák hibát_észlelt meghiúsult* probléma* nem_sikerült* kudarc* meghiúsul*',
    cannot:
      'nem_lehet* nem_sikerült* nem_tud* nem_lehetséges lehetetlen nem_tudja nem_hajtható nem_használhat* nem_végezhető nem_történt_meg',
    unexpected:
      'váratlan* belső_hiba belső_kiszolgálóhiba valami_elromlott valami_hiba valami_nem_sikerült valami_probléma hiba_történt hiba_lépett_fel hiba_merült_fel ismeretlen_hiba kiszolgálóhiba szerverhiba szerver_hiba technikai_hiba technikai_problém* rendszerhiba műszaki_hiba probléma_merült_fel probléma_lépett_fel valami_rosszul_sikerült',
    unsupported: 'nem_támogatott* nem_támogat* elavult* inkompatibil* nem_kompatibil*',
    unavailable:
      'nem_érhető_el nem_elérhető* elérhetetlen* nem_válaszol* túlterhel* nem_működik nem_üzemel szünetel',
    required:
      'szükséges* kell kötelező* köteles* meg_kell be_kell követel* igényel* muszáj megköveteli szervezete_megköveteli szervezet_megköveteli szervezet_előírja először_jelentkezzen_be előbb_jelentkezzen_be nem_lehet_azonos szükség_van cserélje_le előbb',
    missing: 'hiányz* nincs_megadva nem_adta_meg',
    moved: 'áthelyez* elköltöz* új_cím*',
    insecure: 'nem_biztonságos* nem_megbízható* nem_privát nem_titkosított* nem_védett*',
    tooLarge: 'túl_nagy* túl_hosszú*',
    many: 'túl_sok túl_gyakran túl_gyorsan túllép* meghalad* limit* maximális* többszöri többször nemrég* egymást_követő legutóbb túl_sokszor korlát*',
    mismatch: 'nem_egyez* eltér* különböz* nem_felel_meg* nem_azonos* nem_stimmel*',
    unverified:
      'nem_megerősített* nincs_megerősítve még_nem_erősítette nem_erősítette_meg nem_ellenőrzött* nincs_ellenőrizve nem_igazolt* megerősítetlen*',
    pending: 'jóváhagyásra_vár jóváhagyásra függőben várakozik megerősítésre_vár',
    loggedOut: 'kijelentkez* kijelentkeztet* kilép*',
    not: 'nem nincs nincsenek sem soha ne nincsen',
    valid: 'érvényes* helyes* megfelelő* elfogadott*',
    found: 'található* létezik létező regisztrált* ismert* felismer* találj*',
    allowed: 'engedélyezett* jogosult megengedett* engedélyezve',
    enabled:
      'engedélyezve engedélyezze engedélyezni engedélyezd bekapcsolva kapcsolja_be aktív bekapcsolni',
    available: 'elérhető* rendelkezésre',
    supported: 'támogatott* támogat kompatibil*',
    able: 'lehet lehetséges sikerült tudja tudjuk befejez* végrehajtható',
    setUp: 'beállítva beállít* konfigurálva regisztrálva összekapcsol* párosít*',
    assigned: 'hozzárendel* tagja tartozik',
    verified: 'ellenőriz* ellenőrz* megerősít* igazol* hitelesített erősíten* erősíts*',
    match: 'egyez* azonos* megfelel megegyez* teljesít* teljesül*',
    sent: 'küld* elküld* kiküld* kézbesít*',
    received: 'kapta kapott kapja megkapta érkezett megkapni',
    already: 'már',
    other: 'másik más másikat egyéb',
    change:
      'változtat* megváltoztat* módosít* frissít* cserél* állítson_be_új új_jelszót_kell adjon_meg_új válasszon_új cserélje_le',
    new: 'új újat újabb',
    old: 'előző* korábbi* legutóbbi* utolsó* előzmény* régi régit',
    rule: 'karakter* betű* nagybetű* kisbetű* számjegy* számot szimbólum* hossz* hosszú* legalább minimum minimális* túl_rövid* túl_gyenge* gyenge túl_egyszerű* tartalmaz* bonyolult* kitalálható* könnyen_kitalálható* gyakran_használt* feketelist* tiltólist* reguláris_kifejezés* kiszivárg* nem_lehet_azonos tiltó_list* kiszivárgott kompromittálód* feltört*',
    later: 'később várjon múlva pillanat* jelenleg átmenetileg ideiglenes* perccel',
    retry:
      'próbálja_újra próbáld_újra próbálja_meg próbáld_meg újra ismét újból próbálkoz* kezdje_újra töltse_újra frissítse_az_oldalt ismételt*',
    update: 'újabb_verzió* legújabb_verzió* frissítse_a_böngésző* frissebb_böngésző*',
    success:
      'sikeres sikeresen üdvözöljük üdvözlünk köszönjük elküldtük megtörtént gratulálunk már_bejelentkezhet',
    instruct:
      'adja_meg add_meg írja_be írd_be kattintson kattints válassza válasszon koppintson nyomja_meg olvassa_be illessze használja használjon kövesse győződjön nyissa_meg ellenőrizze adja',
    ask: 'hogyan mi_a_teendő miért tudjon_meg tudja_meg további_információ segítségre bejelentkezési_problém* gyakori_kérdés* gyik nem_kapta nem_érkezett tipp* nem_tud_bejelentkezni gondja_van ritkábban',
    condition:
      'ha amennyiben abban_az_esetben hacsak amikor annak_érdekében elkerülése ellenkező_esetben',
    conditionEnd: '- the condition follows its marker',
    consent:
      'sütiket_használ cookie-kat_használ sütiket_használunk szükséges_sütik elengedhetetlen_sütik',
    soon: 'lejár hamarosan le_fog_járni múlva_lejár kijelentkeztetjük zároljuk zárolni_fogjuk letiltjuk nem_lesz érvényes_eddig fog',
    will: 'zárolódik zárolásra_kerül kerül zároljuk zárolja kijelentkezteti kijelentkeztetjük kilépteti',
    second: 'másodperc* mp',
    minute: 'perc*',
    hour: 'óra órát órára órán órával óráig',
    day: 'nap napot napig napra napon nappal',
    left: 'maradt* hátralévő* fennmaradó* még hátra',
    common:
      'a az egy és vagy hogy is van volt lesz ez ezt ezzel ehhez ezen azt be ki meg el kérjük kérem ön önnek miatt után előtt között csak minden mert ami amely való történő nekünk vissza rá fel lett általunk jelszókezelő* nincs_találat nincsenek_találatok offline online megadott legyen vannak nem_robot',
  },
};
