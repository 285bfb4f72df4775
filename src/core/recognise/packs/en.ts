import type { LanguagePack } from '../concepts.ts';

export const en: LanguagePack = {
  tag: 'en',
  numbers:
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 forty_five=45 sixty=60 an=1 a=1 half_an=0.5',
  until: 'until till until_about after after_about',
  words: {
    password: 'password passwords passphrase* pass_phrase right_password',
    user: 'user users username usernames user_name user_id userid login_id login_name user_identifier no_user no_such_user identifier',
    email: 'email emails e-mail mail address',
    account: 'account accounts profile no_account',
    credentials:
      'credential credentials login_details login_information sign-in_details login_data security_answer* question_answer invalid_login_attempt invalid_sign-in_attempt login_attempt_was_not_successful login_attempt_was_unsuccessful information_you_entered details_you_entered that_combination',
    code: 'code codes verification_code* pin passcode* pass_code* one-time_password* one-time_pin* one-time_code* tokencode',
    token: 'token tokens ticket tickets',
    link: 'link links',
    session:
      'session sessions login_attempt sign-in_attempt login_process interaction action message_expired logged_out_by_the_server stale_request concurrent_login* concurrent_session* simultaneous_login* simultaneous_session*',
    page: 'page pages path form resource file url urls',
    cookie: 'cookie cookies',
    thirdParty: 'third-party cross-site',
    javascript: 'script scripts scripting',
    browser: 'browser browsers internet_explorer',
    popup: 'pop-up* popup*',
    frame: 'frame framed frames iframe* embedded',
    network:
      'network connection internet connectivity reach_the_server connect_to_the_server connecting can’t_be_reached cannot_be_reached connection_was_refused connection_refused connection_was_reset secure_connection_failed homeserver_connect reach_homeserver',
    offline:
      'you_are_offline you’re_offline be_offline is_offline went_offline no_internet not_connected_to_the_internet no_connection no_network',
    proxy: 'proxy_server',
    wifi: 'wireless_network guest_network public_network',
    origin:
      'ip ip_address* country countries region location firewall unusual_traffic suspicious_activity suspicious_traffic automated bot',
    server:
      'server servers service services system systems website site portal gateway login_provider sign-in_provider patient_portal* provider_portal* member_portal*',
    app: 'app apps application applications feature functionalit* area module content',
    request: 'request requests response responses operation rate_limit* requested header headers',
    signin:
      'sign_in signing_in signed_in sign-on log_in login logins logging_in logged_in logon log_on authenticat* re-authenticat* reauthenticat* signing_you_in log_you_in sign_you_in signin sign_in_first log_in_first before_signing_in before_logging_in logged_out_by signed_out_by',
    factor:
      'authenticator* authentication_method* verification_method* security_method* second_factor second_step two-factor two-step 2-step multi-factor multifactor factor factors security_key* hardware_key biometric* fingerprint face_id touch_id push push_notification* notification smart_card* windows_hello level_of_authentication authentication_requirements enrollment security_question* smartcard* sign-in_request login_request verify_your_identity confirm_your_identity login_options sign-in_options didn’t_hear_from_you did_not_hear_from_you',
    device:
      'device devices phone computer mobile workstation os_version operating_system version versions',
    phone: 'phone_number sms text_message* phone_call* call calls voice_call* message messages',
    permission:
      'permission permissions role roles privilege* right rights entitlement* authority clearance npi provider_number',
    access: 'access accessing get_there_from_here',
    admin:
      'admin administrator administrators support help_desk helpdesk contact contacts service_desk',
    terms: 'terms conditions agreement terms_of_use terms_of_service',
    clock: 'clock system_time date_and_time time_and_date time_setting* timestamp',
    certificate: 'certificate certificates',
    redirect: 'redirect redirects redirected redirecting redirection loop',
    extension: 'extension extensions add-on add-ons addon ad_blocker* antivirus',
    reset:
      'reset resets resetting recover recovery recovering forgot forgotten password_change change_password restore',
    unlock: 'unlock unlocking unlocked',
    activation: 'activate activation activating registration_link registration activated',
    idp: 'identity_provider* single_sign-on federated federation sign-in_method* connector* broker external_account enterprise_connection',
    technical:
      'parameter parameters client requester signature metadata assertion flow artifact resource_indicator relying_party',
    config: 'configuration misconfigur*',
    policy:
      'policy policies requirements security_rules strictly_necessary organization_requires organisation_requires necessary_for_signing_in',
    maintenance: 'maintenance read_only_mode',
    attempt: 'attempt attempts tries retries too_many_times',
    inactivity:
      'inactivity inactive_for idle not_been_used no_activity were_inactive being_inactive',
    wrong:
      'invalid incorrect* wrong bad mistyped false too_short too_weak too_simple easy_to_guess breached leaked compromised didn’t_work did_not_work doesn’t_work does_not_work commonly_used too_common frequently_used heavily_used data_breach exposed pwned isn’t_right is_not_right aren’t_right invalid_login_attempt invalid_sign-in_attempt login_attempt_was_not_successful login_attempt_was_unsuccessful',
    unknown:
      'unknown not_found nonexistent non-existent unregistered unrecognised unrecognized no_account no_user no_such no_longer_exists could_not_find can’t_be_found',
    expired:
      'expired timed_out time_out timeout timeouts no_longer_valid out_of_date stale too_old obsolete took_too_long lapsed has_ended no_longer_active took_longer exceeded_time message_expired not_receive_a_response didn’t_receive_a_response not_receive_your_response didn’t_receive_your_response didn’t_hear_from_you did_not_hear_from_you stale_request ended_on',
    used: 'already_used previously_used already_been_used been_used consumed revoked only_be_used_once used_once',
    locked: 'locked lock_out lockout locked_out throttled temporarily_blocked',
    disabled:
      'disabled deactivated suspended inactive closed terminated turned_off switched_off not_active dormant archived invalidated disable_it revoked',
    blocked:
      'blocked banned blocking blacklisted block_listed block blocks blocker been_blacklisted',
    denied:
      'denied forbidden unauthorized unauthorised refused insufficient disallowed restricted prohibited lack lacks unassigned refusing refuses',
    byAdmin:
      'by_your_administrator by_your_organi* by_an_administrator by_the_administrator by_your_it administrator_has_blocked organization_does_not_allow organisation_does_not_allow organization_has_blocked organisation_has_blocked',
    rejected: 'rejected reject declined cancelled canceled dismissed you_denied',
    failed:
      'failed fails fail failure failing error errors problem problems unsuccessful went_wrong trouble issue could_not_be_established cannot_be_established can’t_be_established',
    cannot:
      'cannot can_not can’t could_not couldn’t unable not_possible was_not_able were_not_able impossible may_not must_not',
    unexpected:
      'unexpected internal_error internal_server_error something_went_wrong unknown_error server_error technical_error technical_problem* technical_difficult* technical_issue* an_error_occurred an_error_has_occurred bad_gateway error_loading we’re_having_trouble we_are_having_trouble',
    unsupported:
      'unsupported outdated incompatible too_old_browser out-of-date_browser not_support doesn’t_support',
    unavailable:
      'unavailable unreachable not_responding down out_of_service overloaded busy not_working can’t_be_reached cannot_be_reached connection_was_refused connection_refused connection_was_reset having_an_outage experiencing_an_outage high_volume high_traffic heavy_traffic high_demand not_receive_a_response didn’t_receive_a_response not_receive_your_response didn’t_receive_your_response',
    required:
      'required requires require must need needs have_to has_to mandatory needed necessary before_you_can before_you_continue before_signing_in before_logging_in time_to sign_in_first log_in_first organization_requires organisation_requires must_not before_continuing',
    missing: 'missing absent lost not_provided not_present',
    moved: 'has_moved been_moved new_address must_be_redirected moved_permanently',
    insecure:
      'not_secure not_private untrusted not_trusted insecure non-secure unencrypted secure_connection_failed may_not_be_secure',
    tooLarge: 'too_large too_big exceeds_server_limit',
    many: 'too_many exceeded exceeds limit limits limitation maximum_number repeated repeatedly multiple consecutive too_often too_quickly several recently rate_limit* loop more_than too_many_times',
    mismatch: 'mismatch* differ differs different_from ahead behind',
    unverified: 'unverified unconfirmed not_yet_verified',
    pending: 'pending awaiting waiting_for_approval under_review not_yet_approved not_yet_active',
    loggedOut:
      'logged_out signed_out logged_off signed_off log_out sign_out logout logged_you_out signed_you_out',
    not: 'not no isn’t aren’t wasn’t weren’t don’t doesn’t didn’t hasn’t haven’t won’t never none neither nor',
    valid:
      'valid correct accurate accepted accept acceptable right_password strong_enough long_enough',
    found:
      'found find exist exists registered recognised recognized recognise recognize known on_file locate located',
    allowed: 'allowed authorised authorized permitted entitled eligible cleared',
    enabled: 'enabled enable enables active turned_on turn_on switched_on switch_on allow allows',
    available: 'available reachable respond responding ready reach reached',
    supported: 'support_passkeys supported supports compatible',
    able: 'able possible complete completed succeed succeeded successful proceed process',
    setUp:
      'set_up enrolled enrol enroll setup registered_for signed_up_for bound linked configured',
    assigned:
      'assigned a_member not_member member_of members_of membership belong belongs associated linked_to_any_practice linked_to_a_practice linked_to_any_organi*',
    verified: 'verified verify confirmed confirm verification validate validated',
    match:
      'match matches matching matched same identical equal meet meets met satisfied fulfilled conform* comply complies',
    sent: 'send sent resend resent deliver delivered',
    received: 'received receive get_a get_the',
    already: 'already',
    other: 'another other different',
    change: 'change changed changing set_a_new choose_a_new create_a_new update_your',
    new: 'new',
    old: 'old previous previously last recent recently history reuse reused before ago',
    rule: 'characters character letters letter digits digit lowercase uppercase lower_case upper_case symbol symbols length at_least minimum maximum too_short too_long too_weak weak too_simple simple common commonly guess contain contains complexity strength strong_enough must_not_contain regex easy_to_guess pattern breach breached leaked compromised overusing reuse too_common frequently_used heavily_used data_breach exposed commonly_used long_enough',
    later:
      'later wait try_again_in retry_in in_a_while few_minutes few_moments moment at_this_time at_the_moment right_now currently temporarily',
    retry:
      'try_again retry try_once_more start_again start_over restart from_the_beginning refresh_the_page reload_the_page refresh reload check_your',
    update: 'upgrade newer_version latest_version update_your_browser newer_browser',
    success:
      'success successfully welcome congratulations thank thanks has_been_sent was_sent been_resent have_been_sent has_been_updated has_been_changed has_been_reset has_been_verified all_set we_sent resolved fixed has_been_received was_last_changed check_passed checks_passed',
    instruct:
      'enter type click choose select tap press scan insert use_your use_a provide_the follow make_sure paste open launch download install use_at_least',
    ask: 'how_to how_do what_to_do why learn_more need_help trouble_signing_in trouble_logging_in having_trouble problems_signing_in problems_logging_in frequently learn_how faq help_article what_happens can’t_access_your didn’t_receive haven’t_received didn’t_get not_received tips tip avoid unauthorized_use unauthorised_use authorized_users authorised_users prohibited monitored my_account my_password troubleshoot* phishing scam my_email my_e-mail my_user_id my_username my_phone i_can’t i_cannot i_forgot report_unauthorized report_unauthorised restricted_to',
    condition:
      'if in_case unless whenever as_long_as should_you provided_that only_if when might_happen_because may_happen_because can_happen_because happens_when beware_of that_say which_say claiming pretending',
    conditionEnd: '- the condition follows its marker',
    care: 'claim claims patient patients member members prescription* eligibility prior_auth* preauth* referral referrals subscriber* beneficiar* dependent dependents medication* allerg* lab_result* insurance fax faxes upload uploads attachment* diagnos* remittance* insufficient_funds drug_interaction* denied_by_patient denied_by_the_patient patient_account* patient’s_account* member’s_network provider_network out-of-network',
    purpose: 'so_that to_avoid to_prevent to_protect helps_protect in_order_to',
    consent:
      'necessary_cookies essential_cookies uses_cookies cookie_policy cookie_settings required_cookies we_use_cookies',
    soon: 'will_expire expires_in about_to_expire will_be_logged_out will_be_signed_out expires_soon will_end expires_after valid_for valid_until will_be_locked will_be_disabled will_be_blocked will_be_deactivated will_be_unavailable will_not_be_available will_no_longer expire_after expire_every expire_in planned_maintenance upcoming scheduled_downtime will_be_down will_need_your need_your_email is_performed takes_place every_sunday every_saturday every_week every_night every_month accounts_that accounts_are_unlocked accounts_are_disabled accounts_are_locked locked_accounts sessions_time_out sessions_expire sessions_end',
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    left: 'left remaining remain remains more',
    common:
      'the a your you is are was were has have been to of in this that for and or with please be by on it we from at as will can our again contact due there which password_manager password_managers no_results no_results_found error_code error_codes not_a_robot no_members to_avoid_misuse to_prevent_misuse to_avoid_fraud to_prevent_fraud to_prevent_abuse to_prevent_unauthorized_access to_prevent_unauthorised_access in_your_profile be_patient read_only',
  },
};
