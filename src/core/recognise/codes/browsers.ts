import type { CodeFamily } from './family.ts';

/** Chromium's net error names (net/base/net_error_list.h). */
export const chromium: CodeFamily = {
  name: 'chromium',
  shape: /\bERR_([A-Z][A-Z0-9_]{2,50})\b/,
  generic: { problem: 'network.unreachable', owner: 'clinic-it' },
  codes: [
    ['network.offline', 'clinician', 'internet_disconnected'],
    [
      'network.unreachable',
      'clinic-it',
      'name_not_resolved name_resolution_failed dns_timed_out dns_malformed_response dns_server_failed connection_timed_out timed_out connection_reset connection_refused connection_closed connection_failed connection_aborted address_unreachable address_invalid network_changed empty_response socket_not_connected host_resolver_queue_too_large quic_protocol_error http2_protocol_error incomplete_chunked_encoding content_length_mismatch network_io_suspended temporarily_throttled',
    ],
    [
      'network.proxy',
      'clinic-it',
      'proxy_* proxy_connection_failed tunnel_connection_failed proxy_auth_requested proxy_auth_unsupported proxy_certificate_invalid mandatory_proxy_configuration_failed no_supported_proxies socks_connection_failed socks_connection_host_unreachable unexpected_proxy_auth pac_script_failed pac_not_in_dhcp',
    ],
    [
      'network.tls',
      'clinic-it',
      'cert_* certificate_* ssl_* bad_ssl_* ech_* cert_authority_invalid cert_common_name_invalid cert_invalid cert_revoked cert_weak_signature_algorithm cert_weak_key cert_name_constraint_violation cert_validity_too_long cert_known_interception_blocked cert_symantec_legacy cert_unable_to_check_revocation cert_no_revocation_mechanism certificate_transparency_required ssl_protocol_error ssl_version_or_cipher_mismatch ssl_obsolete_cipher ssl_pinned_key_not_in_cert_chain bad_ssl_client_auth_cert ssl_client_auth_cert_needed ssl_client_auth_signature_failed ssl_server_cert_bad_format ssl_key_usage_incompatible ssl_unrecognized_name_alert ech_not_negotiated',
    ],
    ['device.clock-wrong', 'clinician', 'cert_date_invalid'],
    ['network.blocked', 'clinic-it', 'blocked_by_fingerprinting_protection network_access_denied'],
    ['policy.blocked', 'clinic-it', 'blocked_by_administrator blocked_enrollment_check_pending'],
    ['browser.extension-conflict', 'clinic-it', 'blocked_by_client blocked_by_csp'],
    ['browser.framed', 'clinician', 'blocked_by_response'],
    [
      'browser.site-data-corrupt',
      'clinician',
      'response_headers_too_big cache_miss cache_read_failure',
    ],
    ['browser.unsupported', 'clinic-it', 'unsafe_port content_decoding_failed unknown_url_scheme'],
    ['sso.loop', 'clinician', 'too_many_redirects unsafe_redirect'],
    ['navigation.not-found', 'clinician', 'file_not_found invalid_url invalid_response'],
    ['service.unavailable', 'portal-support', 'http_response_code_failure'],
  ],
};

/** Firefox: NSPR, NSS and PKIX names. */
export const firefox: CodeFamily = {
  name: 'firefox',
  shape: /\b((?:NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR|PR)_[A-Z][A-Z0-9_]{2,60})\b/,
  generic: { problem: 'network.unreachable', owner: 'clinic-it' },
  codes: [
    ['network.offline', 'clinician', 'ns_error_offline'],
    [
      'network.unreachable',
      'clinic-it',
      'ns_error_unknown_host ns_error_connection_refused ns_error_net_timeout ns_error_net_reset ns_error_net_interrupt ns_error_net_partial_transfer ns_error_net_empty_response ns_error_dns_lookup_queue_full ns_error_net_inadequate_security pr_connect_reset_error pr_end_of_file_error pr_connect_refused_error',
    ],
    [
      'network.proxy',
      'clinic-it',
      'ns_error_proxy_* ns_error_proxy_connection_refused ns_error_unknown_proxy_host ns_error_proxy_bad_gateway ns_error_proxy_gateway_timeout ns_error_proxy_authentication_failed ns_error_proxy_forbidden ns_error_proxy_too_many_requests',
    ],
    [
      'network.tls',
      'clinic-it',
      'sec_error_* ssl_error_* mozilla_pkix_error_* sec_error_unknown_issuer sec_error_untrusted_issuer sec_error_untrusted_cert sec_error_expired_issuer_certificate sec_error_ca_cert_invalid sec_error_bad_signature sec_error_revoked_certificate sec_error_inadequate_key_usage sec_error_cert_signature_algorithm_disabled sec_error_ocsp_invalid_signing_cert ssl_error_bad_cert_domain ssl_error_no_cypher_overlap ssl_error_unsupported_version ssl_error_protocol_version_alert ssl_error_rx_record_too_long ssl_error_handshake_failure_alert ssl_error_bad_cert_alert ssl_error_internal_error_alert ssl_error_rx_certificate_required_alert mozilla_pkix_error_mitm_detected mozilla_pkix_error_self_signed_cert mozilla_pkix_error_ca_cert_used_as_end_entity mozilla_pkix_error_additional_policy_constraint_failed mozilla_pkix_error_inadequate_key_size mozilla_pkix_error_v1_cert_used_as_ca',
    ],
    [
      'device.clock-wrong',
      'clinician',
      'sec_error_expired_certificate sec_error_ocsp_future_response sec_error_ocsp_old_response mozilla_pkix_error_not_yet_valid_certificate mozilla_pkix_error_not_yet_valid_issuer_certificate',
    ],
    ['policy.blocked', 'clinic-it', 'ns_error_blocked_by_policy'],
    ['browser.framed', 'clinician', 'ns_error_xfo_violation ns_error_csp_frame_ancestor_violation'],
    [
      'browser.site-data-corrupt',
      'clinician',
      'ns_error_net_http3_protocol_error ns_error_corrupted_content ns_error_invalid_content_encoding',
    ],
    ['sso.loop', 'clinician', 'ns_error_redirect_loop'],
    ['navigation.not-found', 'clinician', 'ns_error_file_not_found ns_error_malformed_uri'],
  ],
};
