// Certificates for tests of TLS, good for a hundred years and for nothing else.

import Foundation

package enum TestCertificates {
  /// The authority that signed the others.
  package static let authority = """
    -----BEGIN CERTIFICATE-----
    MIIBiTCCAS+gAwIBAgIUcnRlpAuwmRbggBRWbw3Lr/96QjkwCgYIKoZIzj0EAwIw
    GTEXMBUGA1UEAwwOVGVzdCBBdXRob3JpdHkwIBcNMjYxMTIxMjAxNDI0WhgPMjEy
    NjEwMjgyMDE0MjRaMBkxFzAVBgNVBAMMDlRlc3QgQXV0aG9yaXR5MFkwEwYHKoZI
    zj0CAQYIKoZIzj0DAQcDQgAEN2eUA7svn8kOdJI38IOPD3DO52Wgj+J99MJlcMj+
    tgc8kbHgQmo7s+z0ZZO0PMqAn47xLR9ae+rMnW81ymPH0KNTMFEwHQYDVR0OBBYE
    FBsI31h+04GhJx3fu0RyeKH31hbNMB8GA1UdIwQYMBaAFBsI31h+04GhJx3fu0Ry
    eKH31hbNMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgC9c+b6zH
    I5ZsDVYN+UomLqT3RM/ZJ36dandHro6fQ50CIQCE2hJAAe0Nv3sBxxxRF8ti3XlJ
    I/qGibP4osQncyqddA==
    -----END CERTIFICATE-----
    """
  /// An authority that signed none of them.
  package static let otherAuthority = """
    -----BEGIN CERTIFICATE-----
    MIIBjjCCATWgAwIBAgIUOhhPDBX4PgFad/FE81RzlDCrlWswCgYIKoZIzj0EAwIw
    HDEaMBgGA1UEAwwRQW5vdGhlciBBdXRob3JpdHkwIBcNMjYxMTIxMjAxNDI0WhgP
    MjEyNjEwMjgyMDE0MjRaMBwxGjAYBgNVBAMMEUFub3RoZXIgQXV0aG9yaXR5MFkw
    EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE43AHUUJrHb100ERFgDqKhbU9Zwmsc7F0
    dNck7IgYARkYAT1U5kyPqTL42e9NeS8PPooczM2EaKSNPH/gig8m8aNTMFEwHQYD
    VR0OBBYEFHeImb08Z0YJqG7EE9viOeJQ2aSGMB8GA1UdIwQYMBaAFHeImb08Z0YJ
    qG7EE9viOeJQ2aSGMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIg
    NdZ/ccF/l6g1cFDvK3QOzphdxMrPJCiu0ZIKKTPdpyACIC7nsw7lvXzLfFP6yuaq
    deKft37+8YVfmt67wtyzDb0R
    -----END CERTIFICATE-----
    """
  /// A server at 127.0.0.1 and localhost.
  package static let serverOne = """
    -----BEGIN CERTIFICATE-----
    MIIBkzCCATqgAwIBAgIUf+Aj2b4+GNiWuCGevtDUo9QsU8MwCgYIKoZIzj0EAwIw
    GTEXMBUGA1UEAwwOVGVzdCBBdXRob3JpdHkwIBcNMjYxMTIxMjAxNDI0WhgPMjEy
    NjEwMjgyMDE0MjRaMA4xDDAKBgNVBAMMA29uZTBZMBMGByqGSM49AgEGCCqGSM49
    AwEHA0IABEo9BwfcDVFO3yEhjadj0ODzr6ti0i6z9pJ+To0sITFmqsWdC786Y8fs
    8CJVXYPhPcJRhE+k/hn7fb7eNkW/KaGjaTBnMBoGA1UdEQQTMBGCCWxvY2FsaG9z
    dIcEfwAAATAJBgNVHRMEAjAAMB0GA1UdDgQWBBQLKEwSEfGy5Vy1r2bZqA5JUiSH
    LzAfBgNVHSMEGDAWgBQbCN9YftOBoScd37tEcnih99YWzTAKBggqhkjOPQQDAgNH
    ADBEAiBXW+328Nad67StAKRVIgiNWnCTxiFudS38i5pZ63mcqgIgBowvOSH+Qwt4
    hdFNgAbsEflkO6l0sUth0YRVfqtxBzk=
    -----END CERTIFICATE-----
    """
  package static let serverOneKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg2Yv48YJ2H7UnNXno
    KgSd00cVueF0j+YguzzSqBakbgihRANCAARKPQcH3A1RTt8hIY2nY9Dg86+rYtIu
    s/aSfk6NLCExZqrFnQu/OmPH7PAiVV2D4T3CUYRPpP4Z+32+3jZFvymh
    -----END PRIVATE KEY-----
    """
  /// The same server with another certificate, for the name localhost alone.
  package static let serverTwo = """
    -----BEGIN CERTIFICATE-----
    MIIBjjCCATSgAwIBAgIUf+Aj2b4+GNiWuCGevtDUo9QsU8YwCgYIKoZIzj0EAwIw
    GTEXMBUGA1UEAwwOVGVzdCBBdXRob3JpdHkwIBcNMjYxMTIxMjAxNTE4WhgPMjEy
    NjEwMjgyMDE1MThaMA4xDDAKBgNVBAMMA3R3bzBZMBMGByqGSM49AgEGCCqGSM49
    AwEHA0IABIzkUJXXJKdscG51ytEet2eMQyvG0XC86P7VZC3+EK2EdsyNEwHDDPwi
    Ca+OokcYSZ/f+SJOz76EcLFrOSnxleejYzBhMBQGA1UdEQQNMAuCCWxvY2FsaG9z
    dDAJBgNVHRMEAjAAMB0GA1UdDgQWBBR+upwCbv1LejjMlwiMFXN/WjjqbzAfBgNV
    HSMEGDAWgBQbCN9YftOBoScd37tEcnih99YWzTAKBggqhkjOPQQDAgNIADBFAiEA
    +DbZtJpJZ+wqY0SZB2VN1si/qbINC8JQV50I13YCCGwCIBGRrre3FeKQ9Eog60js
    SCOO5+1EbmWnlpSTwmI1AnfF
    -----END CERTIFICATE-----
    """
  package static let serverTwoKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNC9m2l9AhR7r7ctc
    UpUi95T1dftYYoBdlCg1cihlw0ihRANCAASM5FCV1ySnbHBudcrRHrdnjEMrxtFw
    vOj+1WQt/hCthHbMjRMBwwz8IgmvjqJHGEmf3/kiTs++hHCxazkp8ZXn
    -----END PRIVATE KEY-----
    """
  /// A client.
  package static let client = """
    -----BEGIN CERTIFICATE-----
    MIIBljCCAT2gAwIBAgIUf+Aj2b4+GNiWuCGevtDUo9QsU8UwCgYIKoZIzj0EAwIw
    GTEXMBUGA1UEAwwOVGVzdCBBdXRob3JpdHkwIBcNMjYxMTIxMjAxNDI0WhgPMjEy
    NjEwMjgyMDE0MjRaMBExDzANBgNVBAMMBmNsaWVudDBZMBMGByqGSM49AgEGCCqG
    SM49AwEHA0IABJ+A9JEHQKciRHx7t4uVQBwpsJkUjeJ6n1WldfDC9VOvPcKCVaFa
    j6Y212+qfsOyjXkLyy3+nfKh/5WrZRNJh0ejaTBnMBoGA1UdEQQTMBGCCWxvY2Fs
    aG9zdIcEfwAAATAJBgNVHRMEAjAAMB0GA1UdDgQWBBR3TSHrTUkXAh/u3k65nuFi
    6Kb9bTAfBgNVHSMEGDAWgBQbCN9YftOBoScd37tEcnih99YWzTAKBggqhkjOPQQD
    AgNHADBEAiACMajX7OSLGqTNBRrZUeB5rbhfJRs7GK2mfjtxzuQ/SAIgXig4gv+C
    DJcSYhN3cNRY8JIvvikhonFalfsZq6bNEIg=
    -----END CERTIFICATE-----
    """
  package static let clientKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVzCwz6eSaIS5mofd
    snGE3Mi6Zy1EDP8XtNjEIw72pU2hRANCAASfgPSRB0CnIkR8e7eLlUAcKbCZFI3i
    ep9VpXXwwvVTrz3CglWhWo+mNtdvqn7Dso15C8st/p3yof+Vq2UTSYdH
    -----END PRIVATE KEY-----
    """

  /// Writes them all into a folder, as `authority.pem`, `other.pem`, `one.pem`, `one.key`, `two.pem`,
  /// `two.key`, `client.pem` and `client.key`.
  package static func write(into folder: String) throws {
    let files = [
      "authority.pem": authority, "other.pem": otherAuthority, "one.pem": serverOne, "one.key": serverOneKey,
      "two.pem": serverTwo, "two.key": serverTwoKey, "client.pem": client, "client.key": clientKey,
    ]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
  }
}
