import type { LanguagePack } from '../concepts.ts';

// Portals in the Philippines mix English nouns into Filipino sentences; both are here.
export const tl: LanguagePack = {
  tag: 'tl',
  numbers:
    'isa=1 isang=1 dalawa=2 dalawang=2 tatlo=3 tatlong=3 apat=4 lima=5 limang=5 sampu=10 sampung=10 labinlima=15 labinlimang=15 dalawampung=20 tatlumpu=30 tatlumpung=30 animnapung=60 kalahating=0.5 kalahati=0.5',
  until: 'hanggang hanggang_alas',
  words: {
    password: 'password* passphrase',
    user: 'user users username* id gumagamit walang_user',
    email: 'email* mail',
    account: 'account* profile walang_account',
    credentials:
      'credential* detalye_sa_pag-log_in detalye_sa_pag-login impormasyon_sa_pag-log_in impormasyon_sa_pag-login username_o_password username_at_password email_o_password sagot',
    code: 'code* otp pin passcode* one-time_password kodigo',
    token: 'token* ticket',
    link: 'link links url',
    session: 'session* sesyon',
    page: 'page* pahina form file',
    cookie: 'cookie cookies',
    thirdParty: 'third-party',
    javascript: 'javascript script',
    browser: 'browser*',
    popup: 'popup* pop-up*',
    frame: 'frame iframe naka-embed',
    network:
      'koneksyon network internet connection makakonekta kumonekta makakonekta_sa konektado maabot_ang_site hindi_maabot hindi_makakonekta',
    offline:
      'offline_ka naka-offline walang_koneksyon_sa_internet walang_internet hindi_nakakonekta_sa_internet hindi_ka_nakakonekta hindi_konektado_sa_internet walang_network',
    proxy: 'proxy_server',
    wifi: 'wireless_network guest_network',
    origin: 'ip bansa lokasyon rehiyon firewall kahina-hinalang kakaibang_trapiko bot',
    server: 'server* serbisyo serbisyong system sistema website site portal',
    app: 'app apps application* feature* function module nilalaman nilalamang',
    request: 'request* kahilingan tugon response header humiling',
    signin: 'log_in login sign_in pag-authenticate authentication naka-log_in_na mag-log_in_muna',
    factor:
      'two-step 2-step authenticator* security_key* fingerprint biometric* face_id notification smart_card security_question* tanong_sa_seguridad paraan_ng_pag-verify paraan_ng_pagberipika dalawang_hakbang factor verification_method',
    device: 'device* telepono cellphone computer phone selpon operating_system',
    phone: 'numero_ng_telepono numero_ng_cellphone phone_number mobile_number sms text tawag',
    permission: 'pahintulot permiso role roles karapatan awtorisasyon permission*',
    access: 'access',
    admin:
      'admin administrator makipag-ugnayan kontakin kumontak tumawag tawagan support help_desk customer_service',
    terms: 'tuntunin kundisyon kasunduan terms',
    clock: 'orasan petsa_at_oras oras_ng_device oras_ng_system oras_ng_computer oras_sa_device',
    certificate: 'certificate* sertipiko*',
    redirect: 'redirect* na-redirect',
    extension: 'extension* ad_blocker add-on plugin antivirus',
    reset: 'reset na-reset nakalimutan makalimutan mabawi bawiin pagbawi recovery',
    unlock: 'unlock',
    activation: 'activation i-activate pag-activate ma-activate',
    idp: 'identity_provider single_sign-on paraan_ng_pag-log_in paraan_ng_pag-sign_in connector social_account',
    technical: 'parameter* client metadata signature assertion',
    config: 'configuration na-configure naka-configure',
    policy: 'patakaran policy requirement* mga_kinakailangan',
    maintenance: 'maintenance read-only pagpapanatili',
    attempt: 'pagtatangka beses tangka pagsubok attempt* pagkakataon subok',
    inactivity: 'walang_aktibidad kawalan_ng_aktibidad hindi_ka_aktibo hindi_nagamit hindi_ginamit',
    wrong:
      'mali maling di-wasto invalid incorrect hindi_balido masyadong_maikli masyadong_mahina masyadong_simple madaling_hulaan na-leak karaniwang_password',
    unknown:
      'hindi_mahanap hindi_nahanap hindi_natagpuan hindi_umiiral walang_nahanap hindi_nakarehistro hindi_pa_nakarehistro hindi_rehistrado hindi_kilala hindi_nakikilala hindi_makilala di-kilalang walang_account walang_user',
    expired:
      'nag-expire expired paso napaso nag-time_out timed_out lumipas natapos tapos_na hindi_na_valid hindi_na_wasto hindi_na_balido',
    used: 'nagamit_na ginamit_na na-revoke',
    locked: 'na-lock naka-lock ni-lock nakakandado locked',
    disabled:
      'na-disable naka-disable na-deactivate naka-deactivate sinuspinde suspendido nasuspinde hindi_aktibo naka-off isinara sarado disabled',
    blocked: 'na-block naka-block bina-block bino-block hinarang hinaharangan blocked ni-block',
    denied:
      'tinanggihan ipinagbabawal bawal walang_pahintulot hindi_pinapayagan limitado hindi_sapat denied pinaghihigpitan tinatanggihan',
    byAdmin:
      'ng_administrator ng_iyong_administrator ng_admin ng_iyong_organisasyon ng_inyong_administrator ng_inyong_organisasyon',
    rejected: 'tinanggihan kinansela nakansela na-reject tinatanggihan',
    failed: 'error nabigo pumalya bigo problema nagkaproblema aberya pagkabigo failed',
    cannot:
      'hindi_ma* hindi_mo_ma* hindi_namin_ma* hindi_ka_ma* hindi_puwede* hindi_pwede* hindi_posible hindi_maipadala hindi_maabot hindi_makakonekta',
    unexpected:
      'naganap_na_error nagkaroon_ng_error nagkaroon_ng_problema may_naganap_na_problema hindi_inaasahang may_nangyaring_mali may_maling_nangyari internal_error server_error system_error teknikal_na_problema problemang_teknikal',
    unsupported: 'luma_na lipas_na hindi_compatible outdated',
    unavailable:
      'abala busy hindi_gumagana hindi_tumutugon hindi_maabot tinatanggihan_ang_koneksyon overloaded',
    required: 'kailangan kailangang dapat kinakailangan required mag-log_in_muna',
    missing: 'kulang nawawala walang_laman',
    moved: 'inilipat nailipat lumipat',
    insecure:
      'hindi_ligtas hindi_secure hindi_pribado hindi_pinagkakatiwalaan hindi_mapagkakatiwalaan',
    tooLarge: 'masyadong_malaki masyadong_mahaba',
    many: 'masyadong_marami* napakaraming napakarami maraming_beses lumampas lampas limitasyon limit magkakasunod sunod-sunod paulit-ulit masyadong_madalas masyadong_mabilis kamakailan',
    mismatch: 'hindi_magkatugma hindi_magkapareho magkaiba naiiba',
    unverified:
      'hindi_pa_nabeberipika hindi_beripikado hindi_pa_beripikado hindi_pa_na-verify hindi_pa_kumpirmado hindi_pa_nakukumpirma hindi_mo_pa_tinatanggap',
    pending:
      'naghihintay_ng_pag-apruba naghihintay_ng_approval nakabinbin hindi_pa_naaprubahan hindi_pa_aprubado pending',
    loggedOut: 'na-log_out naka-log_out nag-log_out na-sign_out nag-sign_out',
    not: 'hindi wala walang wala_kang wala_ka di',
    valid: 'wasto tama valid balido tumpak',
    found: 'nahanap nakarehistro rehistrado umiiral natagpuan nakilala nakikilala',
    allowed: 'awtorisado awtorisadong pinapayagan pinapayagang pinahihintulutan pinahihintulutang',
    enabled: 'paganahin i-on payagan aktibo pinagana enable',
    available: 'available tumutugon',
    supported: 'sinusuportahan suportado compatible',
    able: 'maaari maaaring puwede puwedeng',
    setUp: 'naka-set_up na-set_up i-set_up pag-set_up naka-enroll na-enroll naka-link na-link',
    assigned: 'nakatalaga itinalaga miyembro kabilang',
    verified:
      'na-verify i-verify ma-verify pag-verify beripikahin beripikado kumpirmahin nakumpirma kumpirmado pagberipika',
    match: 'magkatugma tumutugma tugma pareho kapareho katulad nakakatugon nakatugon',
    sent: 'ipadala naipadala hindi_maipadala ipinadala magpadala pagpapadala pinadala',
    received: 'natanggap matanggap nakatanggap',
    already: 'naka-log_in_na ginagamit_na',
    other: 'iba ibang',
    change: 'palitan baguhin pagpapalit mapalitan magpalit',
    new: 'bago bagong',
    old: 'luma lumang dati dating nakaraan nakaraang huling kasaysayan',
    rule: 'character* karakter titik letra numero digit simbolo haba hindi_bababa masyadong_maikli masyadong_mahina masyadong_simple mahina madaling_hulaan naglalaman maglaman maglalaman kumplikado',
    later:
      'mamaya maghintay hintayin sandali ilang_minuto pansamantala pansamantalang kasalukuyan kasalukuyang sa_ngayon pagkalipas pagkatapos makalipas',
    retry:
      'subukan_muli subukang_muli subukan_ulit subukang_ulit pakisubukang_muli pakisubukan muling_subukan mag-log_in_muli mag-login_muli mag-log_in_ulit i-refresh i-reload magsimula_muli ulitin',
    update: 'i-update i-upgrade pinakabagong_bersyon mas_bagong_bersyon',
    success: 'matagumpay salamat maligayang_pagdating nagtagumpay palaging_aktibo',
    instruct:
      'ilagay i-enter i-click pindutin pumili piliin i-tap i-scan ipasok i-type tiyakin buksan gumamit gamitin',
    ask: 'paano bakit matuto_pa kailangan_ng_tulong kailangan_mo_ba hindi_natanggap hindi_nakatanggap hindi_mo_natanggap nagkakaproblema_sa madalas_itanong tips wala_ka_pang_account ibahagi naka-iskedyul regular_na',
    condition: 'kung kapag sakaling para_maiwasan upang_maiwasan bago_ma-lock',
    conditionEnd: '- the condition follows its marker',
    consent: 'gumagamit_ng_cookie* kinakailangang_cookie*',
    soon: 'mag-e-expire mag-eexpire malapit_nang mala-lock may_bisa mala-log_out hindi_magiging magiging_hindi madi-disable mag-expire',
    will: 'mala-lock maila-lock mala-log_out mailo-log_out',
    second: 'segundo second seconds',
    minute: 'minuto minute minutes',
    hour: 'oras',
    day: 'araw',
    left: 'natitira natitirang na_lang ka_pang',
    common:
      'ang ng mga sa iyong mo ka ay na at para namin natin ito ikaw nang lang muna inyong kayo mangyaring paumanhin pakitingnan dahil aming loob na_ito rin ako screen_lock password_manager walang_password walang_resulta huwag_payagan huwag zip_code qr_code error_code offline_access',
  },
};
