import type { SupportIdKind } from './support-ids.ts';

/** What is written before an id, and the shapes an id behind it may have. */
export interface LabelledShape {
  readonly kind: SupportIdKind;
  readonly label: RegExp;
  /** Sticky: tried where the label and the signs behind it end. */
  readonly shape: RegExp;
}

/** UUID, 32 hexadecimal digits, or an ULID of our time: 26 signs that begin with `01`. */
const COMMON =
  /(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|01[0-9a-hjkmnp-tv-z]{24})(?![\w-])/iy;

/**
 * Labels in English and in the languages of the user interface. Shapes beside the common ones are
 * those of the usual gateways in front of portals; sixteen digits and more count only behind a
 * support or incident id, because references of payments and claims look the same.
 */
export const LABELLED: readonly LabelledShape[] = [
  {
    kind: 'trace',
    label:
      /(?<![\p{L}\p{N}_-])(?:x-amzn-trace|trace)[ _-]?id|(?<![\p{L}\p{N}_-])(?:ablaufverfolgungs-id|id de seguimiento|id de suivi|id de trace|id de rastreamento|id theo dõi|معرف التتبع)|(?:跟踪|追踪) ?id/giu,
    shape: COMMON,
  },
  {
    kind: 'trace',
    label: /(?<![\w-])x-amzn-trace-id: ?root=/gi,
    shape: /1-[0-9a-f]{8}-[0-9a-f]{24}(?![\w-])/iy,
  },
  {
    kind: 'correlation',
    label:
      /(?<![\p{L}\p{N}_-])(?:x-)?(?:activity|korrelations|corr[eé]la(?:tion|ci[oó]n|[cç][aã]o|zione|tie))[ _-]{0,2}id|(?<![\p{L}\p{N}_-])(?:(?:id|identifiant) de corr[eé]la(?:tion|ción|ção)|id tương quan|معرف الارتباط)|(?:相关|关联) ?id/giu,
    shape: COMMON,
  },
  {
    kind: 'request',
    label:
      /(?<![\p{L}\p{N}_-])(?:x-(?:ms-)?)?request[ _-]?id|(?<![\p{L}\p{N}_-])(?:(?:id|identifiant) de (?:la )?(?:requête|demande)|(?:id|identificador) de (?:la )?(?:solicitud|petición)|(?:id|identificador) d[ae] (?:solicitação|requisição)|(?:anforderungs|anfrage)-?id|(?:id|mã) yêu cầu|معرف الطلب)|请求 ?(?:id|标识符?)/giu,
    shape: COMMON,
  },
  {
    kind: 'request',
    label: /(?<![\w-])request[ _-]?id/gi,
    shape: /[\w-]{52,56}==(?![\w=-])/y,
  },
  {
    kind: 'ray',
    label: /(?<![\w-])ray[ _-]?id/gi,
    shape: /(?=\d*[a-f])[0-9a-f]{16}(?:-[A-Z]{3})?(?![\w-])/iy,
  },
  {
    kind: 'incident',
    label:
      /(?<![\p{L}\p{N}_-])(?:(?:incident|support)[ _-]?(?:id|number|no\.?)|(?:reference|ref|event)(?:[ _-]?(?:id|number|no\.?))?(?![\p{L}])|referenz(?:-?id|nummer)?(?![\p{L}])|(?:id|número|identificador) de referencia|(?:id|numéro|identifiant) de référence|référence|(?:id|número|identificador) de referência|mã tham chiếu|رقم المرجع|معرف المرجع|الرقم المرجعي)|参考 ?(?:编号|号码?|id)/giu,
    shape: COMMON,
  },
  {
    kind: 'incident',
    label: /(?<![\w-])(?:incident|reference|ref)(?:[ _-]?(?:id|number|no\.?))?/gi,
    shape: /[0-9a-f]{1,2}(?:\.[0-9a-f]{6,12}){3}(?![\w.-]?\w)/iy,
  },
  {
    kind: 'incident',
    label: /(?<![\w-])(?:incident|support)[ _-]?(?:id|number|no\.?)/gi,
    shape: /(?:\d{15,20}-\d{15,20}|\d{16,20})(?![\w.-]?\w)/y,
  },
];

/** Whose reference it is, when it is not the server's: such an id leads to a person or opens a door. */
export const NOT_OURS =
  /(?<![\p{L}\p{N}])(?:x|patient|patients|patienten|patientin|paciente|paziente|medical|chart|record|member|subscriber|beneficiary|insurance|policy|plan|claim|claims|referral|encounter|visit|appointment|prescription|rx|lab|order|study|exam|accession|chest|image|session|reset|password|passcode|recovery|activation|verification|invitation|login link|token|key|secret|api|payment|transaction|invoice|billing|card|bank|customer|account|user|device|case|患者|会员|索赔|会话|重置|密码|付款|bệnh nhân|المريض)(?:['’]s)?["'( :#]{0,3}$/iu;
