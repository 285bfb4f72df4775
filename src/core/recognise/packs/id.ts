import type { LanguagePack } from '../concepts.ts';

export const id: LanguagePack = {
  tag: 'id',
  numbers:
    'satu=1 dua=2 tiga=3 empat=4 lima=5 sepuluh=10 lima_belas=15 dua_puluh=20 tiga_puluh=30 empat_puluh_lima=45 enam_puluh=60 setengah=0.5 satu_setengah=1.5',
  until: 'hingga hingga_pukul sampai sampai_pukul hingga_jam sampai_jam',
  words: {
    password: 'password* sandi sandiny* kata_kunci',
    user: 'pengguna* username* user id nomor_anggota nomor_kartu peserta nik nasabah',
    email: 'email* e-mail surel surat_elektronik',
    account: 'akun* profil* identitas akun_tidak_ada akun_ini_tidak_ada tidak_ada_akun',
    credentials:
      'kredensial* informasi_login data_login info_login informasi_masuk detail_login detail_masuk nama_pengguna_atau_kata_sandi username_atau_password email_atau_kata_sandi jawaban*',
    code: 'kode* otp pin passcode* kode_sandi sandi_sekali_pakai kata_sandi_sekali_pakai',
    token: 'token* tiket',
    link: 'tautan* link url',
    session: 'sesi* waktu_login waktu_masuk tindakan* interaksi* aksi',
    page: 'halaman* laman formulir* berkas jalur sumber_daya layar',
    cookie: 'cookie* kuki',
    thirdParty: 'pihak_ketiga lintas_situs',
    javascript: 'javascript skrip',
    browser: 'browser* peramban* penjelajah',
    popup: 'popup* pop-up* jendela_sembul* sembulan',
    frame: 'bingkai* frame iframe disematkan',
    network: 'jaringan* koneksi* internet terhubung sambungan situs_ini_tidak_dapat_dijangkau',
    offline:
      'sedang_offline anda_offline tidak_ada_koneksi_internet tidak_terhubung_ke_internet tidak_tersambung_ke_internet tidak_ada_internet luring koneksi_internet_terputus tidak_ada_jaringan',
    proxy: 'server_proxy proksi',
    wifi: 'jaringan_nirkabel jaringan_tamu',
    origin: 'ip negara* wilayah* lokasi* firewall lalu_lintas_tidak_biasa mencurigakan bot',
    server: 'server* layanan* sistem* situs* website portal gateway',
    app: 'aplikasi* fitur* modul* fungsi* konten menu',
    request: 'permintaan* respons* tanggapan* meminta minta header operasi',
    signin:
      'login* masuk log_in sign_in autentikasi* otentikasi* diautentikasi* mengautentikasi* diotentikasi* sudah_login_di sudah_masuk_di sedang_login_di',
    factor:
      'autentikator* otentikator* pengautentikasi* dua_langkah 2_langkah multifaktor faktor* kunci_keamanan kunci_sandi biometrik* sidik_jari wajah push kartu_pintar pertanyaan_keamanan metode_verifikasi metode_autentikasi metode_keamanan aplikasi_autentikasi permintaan_masuk permintaan_login authenticator* notifikasi_dorong',
    device: 'perangkat* ponsel* telepon* komputer* sistem_operasi hp',
    phone: 'nomor_telepon nomor_ponsel nomor_hp sms panggilan* pesan_teks menelepon',
    permission: 'izin* hak hak_akses peran* wewenang otorisasi* kewenangan',
    access: 'akses* mengakses* diakses* akses_ke',
    admin: 'admin* hubungi* menghubungi layanan_pelanggan dukungan bantuan call_center helpdesk',
    terms: 'syarat* ketentuan* perjanjian*',
    clock:
      'tanggal_dan_waktu tanggal_dan_jam jam_perangkat jam_sistem jam_komputer jam_pada jam_di waktu_perangkat waktu_sistem',
    certificate: 'sertifikat*',
    redirect: 'pengalihan* dialihkan* mengalihkan* redirect pengarahan_ulang mengarahkan_ulang',
    extension: 'ekstensi* pengaya* plugin* add-on* pemblokir_iklan antivirus',
    reset:
      'reset* mereset* setel_ulang menyetel_ulang disetel_ulang penyetelan_ulang atur_ulang mengatur_ulang diatur_ulang pengaturan_ulang pemulihan* memulihkan* pulihkan lupa',
    unlock:
      'buka_kunci membuka_kunci pembukaan_kunci buka_akun_terkunci membuka_akun akun_yang_terkunci akun_anda_yang_terkunci membuka_akun_yang_terkunci membuka_akun_anda_yang_terkunci yang_terkunci',
    activation: 'aktivasi* mengaktifkan_akun tautan_aktivasi mengaktivasi pendaftaran',
    idp: 'penyedia_identitas single_sign-on masuk_tunggal metode_masuk metode_login konektor* akun_sosial akun_media_sosial akun_eksternal pihak_yang_mengandalkan',
    technical:
      'parameter* klien* tanda_tangan metadata cakupan alur penerbit pemohon pernyataan artefak',
    config: 'konfigurasi* dikonfigurasi*',
    policy:
      'kebijakan* persyaratan* aturan_keamanan organisasi_anda_mewajibkan organisasi_anda_memerlukan organisasi_anda_meminta',
    maintenance: 'pemeliharaan* perawatan maintenance hanya-baca perbaikan_sistem',
    attempt: 'percobaan* kali kesempatan* upaya* mencoba_masuk mencoba_login',
    inactivity:
      'tidak_ada_aktivitas tidak_ada_aktifitas ketidakaktifan karena_tidak_aktif tidak_digunakan tanpa_aktivitas tidak_ada_kegiatan',
    wrong:
      'salah keliru tidak_sah tidak_valid tidak_benar terlalu_pendek terlalu_lemah terlalu_sederhana mudah_ditebak bocor disusupi umum_digunakan sering_digunakan tidak_akurat cacat dikompromikan diretas',
    unknown:
      'tidak_ditemukan tidak_terdaftar belum_terdaftar belum_didaftarkan tidak_dikenal* tidak_diketahui tidak_menemukan akun_tidak_ada akun_ini_tidak_ada tidak_ada_akun tidak_ada_pengguna cari_tidak_ada',
    expired:
      'kedaluwarsa kadaluarsa kadaluwarsa kedaluarsa habis berakhir batas_waktu tidak_berlaku_lagi tidak_lagi_berlaku tidak_lagi_valid sudah_tidak_berlaku sudah_tidak_valid terlalu_lama timeout usang kehabisan',
    used: 'sudah_digunakan telah_digunakan pernah_digunakan sudah_dipakai sudah_pernah dicabut',
    locked: 'terkunci dikunci terkunciny* mengunci diblokir_sementara',
    disabled:
      'dinonaktifkan nonaktif non-aktif ditangguhkan dibekukan ditutup dihentikan dimatikan menangguhkan menonaktifkan diberhentikan',
    blocked: 'diblokir* terblokir memblokir* dicekal diblok',
    denied:
      'ditolak dilarang tidak_berwenang tidak_berhak tidak_cukup dibatasi tidak_memiliki_akses tidak_punya_akses tidak_memiliki_izin tidak_sah tidak_mengizinkan tidak_memiliki_hak',
    byAdmin:
      'oleh_admin* oleh_organisasi* organisasi_anda_telah administrator_anda_telah admin_anda_telah',
    rejected: 'ditolak dibatalkan menolak membatalkan',
    failed: 'gagal kesalahan masalah error gangguan kegagalan tidak_berhasil kendala',
    cannot:
      'tidak_dapat tidak_bisa tak_dapat tak_bisa belum_dapat belum_bisa tidak_mungkin tidak_boleh terputus',
    unexpected:
      'terjadi_kesalahan kesalahan_internal kesalahan_server kesalahan_sistem kesalahan_tidak* tidak_terduga tak_terduga kesalahan_tak* kesalahan_yang_tidak ada_yang_salah masalah_teknis gangguan_teknis kendala_teknis gangguan_sistem terjadi_masalah galat tidak_diharapkan sistem_sedang_mengalami_gangguan ada_sesuatu_yang_salah',
    unsupported: 'usang ketinggalan_zaman versi_lama kedaluwarsa_versi tidak_kompatibel',
    unavailable:
      'sibuk kelebihan_beban tidak_berfungsi tidak_merespons tidak_dapat_dijangkau tidak_dapat_dihubungi menolak_koneksi koneksi_ditolak sedang_tidak_tersedia tidak_siap situs_ini_tidak_dapat_dijangkau',
    required:
      'harus wajib perlu diperlukan diharuskan diwajibkan membutuhkan memerlukan mewajibkan dibutuhkan mengharuskan organisasi_anda_mewajibkan organisasi_anda_memerlukan organisasi_anda_meminta',
    missing: 'hilang tidak_lengkap kosong kurang',
    moved: 'dipindahkan telah_pindah alamat_baru',
    insecure:
      'tidak_aman tidak_pribadi tidak_bersifat_pribadi tidak_tepercaya tidak_terpercaya tidak_dipercaya tidak_terenkripsi',
    tooLarge: 'terlalu_besar terlalu_panjang',
    many: 'terlalu_banyak melebihi* melampaui* terlampaui batas maksimum maksimal berkali-kali berulang* beberapa_kali berturut-turut terlalu_sering terlalu_cepat baru-baru_ini baru_saja',
    mismatch: 'berbeda*',
    unverified: 'belum_menyetujui belum_dikonfirmasi belum_terverifikasi',
    pending: 'menunggu_persetujuan tertunda belum_disetujui sedang_ditinjau menunggu_verifikasi',
    loggedOut:
      'telah_keluar dikeluarkan logout log_out keluar_otomatis otomatis_keluar sudah_keluar',
    not: 'tidak belum bukan tak tidak_ada',
    valid: 'valid benar sah berlaku tepat akurat diterima',
    found: 'ditemukan terdaftar dikenali dikenal menemukan didaftarkan',
    allowed: 'diizinkan diperbolehkan boleh berwenang berhak diotorisasi',
    enabled: 'aktif aktifkan diaktifkan mengaktifkan dinyalakan izinkan mengizinkan',
    available: 'tersedia merespons menanggapi dijangkau',
    supported: 'didukung mendukung kompatibel',
    able: 'dapat bisa selesai',
    setUp:
      'diatur disiapkan menyiapkan penyiapan ditautkan dikonfigurasi mengatur mendaftar mendaftarkan tertaut terhubung_dengan',
    assigned: 'ditetapkan ditugaskan anggota tergabung terkait dikaitkan',
    verified:
      'verifikasi* memverifikasi* diverifikasi* terverifikasi konfirmasi* dikonfirmasi mengonfirmasi* validasi',
    match: 'cocok* sama sesuai identik memenuhi terpenuhi',
    sent: 'kirim* mengirim* dikirim* terkirim pengiriman',
    received: 'menerima mendapatkan_kode',
    already:
      'sudah_login_di sudah_masuk_di sedang_login_di sedang_digunakan sudah_login_sebagai sudah_masuk_sebagai',
    other: 'lain lainnya berbeda*',
    change: 'ubah mengubah diubah ganti mengganti diganti perbarui memperbarui perubahan',
    new: 'baru',
    old: 'lama sebelumnya terakhir riwayat terdahulu pernah',
    rule: 'karakter huruf angka kapital simbol panjang* minimal minimum setidaknya terlalu_pendek terlalu_lemah terlalu_sederhana lemah mengandung berisi memuat kompleksitas mudah_ditebak umum_digunakan sering_digunakan bocor disusupi terlalu_umum dikompromikan diretas',
    later:
      'nanti beberapa_saat beberapa_saat_lagi tunggu sementara saat_ini sebentar beberapa_menit kemudian lagi_dalam setelah',
    retry:
      'coba_lagi coba_kembali mencoba_lagi ulangi masuk_lagi masuk_kembali login_kembali login_lagi login_ulang muat_ulang segarkan mulai_lagi mulai_ulang cobalah dicoba_lagi masukkan_kembali',
    update:
      'versi_terbaru versi_terkini perbarui_browser versi_yang_lebih_baru tingkatkan pembaruan',
    success:
      'berhasil sukses terima_kasih telah_dikirim sudah_dikirim telah_diubah telah_direset telah_mengirim selalu_aktif selamat sentiasa_aktif',
    instruct:
      'masukkan klik pilih ketuk tekan pindai sisipkan tempel pastikan ketik buka gunakan memilih',
    ask: 'bagaimana mengapa kenapa pelajari butuh_bantuan perlu_bantuan tidak_menerima_kode tidak_menerima_email belum_menerima tips pertanyaan_umum belum_punya_akun belum_memiliki_akun kesulitan_masuk kesulitan_login masalah_saat_masuk jangan_bagikan jangan_berikan membedakan secara_berkala cara_mengatasi cara_mengubah tidak_perlu_mengingat terjadwal',
    condition:
      'jika bila apabila kalau seandainya untuk_mencegah untuk_menghindari kecuali sebelum_akun agar',
    conditionEnd: '- the condition follows its marker',
    purpose: 'untuk_mencegah untuk_menghindari',
    consent: 'cookie_yang_diperlukan kami_menggunakan_cookie situs_ini_menggunakan_cookie',
    soon: 'akan_kedaluwarsa akan_kadaluarsa akan_berakhir akan_habis akan_dikunci akan_terkunci akan_diblokir akan_dinonaktifkan akan_otomatis akan_keluar berlaku_selama berlaku_hingga berlaku_sampai segera_berakhir akan_tidak_tersedia kedaluwarsa_dalam tidak_akan_dapat tidak_akan_bisa',
    will: 'akan',
    second: 'detik',
    minute: 'menit',
    hour: 'jam',
    day: 'hari',
    left: 'tersisa sisa lagi',
    common:
      'yang dan untuk dengan ini anda dari pada atau adalah akan telah sudah silakan harap mohon oleh dalam tersebut kami karena bahwa kepada tidak_perlu salah_satu kotak_masuk masuk_akal kode_pos kode_negara kode_kesalahan kode_qr akses_offline kunci_layar pengelola_kata_sandi tanpa_kata_sandi tidak_ada_hasil hasil_tidak_ditemukan jangan_izinkan saya maaf di ke tidak_lama_lagi bukan_robot',
  },
};
