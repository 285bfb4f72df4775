import type { Wording } from '../advice.ts';

export const vi: Wording = {
  wrong: {
    'go past a certificate warning':
      /(?:bỏ qua|vượt qua|phớt lờ)[^.]{0,25}(?:cảnh báo|chứng chỉ)|(?:vẫn|cứ) (?:tiếp tục|truy cập|vào)|chấp nhận[^.]{0,15}rủi ro/iu,
    'switch protection off everywhere':
      /(?:tắt|vô hiệu)[^.]{0,30}(?:bảo vệ|diệt vi-?rút|chống vi-?rút|tường lửa|lá chắn)|cho phép (?:tất cả|mọi) (?:cookie|trang|cửa sổ)|cho (?:tất cả|mọi) (?:các )?trang/iu,
    'share a password':
      /(?<!\p{L}|Trang )(?:nói|gửi|chia sẻ|đưa|cho[^.]{0,20}(?:mượn|biết))(?!\p{L})[^.]{0,30}mật khẩu|(?:tài khoản|mật khẩu) của đồng nghiệp/iu,
  },
  not: /(?<!\p{L})(?:đừng|không|chớ)(?!\p{L})/iu,
  hereOnly: /chỉ (?:cho|với|ở|trên|tại)|(?:trang|trang web) này thôi/iu,
  bad: [
    ['go past a certificate warning', 'Bỏ qua cảnh báo.'],
    ['go past a certificate warning', 'Chấp nhận rủi ro và tiếp tục.'],
    ['switch protection off everywhere', 'Tắt phần mềm diệt virút.'],
    ['switch protection off everywhere', 'Cho phép tất cả cookie.'],
    ['share a password', 'Gửi mật khẩu cho đồng nghiệp.'],
    ['share a password', 'Cho đồng nghiệp biết mật khẩu.'],
    ['share a password', 'Dùng tài khoản của đồng nghiệp.'],
  ],
  good: ['Đừng gửi mật khẩu cho ai.', 'Tắt bảo vệ chỉ cho trang này.'],
};
