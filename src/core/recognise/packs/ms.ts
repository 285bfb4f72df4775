import type { LanguagePack } from '../concepts.ts';

export const ms: LanguagePack = {
  tag: 'ms',
  numbers:
    'satu=1 dua=2 tiga=3 empat=4 lima=5 sepuluh=10 lima_belas=15 dua_puluh=20 tiga_puluh=30 empat_puluh_lima=45 enam_puluh=60 setengah=0.5 satu_setengah=1.5 satu_jam_setengah=90min jam_setengah=90min setengah_jam=30min',
  until: 'hingga sehingga hingga_pukul hingga_jam sehingga_pukul sehingga_jam sampai',
  words: {
    password: 'kata_laluan* katalaluan password frasa_laluan',
    user: 'pengguna* id username nombor_ahli no_ahli nombor_kad_pengenalan kad_pengenalan mykad tiada_pengguna',
    email: 'emel email mel',
    account: 'akaun* profil* identiti tiada_akaun',
    credentials:
      'kelayakan_log_masuk kelayakan maklumat_log_masuk butiran_log_masuk butir_log_masuk data_log_masuk kredensial* nama_pengguna_atau_kata_laluan id_pengguna_atau_kata_laluan e-mel_atau_kata_laluan jawapan*',
    code: 'kod* otp tac nombor_tac pin kod_laluan kata_laluan_sekali kod_akses',
    token: 'token* tiket',
    link: 'pautan* link url',
    session: 'sesi* masa_log_masuk tindakan* interaksi*',
    page: 'halaman* borang* fail laluan sumber skrin',
    cookie: 'kuki* cookie*',
    thirdParty: 'pihak_ketiga rentas_tapak',
    javascript: 'javascript skrip',
    browser: 'pelayar* penyemak_imbas browser',
    popup: 'tetingkap_timbul* timbul pop-up* popup*',
    frame: 'bingkai* frame iframe dibenamkan',
    network:
      'rangkaian* sambungan* internet disambungkan menyambung* laman_ini_tidak_dapat_dicapai',
    offline:
      'luar_talian tiada_sambungan_internet tidak_disambungkan_ke_internet tidak_bersambung_ke_internet tiada_internet tiada_rangkaian sambungan_internet_terputus',
    proxy: 'pelayan_proksi proksi',
    wifi: 'rangkaian_wayarles rangkaian_tetamu',
    origin: 'ip negara* rantau lokasi* kawasan tembok_api trafik_luar_biasa mencurigakan bot',
    server: 'pelayan* perkhidmatan* sistem* laman tapak_web portal get_laluan',
    app: 'aplikasi* apl ciri* modul* fungsi* kandungan menu',
    request: 'permintaan* respons* maklum_balas meminta pengepala operasi',
    signin:
      'log_masuk login pengesahan_identiti sign_in dilog_masuk daftar_masuk sudah_log_masuk_pada sudah_log_masuk_sebagai sedang_log_masuk_pada pengesahan_semula disahkan_semula mendaftar_masuk',
    factor:
      'pengesah* dua_langkah 2_langkah multifaktor faktor* kunci_keselamatan kunci_laluan kunci_pas biometrik* cap_jari wajah muka pemberitahuan_tolak push kad_pintar soalan_keselamatan kaedah_pengesahan kaedah_keselamatan aplikasi_pengesah permintaan_log_masuk authenticator* pemberitahuan_semerta',
    device: 'peranti* telefon* komputer* sistem_pengendalian sistem_operasi',
    phone: 'nombor_telefon no_telefon sms panggilan* mesej_teks khidmat_pesanan_ringkas',
    permission: 'kebenaran* hak peranan* keizinan hak_akses kuasa',
    access: 'akses* mengakses* diakses* capaian mencapai',
    admin:
      'pentadbir* admin hubungi* menghubungi khidmat_pelanggan sokongan bantuan pusat_panggilan',
    terms: 'terma* syarat* perjanjian*',
    clock:
      'tarikh_dan_masa masa_dan_tarikh jam_peranti jam_sistem jam_komputer jam_pada masa_peranti masa_sistem',
    certificate: 'sijil*',
    redirect:
      'ubah_hala* mengubah_hala diubah_hala pengubahhalaan dilencongkan lencongan pengalihan',
    extension:
      'sambungan_pelayar sambungan_penyemak pelanjutan pemalam penyekat_iklan antivirus tambahan_pelayar',
    reset:
      'set_semula menetapkan_semula tetapkan_semula penetapan_semula tetapan_semula diset_semula mengeset_semula pemulihan* memulihkan* pulihkan lupa terlupa tetap_semula',
    unlock: 'buka_kunci membuka_kunci nyahkunci yang_terkunci yang_dikunci',
    activation: 'pengaktifan* mengaktifkan_akaun pautan_pengaktifan aktifkan_akaun pendaftaran',
    idp: 'pembekal_identiti penyedia_identiti log_masuk_tunggal daftar_masuk_tunggal kaedah_log_masuk penyambung* akaun_sosial akaun_media_sosial akaun_luar pihak_yang_bergantung',
    technical: 'parameter* klien* tandatangan metadata skop aliran pengeluar peminta pernyataan',
    config: 'konfigurasi* dikonfigurasi*',
    policy:
      'dasar* polisi* keperluan* peraturan_keselamatan organisasi_anda_memerlukan organisasi_anda_menghendaki',
    maintenance: 'penyelenggaraan* diselenggara* selenggara baca_sahaja penyenggaraan',
    attempt: 'percubaan* kali peluang cubaan*',
    inactivity: 'tiada_aktiviti ketidakaktifan kerana_tidak_aktif tidak_digunakan tanpa_aktiviti',
    wrong:
      'salah silap tidak_sah tidak_betul tidak_tepat terlalu_pendek terlalu_lemah terlalu_mudah mudah_diteka bocor terjejas lazim_digunakan biasa_digunakan kerap_digunakan cacat',
    unknown:
      'tidak_dijumpai tidak_ditemui tidak_ditemukan tidak_wujud tidak_berdaftar belum_didaftarkan belum_berdaftar tidak_didaftarkan tidak_diketahui tidak_dikenali tidak_menemui tidak_menjumpai tiada_akaun tiada_pengguna tiada_rekod',
    expired:
      'tamat luput melebihi_masa tidak_lagi_sah tidak_sah_lagi terlalu_lama telah_tamat melampaui_tempoh lapuk had_masa',
    used: 'telah_digunakan sudah_digunakan pernah_digunakan telah_dibatalkan_kod dibatalkan_kuasa ditarik_balik',
    locked: 'dikunci terkunci mengunci disekat_sementara',
    disabled:
      'dinyahaktifkan nyahaktif dinyahdayakan dilumpuhkan digantung dibekukan ditutup dimatikan ditamatkan tidak_lagi_aktif menggantung',
    blocked: 'disekat* menyekat* diblok dihalang',
    denied:
      'ditolak dinafikan dilarang tidak_mencukupi terhad dihadkan tidak_mempunyai_akses tiada_akses tiada_kebenaran tidak_mempunyai_kebenaran tanpa_kebenaran tidak_layak tidak_membenarkan',
    byAdmin:
      'oleh_pentadbir* oleh_admin oleh_organisasi* organisasi_anda_telah pentadbir_anda_telah pentadbir_sistem_telah',
    rejected: 'ditolak dibatalkan menolak membatalkan',
    failed: 'gagal ralat masalah gangguan kegagalan tidak_berjaya kesilapan',
    cannot: 'tidak_dapat tidak_boleh tidak_mungkin belum_dapat terputus tak_dapat tak_boleh',
    unexpected:
      'ralat_telah_berlaku ralat_berlaku berlaku_ralat ralat_dalaman ralat_pelayan ralat_sistem ralat_tidak* tidak_dijangka masalah_teknikal gangguan_teknikal ada_masalah sesuatu_tidak_kena kesilapan_telah_berlaku ralat_yang_tidak gangguan_sistem berlaku_masalah',
    unsupported: 'lapuk ketinggalan versi_lama tidak_serasi',
    unavailable:
      'sibuk terlebih_beban tidak_berfungsi tidak_bertindak_balas tidak_memberi_respons tidak_dapat_dicapai tidak_dapat_dihubungi menolak_sambungan sambungan_ditolak tidak_bersedia laman_ini_tidak_dapat_dicapai',
    required:
      'mesti perlu wajib diperlukan memerlukan dikehendaki menghendaki hendaklah diwajibkan perlulah organisasi_anda_memerlukan organisasi_anda_menghendaki',
    missing: 'hilang tidak_lengkap kosong tertinggal',
    moved: 'dipindahkan telah_berpindah alamat_baharu',
    insecure:
      'tidak_selamat tidak_peribadi tidak_dipercayai tidak_boleh_dipercayai tidak_disulitkan bukan_peribadi',
    tooLarge: 'terlalu_besar terlalu_panjang',
    many: 'terlalu_banyak melebihi* melampaui* had maksimum berulang* beberapa_kali berturut-turut terlalu_kerap terlalu_cepat berkali-kali baru-baru_ini terlalu_ramai',
    mismatch: 'berbeza*',
    unverified: 'belum_bersetuju belum_mengesahkan',
    pending: 'menunggu_kelulusan belum_diluluskan sedang_disemak belum_selesai menunggu_pengesahan',
    loggedOut: 'telah_log_keluar dilog_keluar log_keluar logout',
    not: 'tidak belum bukan tiada tak',
    valid: 'sah betul tepat diterima valid',
    found: 'dijumpai ditemui wujud berdaftar didaftarkan dikenali menemui',
    allowed: 'dibenarkan diberi_kuasa layak diberi_kebenaran berhak diluluskan',
    enabled:
      'aktif aktifkan diaktifkan mengaktifkan dayakan didayakan mendayakan benarkan membenarkan dihidupkan',
    available: 'tersedia bertindak_balas dicapai',
    supported: 'disokong menyokong serasi',
    able: 'dapat boleh selesai',
    setUp:
      'disediakan sediakan menyediakan persediaan dipautkan ditetapkan didaftarkan mendaftar mendaftarkan penetapan',
    assigned: 'ditugaskan diberikan ahli tergolong diperuntukkan',
    verified: 'disahkan sahkan mengesahkan* pengesahan* ditentusahkan penentusahan menentusahkan',
    match: 'sepadan padan sama serupa memenuhi dipenuhi menepati',
    sent: 'hantar* dihantar* menghantar* penghantaran',
    received: 'menerima',
    already: 'sudah_log_masuk_pada sudah_log_masuk_sebagai sedang_log_masuk_pada sedang_digunakan',
    other: 'lain berbeza*',
    change: 'tukar menukar ditukar ubah mengubah diubah kemas_kini mengemas_kini pertukaran',
    new: 'baharu baru',
    old: 'lama sebelumnya terdahulu terakhir sejarah pernah sebelum_ini',
    rule: 'aksara huruf nombor angka simbol panjang* sekurang-kurangnya minimum terlalu_pendek terlalu_lemah terlalu_mudah lemah mengandungi kerumitan kekuatan mudah_diteka bocor lazim_digunakan biasa_digunakan kerap_digunakan',
    later:
      'kemudian sebentar tunggu sementara ketika_ini masa_ini beberapa_minit lagi_dalam selepas',
    retry:
      'cuba_lagi cuba_semula mencuba_lagi cuba_sekali_lagi log_masuk_semula muat_semula segar_semula segarkan mulakan_semula bermula_semula masukkan_semula cuba_sebentar_lagi',
    update: 'versi_terkini versi_terbaharu versi_baharu kemas_kini_pelayar naik_taraf',
    success:
      'berjaya selamat_datang terima_kasih telah_dihantar telah_ditukar telah_dikemas tahniah sentiasa_aktif telah_menghantar selalu_aktif',
    instruct: 'masukkan klik pilih ketik tekan imbas sisipkan tampal pastikan taip buka gunakan',
    ask: 'bagaimana mengapa kenapa ketahui_lebih perlukan_bantuan tidak_menerima_kod tidak_menerima_e-mel belum_menerima petua soalan_lazim belum_mempunyai_akaun tiada_akaun_lagi masalah_log_masuk_anda jangan_kongsi jangan_dedahkan membezakan secara_berkala cara_untuk berjadual menghadapi_masalah',
    condition:
      'jika sekiranya apabila bila kalau untuk_mengelakkan untuk_mencegah melainkan sebelum_akaun supaya',
    conditionEnd: '- the condition follows its marker',
    purpose: 'untuk_mengelakkan untuk_mencegah',
    consent: 'cookie_yang_diperlukan kami_menggunakan_kuki laman_ini_menggunakan_kuki',
    soon: 'akan_tamat akan_dikunci akan_disekat akan_dinyahaktifkan akan_luput akan_dilog sah_selama sah_untuk sah_sehingga akan_ditutup tidak_akan_tersedia akan_log_keluar tidak_akan_dapat tidak_akan_lagi',
    will: 'akan',
    second: 'saat',
    minute: 'minit',
    hour: 'jam',
    day: 'hari',
    left: 'baki tinggal berbaki lagi',
    common:
      'yang dan untuk dengan ini anda dari pada atau ialah akan telah sudah sila harap maaf oleh dalam tersebut kami kerana bahawa kepada tidak_perlu salah_satu poskod kod_pos kod_negara kod_ralat kod_qr akses_luar_talian kunci_skrin pengurus_kata_laluan tanpa_kata_laluan tiada_hasil tiada_keputusan jangan_benarkan saya semua di ke semula tidak_lama_lagi bukan_robot tiada_ahli',
  },
};
