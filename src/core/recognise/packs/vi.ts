import type { LanguagePack } from '../concepts.ts';

// Tones are folded away: "khóa" (locked) is "khoa" (a ward), "lỗi" (error) is "lợi" (benefit),
// "chặn" (blocked) is "chẩn" (diagnosis). Such words stand in phrases only.
export const vi: LanguagePack = {
  tag: 'vi',
  numbers:
    'mười=10 mười_lăm=15 hai_mươi=20 ba_mươi=30 bốn_mươi_lăm=45 sáu_mươi=60 một=1 hai=2 rưỡi=0.5 nửa=0.5 ba=3 bốn=4 năm=5',
  until: 'đến đến_lúc cho_đến cho_đến_lúc tới tới_lúc',
  words: {
    password: 'mật_khẩu đổi_mật_khẩu mật_khẩu_mới',
    user: 'người_dùng người_sử_dụng tên_đăng_nhập tên_truy_cập tên_tài_khoản mã_khách_hàng mã_nhân_viên căn_cước số_định_danh thành_viên id',
    email: 'email mail thư_điện_tử hộp_thư',
    account: 'tài_khoản danh_tính',
    credentials:
      'thông_tin_đăng_nhập tên_đăng_nhập_hoặc_mật_khẩu tên_người_dùng_hoặc_mật_khẩu tài_khoản_hoặc_mật_khẩu email_hoặc_mật_khẩu thông_tin_xác_thực chứng_thực câu_trả_lời đáp_án thông_tin_tài_khoản',
    code: 'otp mã_xác_thực mã_xác_nhận mã_xác_minh mã_bảo_mật pin mật_khẩu_một_lần mật_khẩu_dùng_một_lần mã_đăng_nhập mã_này mã_bạn mã_của_bạn mã_đã mã_mới mỗi_mã mã_dự_phòng mã_sao_lưu passcode mã_không_hợp_lệ mã_không_đúng mã_không_chính_xác mã_hết_hạn mã_sai mã_đã_sử_dụng',
    token: 'token mã_thông_báo',
    link: 'liên_kết đường_dẫn link url mã_đặt_lại',
    session:
      'phiên_đăng_nhập phiên_làm_việc phiên_của phiên_này phiên_đã phiên_hiện phiên_truy_cập phiên_giao_dịch phiên_tương_tác nhiều_phiên tìm_thấy_phiên thao_tác tương_tác hành_động phiên_không_hợp_lệ phiên_hết_hạn hết_phiên',
    page: 'trang biểu_mẫu tài_nguyên tập_tin tệp màn_hình',
    cookie: 'cookie cookies',
    thirdParty: 'bên_thứ_ba',
    javascript: 'javascript script tập_lệnh',
    browser: 'trình_duyệt',
    popup: 'cửa_sổ_bật_lên cửa_sổ_pop-up popup pop-up cửa_sổ_popup',
    frame: 'khung iframe frame bị_nhúng nhúng_trang nhúng_vào nhúng_này',
    network:
      'kết_nối internet đường_truyền lỗi_mạng sự_cố_mạng truy_cập_trang_web_này mạng_của không_kết_nối_được mất_kết_nối',
    offline:
      'ngoại_tuyến không_có_kết_nối_internet mất_kết_nối_internet không_có_internet không_có_mạng chưa_kết_nối_internet không_có_kết_nối_mạng mất_mạng mất_kết_nối_mạng',
    proxy: 'máy_chủ_proxy',
    wifi: 'mạng_không_dây mạng_khách',
    origin:
      'ip quốc_gia khu_vực vị_trí_của tường_lửa lưu_lượng_bất_thường hoạt_động_đáng_ngờ truy_cập_bất_thường nước_ngoài tự_động_hóa',
    server: 'máy_chủ dịch_vụ hệ_thống trang_web website cổng_thông_tin web',
    app: 'ứng_dụng chức_năng tính_năng nội_dung thực_hiện_thao_tác thực_hiện_hành_động',
    request: 'yêu_cầu phản_hồi thao_tác_quá gửi_quá_nhiều tiêu_đề đã_gửi_quá_nhiều',
    signin:
      'đăng_nhập xác_thực yêu_cầu_đăng_nhập đã_đăng_nhập_trên được_đăng_nhập đăng_nhập_ở_nơi_khác đăng_nhập_trước',
    factor:
      'yếu_tố đa_yếu_tố hai_bước 2_bước khóa_bảo_mật khóa_truy_cập mã_khóa sinh_trắc vân_tay khuôn_mặt thông_báo_đẩy thẻ_thông_minh ứng_dụng_xác_thực trình_xác_thực bộ_xác_thực thiết_bị_xác_thực phương_thức_xác phương_pháp_xác câu_hỏi_bảo_mật smart_otp soft_otp chữ_ký_số xác_thực_2 xác_thực_hai phương_thức_bảo_mật phương_pháp_bảo_mật yêu_cầu_đăng_nhập_đã yêu_cầu_đăng_nhập_bị',
    device: 'thiết_bị điện_thoại máy_tính hệ_điều_hành hđh',
    phone: 'số_điện_thoại sms tin_nhắn cuộc_gọi gọi_điện',
    permission: 'quyền vai_trò phân_quyền đặc_quyền quyền_hạn quyền_truy_cập',
    access: 'truy_cập quyền_truy_cập',
    admin:
      'quản_trị liên_hệ bộ_phận_hỗ_trợ nhóm_hỗ_trợ tổng_đài hotline trợ_giúp chăm_sóc_khách_hàng hỗ_trợ_kỹ_thuật',
    terms: 'điều_khoản thỏa_thuận điều_kiện_sử_dụng',
    clock: 'đồng_hồ giờ_hệ_thống ngày_giờ ngày_và_giờ thời_gian_hệ_thống giờ_trên thời_gian_trên',
    certificate: 'chứng_chỉ chứng_thư chứng_nhận',
    redirect: 'chuyển_hướng',
    extension: 'tiện_ích chặn_quảng_cáo diệt_virus',
    reset: 'đặt_lại khôi_phục quên cấp_lại lấy_lại phục_hồi mã_đặt_lại câu_hỏi_khôi_phục_mật_khẩu',
    unlock: 'mở_khóa',
    activation: 'kích_hoạt liên_kết_kích_hoạt',
    idp: 'nhà_cung_cấp_danh_tính nhà_cung_cấp_nhận_dạng nhà_cung_cấp đăng_nhập_một_lần phương_thức_đăng_nhập trình_kết_nối tài_khoản_ngoài mạng_xã_hội bên_phụ_thuộc',
    technical:
      'tham_số client máy_khách bên_yêu_cầu chữ_ký siêu_dữ_liệu phạm_vi luồng khẳng_định role chương_trình_khách id_bên_dựa_vào',
    config: 'cấu_hình lỗi_cấu_hình',
    policy: 'chính_sách quy_định_bảo_mật tổ_chức_của_bạn_yêu_cầu yêu_cầu_bảo_mật yêu_cầu_mật_khẩu',
    maintenance: 'bảo_trì nâng_cấp_hệ_thống chỉ_đọc bảo_dưỡng đang_nâng_cấp',
    attempt: 'lần lần_thử lần_nhập lần_đăng_nhập quá_số_lần',
    inactivity:
      'do_không_hoạt_động vì_không_hoạt_động không_có_hoạt_động không_thao_tác không_có_thao_tác không_sử_dụng_trong thời_gian_dài không_tương_tác',
    wrong:
      'sai không_đúng chưa_đúng không_hợp_lệ chưa_hợp_lệ nhầm không_còn_hợp_lệ quá_ngắn quá_yếu quá_đơn_giản dễ_đoán phổ_biến bị_lộ rò_rỉ không_chính_xác lỗi_cấu_hình hỏng mã_không_hợp_lệ mã_không_đúng mã_không_chính_xác mã_sai phiên_không_hợp_lệ bị_rò_rỉ bị_xâm_phạm thường_được_sử_dụng',
    unknown:
      'không_tồn_tại không_còn_tồn_tại chưa_đăng_ký chưa_được_đăng_ký không_nhận_ra không_nhận_diện không_nhận_dạng không_xác_định không_rõ',
    expired:
      'hết_hạn quá_hạn hết_hiệu_lực hết_thời_gian quá_thời_gian hết_giờ không_còn_hiệu_lực quá_lâu đã_cũ không_còn_hợp_lệ mã_hết_hạn phiên_hết_hạn đã_hết hết_phiên',
    used: 'đã_được_sử_dụng đã_được_dùng đã_qua_sử_dụng bị_thu_hồi được_thu_hồi từng_sử_dụng mã_đã_sử_dụng chỉ_được_sử_dụng_một_lần chỉ_có_thể_sử_dụng_một_lần chỉ_được_dùng_một_lần',
    locked: 'bị_khóa tạm_khóa khóa_tạm đã_khóa_tài_khoản tạm_thời_khóa được_khóa tạm_thời_bị_khóa',
    disabled:
      'vô_hiệu ngừng_hoạt_động đình_chỉ bị_tắt đã_tắt đang_tắt tạm_ngưng tạm_dừng bị_đóng đã_đóng bị_hủy hủy_kích_hoạt ngừng_sử_dụng',
    blocked:
      'bị_chặn đã_chặn đang_chặn chặn_bởi chặn_yêu_cầu chặn_truy_cập chặn_trang tường_lửa_chặn của_bạn_chặn viên_chặn chặn_cookie',
    denied:
      'bị_từ_chối đã_từ_chối cấm_truy_cập bị_cấm_truy bị_hạn_chế không_đủ chưa_được_cấp không_có_thẩm_quyền từ_chối_truy_cập từ_chối_cho bị_cấm',
    byAdmin:
      'bởi_quản_trị bị_quản_trị quản_trị_viên_đã quản_trị_viên_của_bạn_đã tổ_chức_của_bạn_đã bởi_tổ_chức',
    rejected: 'bị_từ_chối đã_từ_chối bị_hủy đã_hủy chọn_từ_chối từ_chối_đăng_nhập',
    failed:
      'thất_bại không_thành_công lỗi_mạng sự_cố lỗi_đăng_nhập lỗi_cấu_hình có_vấn_đề gặp_vấn_đề lỗi mất_kết_nối',
    cannot:
      'không_thể không_gửi_được không_đăng_nhập_được không_kết_nối_được không_truy_cập_được không_tải_được không_đọc_được không_mở_được không_xác_minh_được chưa_thể',
    unexpected:
      'xảy_ra_lỗi lỗi_xảy_ra lỗi_không_xác_định lỗi_không_mong_muốn không_mong_muốn ngoài_dự_kiến ngoài_ý_muốn lỗi_hệ_thống lỗi_máy_chủ lỗi_nội_bộ lỗi_kỹ_thuật sự_cố_kỹ_thuật xảy_ra_sự_cố lỗi_không_rõ đã_có_lỗi phát_sinh_lỗi bất_ngờ không_mong_đợi một_lỗi_đã_xảy_ra lỗi_đã_xảy_ra lỗi_không_thể_nhận_biết',
    unsupported: 'lỗi_thời quá_cũ không_tương_thích phiên_bản_cũ không_còn_hỗ_trợ',
    unavailable:
      'quá_tải đang_bận không_phản_hồi gián_đoạn tạm_ngừng không_sẵn_sàng ngừng_hoạt_động tạm_ngưng_phục_vụ từ_chối_kết_nối truy_cập_trang_web_này không_truy_cập_được chưa_sẵn_sàng',
    required:
      'phải bắt_buộc bạn_cần yêu_cầu_bạn cần_đăng_nhập cần_thay_đổi cần_đổi cần_cập_nhật cần_xác cần_bật yêu_cầu_bật yêu_cầu_đăng_nhập vui_lòng_bật đăng_nhập_trước được_yêu_cầu tổ_chức_của_bạn_yêu_cầu cần_có cần_quyền quý_khách_cần cần_được phải_chứa',
    missing: 'thiếu không_được_để_trống bỏ_trống',
    moved: 'đã_bị_di_chuyển đã_di_chuyển địa_chỉ_mới bị_di_chuyển đã_chuyển_sang đã_chuyển_đến',
    insecure:
      'không_an_toàn không_phải_là_kết_nối_riêng_tư không_riêng_tư không_đáng_tin không_được_tin_cậy không_mã_hóa không_bảo_mật',
    tooLarge: 'quá_lớn quá_dài',
    many: 'quá_nhiều giới_hạn nhiều_lần liên_tiếp liên_tục quá_số_lần quá_nhanh quá_thường_xuyên gần_đây vượt số_lần_tối_đa tối_đa_là giới_hạn_tối_đa gửi_quá_nhiều thao_tác_quá nhiều_phiên đã_gửi_quá_nhiều',
    mismatch: 'khác_nhau khác_với không_đồng_nhất',
    unverified: 'chưa_xác_minh chưa_xác_thực chưa_được_xác_thực không_được_xác_thực chưa_đồng_ý',
    pending:
      'chờ_phê_duyệt chờ_duyệt chưa_được_duyệt chưa_được_phê_duyệt đang_xét_duyệt chờ_xét_duyệt',
    loggedOut: 'đã_đăng_xuất bị_đăng_xuất tự_động_đăng_xuất được_đăng_xuất bị_thoát',
    not: 'không chưa không_còn chẳng không_phải',
    valid: 'hợp_lệ chính_xác hiệu_lực chấp_nhận',
    found: 'tìm_thấy tìm_được tồn_tại nhận_ra',
    allowed: 'được_phép cho_phép_bạn ủy_quyền được_cấp_phép cấp_phép',
    enabled: 'bật kích_hoạt_cookie được_bật hoạt_động cho_phép',
    available: 'khả_dụng sẵn_có có_sẵn phản_hồi_từ',
    supported: 'hỗ_trợ tương_thích',
    able: 'có_thể hoàn_tất hoàn_thành',
    setUp: 'thiết_lập cài_đặt đăng_ký ghi_danh cấu_hình',
    assigned: 'được_gán gán thuộc được_phân_công được_chỉ_định',
    verified: 'xác_minh xác_nhận không_xác_minh_được',
    match: 'khớp trùng giống đáp_ứng thỏa_mãn phù_hợp',
    sent: 'gửi không_gửi_được',
    received: 'nhận_được',
    already: 'đã_đăng_nhập_trên được_đăng_nhập đăng_nhập_ở_nơi_khác đã_được',
    other: 'khác',
    change: 'thay_đổi đổi_mật_khẩu mật_khẩu_mới cập_nhật đặt_mật_khẩu_mới',
    new: 'mật_khẩu_mới mã_mới',
    old: 'cũ trước_đó trước_đây lịch_sử gần_nhất đã_dùng_trước quá_cũ',
    rule: 'ký_tự chữ_cái chữ_số chữ_hoa chữ_thường in_hoa viết_hoa độ_dài ít_nhất tối_thiểu quá_ngắn quá_yếu quá_đơn_giản dễ_đoán phổ_biến đặc_biệt phức_tạp bao_gồm phải_chứa chứa_ít_nhất chứa_chữ không_chứa có_chứa chứa_các chứa_tên độ_mạnh bị_lộ rò_rỉ bị_rò_rỉ bị_xâm_phạm thường_được_sử_dụng',
    later:
      'thử_lại_sau đợi chờ vài_phút ít_phút lát_nữa tạm_thời hiện_tại hiện_đang quay_lại_sau lúc_này sau_giây_lát thử_lại_trong',
    retry: 'thử_lại đăng_nhập_lại một_lần_nữa bắt_đầu_lại tải_lại làm_mới thực_hiện_lại nhập_lại',
    update: 'phiên_bản_mới nâng_cấp cập_nhật_trình_duyệt bản_mới_nhất',
    success:
      'thành_công chào_mừng cảm_ơn đã_được_gửi đã_gửi đã_được_đặt_lại đã_được_thay_đổi đã_được_cập_nhật chúc_mừng luôn_được_bật luôn_bật',
    instruct: 'nhập nhấn bấm chọn quét cắm dán hãy mở_ứng_dụng chạm',
    ask: 'làm_thế_nào làm_sao tại_sao tìm_hiểu_thêm cần_trợ_giúp cần_hỗ_trợ câu_hỏi_thường_gặp chưa_nhận_được không_nhận_được hướng_dẫn mẹo không_chia_sẻ chưa_có_tài_khoản trái_phép phân_biệt không_tiết_lộ cách_khắc_phục sự_cố_khi_đăng_nhập định_kỳ gặp_sự_cố_khi',
    condition:
      'nếu trong_trường_hợp trường_hợp trừ_khi để_tránh trước_khi_tài_khoản trước_khi_bị phòng_khi khi_bạn_quên',
    conditionEnd: '- the condition follows its marker',
    purpose: 'để_tránh',
    consent: 'cookie_cần_thiết chúng_tôi_sử_dụng_cookie trang_web_này_sử_dụng_cookie',
    soon: 'sẽ_hết sắp_hết_hạn sẽ_bị sẽ_tự_động hiệu_lực_trong sẽ_tạm_ngừng có_giá_trị_trong sẽ_được_đăng_xuất sẽ_khóa sẽ_không hết_hạn_sau hết_hạn_trong sẽ_không_thể mã_hết_hạn_sau',
    will: 'sẽ',
    second: 'giây',
    minute: 'phút',
    hour: 'giờ tiếng',
    day: 'ngày',
    left: 'còn còn_lại bạn_còn',
    common:
      'ban cua va cho trong voi nay vui_long xin cac duoc hoac quy_khach nguoi thoi nhung theo bang khong_can ket_qua sai_gon da_khoa khac_phuc bi_chan_doan chan_doan chua_benh kham_chua sua_chua quyen_loi quyen_rieng trang_thai tinh_trang phien_ban ben_phai truy_cap_ngoai_tuyen khong_mat_khau khong_tim_thay_ket_qua không_cho_phép quản_lý_mật_khẩu bo_qua tat_ca không_cần_phải khi_khong_dung tra_loi loi_ich thuan_loi tien_loi phuc_loi xin_loi loi_khuyen loi_nhac loi_moi loi_the loi_chuc da het han khau nhap dang khoan thu vui long lai gian dung ket phien trang quyen',
  },
};
