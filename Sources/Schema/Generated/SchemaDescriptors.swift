// Generated from the .proto files by proto/generate.sh; not for editing.

/// The files of the schema, dependencies first, for server reflection.
package enum SchemaDescriptors {
  package static let files: [FileDescriptorRecord] = [
    FileDescriptorRecord(
      name: "google/protobuf/any.proto", package: "google.protobuf",
      dependencies: [],
      services: [],
      symbols: ["google.protobuf.Any"],
      base64: """
        Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiNgoDQW55EhkKCHR5cGVfdXJsGAEgASgJUgd0\
        eXBlVXJsEhQKBXZhbHVlGAIgASgMUgV2YWx1ZUJ2ChNjb20uZ29vZ2xlLnByb3RvYnVmQghBbnlQcm90b1ABWixnb29nbGUu\
        Z29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9hbnlwYqICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25U\
        eXBlc2IGcHJvdG8z
        """),
    FileDescriptorRecord(
      name: "google/protobuf/duration.proto", package: "google.protobuf",
      dependencies: [],
      services: [],
      symbols: ["google.protobuf.Duration"],
      base64: """
        Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiI6CghEdXJhdGlvbhIYCgdzZWNvbmRz\
        GAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc0KDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINRHVyYXRpb25Q\
        cm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9kdXJhdGlvbnBi+AEBogIDR1BCqgIeR29v\
        Z2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
        """),
    FileDescriptorRecord(
      name: "google/protobuf/timestamp.proto", package: "google.protobuf",
      dependencies: [],
      services: [],
      symbols: ["google.protobuf.Timestamp"],
      base64: """
        Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29u\
        ZHMYASABKANSB3NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zQoUBChNjb20uZ29vZ2xlLnByb3RvYnVmQg5UaW1lc3Rh\
        bXBQcm90b1ABWjJnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi90aW1lc3RhbXBwYvgBAaICA0dQQqoC\
        Hkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z
        """),
    FileDescriptorRecord(
      name: "google/rpc/error_details.proto", package: "google.rpc",
      dependencies: ["google/protobuf/duration.proto"],
      services: [],
      symbols: [
        "google.rpc.ErrorInfo", "google.rpc.ErrorInfo.MetadataEntry", "google.rpc.RetryInfo",
        "google.rpc.BadRequest", "google.rpc.BadRequest.FieldViolation", "google.rpc.RequestInfo",
        "google.rpc.LocalizedMessage"
      ],
      base64: """
        Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5w\
        cm90byK1AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIGZG9tYWluEj8KCG1l\
        dGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaNwoNTWV0YWRhdGFF\
        bnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUiRwoJUmV0cnlJbmZvEjoKC3JldHJ5X2RlbGF5\
        GAEgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgpyZXRyeURlbGF5IqgBCgpCYWRSZXF1ZXN0ElAKEGZpZWxkX3Zp\
        b2xhdGlvbnMYASADKAsyJS5nb29nbGUucnBjLkJhZFJlcXVlc3QuRmllbGRWaW9sYXRpb25SD2ZpZWxkVmlvbGF0aW9ucxpI\
        Cg5GaWVsZFZpb2xhdGlvbhIUCgVmaWVsZBgBIAEoCVIFZmllbGQSIAoLZGVzY3JpcHRpb24YAiABKAlSC2Rlc2NyaXB0aW9u\
        Ik8KC1JlcXVlc3RJbmZvEh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIhCgxzZXJ2aW5nX2RhdGEYAiABKAlSC3Nl\
        cnZpbmdEYXRhIkQKEExvY2FsaXplZE1lc3NhZ2USFgoGbG9jYWxlGAEgASgJUgZsb2NhbGUSGAoHbWVzc2FnZRgCIAEoCVIH\
        bWVzc2FnZWIGcHJvdG8z
        """),
    FileDescriptorRecord(
      name: "google/rpc/status.proto", package: "google.rpc",
      dependencies: ["google/protobuf/any.proto"],
      services: [],
      symbols: ["google.rpc.Status"],
      base64: """
        Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0\
        dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29n\
        bGUucHJvdG9idWYuQW55UgdkZXRhaWxzYgZwcm90bzM=
        """),
    FileDescriptorRecord(
      name: "grpc/health/v1/health.proto", package: "grpc.health.v1",
      dependencies: [],
      services: ["grpc.health.v1.Health"],
      symbols: [
        "grpc.health.v1.HealthCheckRequest", "grpc.health.v1.HealthCheckResponse",
        "grpc.health.v1.HealthListRequest", "grpc.health.v1.HealthListResponse",
        "grpc.health.v1.HealthListResponse.StatusesEntry", "grpc.health.v1.HealthCheckResponse.ServingStatus",
        "grpc.health.v1.Health", "grpc.health.v1.Health.Check", "grpc.health.v1.Health.List",
        "grpc.health.v1.Health.Watch"
      ],
      base64: """
        ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdz\
        ZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVh\
        bHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5L\
        Tk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RS\
        ZXF1ZXN0IsABChJIZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC5ncnBjLmhlYWx0aC52MS5IZWFsdGhM\
        aXN0UmVzcG9uc2UuU3RhdHVzZXNFbnRyeVIIc3RhdHVzZXMaXAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5\
        CgV2YWx1ZRgCIAEoCzIjLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VSBXZhbHVlMv0BCgZIZWFsdGgSUAoF\
        Q2hlY2sSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jl\
        c3BvbnNlEk0KBExpc3QSIS5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVxdWVzdBoiLmdycGMuaGVhbHRoLnYxLkhlYWx0\
        aExpc3RSZXNwb25zZRJSCgVXYXRjaBIiLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVxdWVzdBojLmdycGMuaGVhbHRo\
        LnYxLkhlYWx0aENoZWNrUmVzcG9uc2UwAWIGcHJvdG8z
        """),
    FileDescriptorRecord(
      name: "grpc/reflection/v1/reflection.proto", package: "grpc.reflection.v1",
      dependencies: [],
      services: ["grpc.reflection.v1.ServerReflection"],
      symbols: [
        "grpc.reflection.v1.ServerReflectionRequest", "grpc.reflection.v1.ExtensionRequest",
        "grpc.reflection.v1.ServerReflectionResponse", "grpc.reflection.v1.FileDescriptorResponse",
        "grpc.reflection.v1.ExtensionNumberResponse", "grpc.reflection.v1.ListServiceResponse",
        "grpc.reflection.v1.ServiceResponse", "grpc.reflection.v1.ErrorResponse",
        "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1.ServerReflection.ServerReflectionInfo"
      ],
      base64: """
        CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZXJSZWZs\
        ZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5Rmls\
        ZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2Nv\
        bnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNv\
        bnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9u\
        TnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3Qi\
        ZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lv\
        bl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hv\
        c3QYASABKAlSCXZhbGlkSG9zdBJWChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZl\
        clJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmlnaW5hbFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiou\
        Z3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5h\
        bGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVy\
        UmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsy\
        Jy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJv\
        cl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQ\
        bWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMo\
        DFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEo\
        CVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiADKAVSD2V4dGVuc2lvbk51bWJlciJUChNMaXN0U2Vydmlj\
        ZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNl\
        IiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgB\
        IAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2VydmVyUmVmbGVjdGlv\
        bhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBos\
        LmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABYgZwcm90bzM=
        """),
    FileDescriptorRecord(
      name: "grpc/reflection/v1alpha/reflection.proto", package: "grpc.reflection.v1alpha",
      dependencies: [],
      services: ["grpc.reflection.v1alpha.ServerReflection"],
      symbols: [
        "grpc.reflection.v1alpha.ServerReflectionRequest", "grpc.reflection.v1alpha.ExtensionRequest",
        "grpc.reflection.v1alpha.ServerReflectionResponse", "grpc.reflection.v1alpha.FileDescriptorResponse",
        "grpc.reflection.v1alpha.ExtensionNumberResponse", "grpc.reflection.v1alpha.ListServiceResponse",
        "grpc.reflection.v1alpha.ServiceResponse", "grpc.reflection.v1alpha.ErrorResponse",
        "grpc.reflection.v1alpha.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection.ServerReflectionInfo"
      ],
      base64: """
        CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYSL4AgoX\
        U2VydmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABS\
        DmZpbGVCeUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wS\
        ZwoZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvblJl\
        cXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlI\
        AFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9t\
        ZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdU\
        eXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3Bv\
        bnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZs\
        ZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0\
        b3JfcmVzcG9uc2UYBCABKAsyLy5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZp\
        bGVEZXNjcmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZs\
        ZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEmQK\
        Fmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3Bv\
        bnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3BvbnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYx\
        YWxwaGEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0\
        b3JSZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5z\
        aW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBlTmFtZRIpChBleHRlbnNpb25fbnVt\
        YmVyGAIgAygFUg9leHRlbnNpb25OdW1iZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25zZRJCCgdzZXJ2aWNlGAEgAygLMiguZ3Jw\
        Yy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1l\
        GAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21l\
        c3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIw\
        LmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9uLnYxYWxw\
        aGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlKAEwAWIGcHJvdG8z
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/common.proto", package: "taizhang.v1",
      dependencies: [],
      services: [],
      symbols: [
        "taizhang.v1.Decimal", "taizhang.v1.DecimalRange", "taizhang.v1.PartialDate", "taizhang.v1.Span",
        "taizhang.v1.Total"
      ],
      base64: """
        Chh0YWl6aGFuZy92MS9jb21tb24ucHJvdG8SC3RhaXpoYW5nLnYxIh8KB0RlY2ltYWwSFAoFdmFsdWUYASABKAlSBXZhbHVl\
        ImAKDERlY2ltYWxSYW5nZRImCgNsb3cYASABKAsyFC50YWl6aGFuZy52MS5EZWNpbWFsUgNsb3cSKAoEaGlnaBgCIAEoCzIU\
        LnRhaXpoYW5nLnYxLkRlY2ltYWxSBGhpZ2giSQoLUGFydGlhbERhdGUSEgoEeWVhchgBIAEoBVIEeWVhchIUCgVtb250aBgC\
        IAEoBVIFbW9udGgSEAoDZGF5GAMgASgFUgNkYXki9AEKBFNwYW4SHwoLY2xlYW5fc3RhcnQYASABKANSCmNsZWFuU3RhcnQS\
        GwoJY2xlYW5fZW5kGAIgASgDUghjbGVhbkVuZBIqChFzb3VyY2VfYnl0ZV9zdGFydBgDIAEoA1IPc291cmNlQnl0ZVN0YXJ0\
        EiYKD3NvdXJjZV9ieXRlX2VuZBgEIAEoA1INc291cmNlQnl0ZUVuZBIuChNzb3VyY2Vfc2NhbGFyX3N0YXJ0GAUgASgDUhFz\
        b3VyY2VTY2FsYXJTdGFydBIqChFzb3VyY2Vfc2NhbGFyX2VuZBgGIAEoA1IPc291cmNlU2NhbGFyRW5kIjMKBVRvdGFsEhQK\
        BWNvdW50GAEgASgDUgVjb3VudBIUCgVleGFjdBgCIAEoCFIFZXhhY3RiBnByb3RvMw==
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/document.proto", package: "taizhang.v1",
      dependencies: ["google/protobuf/timestamp.proto", "taizhang/v1/common.proto"],
      services: [],
      symbols: [
        "taizhang.v1.DocumentPart", "taizhang.v1.Section", "taizhang.v1.Document", "taizhang.v1.OffsetStep",
        "taizhang.v1.DocumentKind"
      ],
      base64: """
        Chp0YWl6aGFuZy92MS9kb2N1bWVudC5wcm90bxILdGFpemhhbmcudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJv\
        dG8aGHRhaXpoYW5nL3YxL2NvbW1vbi5wcm90byJ/CgxEb2N1bWVudFBhcnQSGAoHb3JkaW5hbBgBIAEoBVIHb3JkaW5hbBIU\
        CgV0aXRsZRgCIAEoCVIFdGl0bGUSGAoHc3BlYWtlchgDIAEoCVIHc3BlYWtlchIlCgRzcGFuGAQgASgLMhEudGFpemhhbmcu\
        djEuU3BhblIEc3BhbiKqAQoHU2VjdGlvbhIYCgdvcmRpbmFsGAEgASgFUgdvcmRpbmFsEhQKBWxldmVsGAIgASgFUgVsZXZl\
        bBIWCgZtYXJrZXIYAyABKAlSBm1hcmtlchIYCgdoZWFkaW5nGAQgASgJUgdoZWFkaW5nEhYKBnBhcmVudBgFIAEoBVIGcGFy\
        ZW50EiUKBHNwYW4YBiABKAsyES50YWl6aGFuZy52MS5TcGFuUgRzcGFuIssFCghEb2N1bWVudBIOCgJpZBgBIAEoCVICaWQS\
        FAoFdGl0bGUYAiABKAlSBXRpdGxlEi0KBGtpbmQYAyABKA4yGS50YWl6aGFuZy52MS5Eb2N1bWVudEtpbmRSBGtpbmQSGgoI\
        b2NjYXNpb24YBCABKAlSCG9jY2FzaW9uEhYKBmlzc3VlchgFIAEoCVIGaXNzdWVyEhgKB3NwZWFrZXIYBiABKAlSB3NwZWFr\
        ZXISLAoEZGF0ZRgHIAEoCzIYLnRhaXpoYW5nLnYxLlBhcnRpYWxEYXRlUgRkYXRlEhIKBHllYXIYCCABKAVSBHllYXISFgoG\
        cmVnaW9uGAkgASgJUgZyZWdpb24SLwoFcGFydHMYCiADKAsyGS50YWl6aGFuZy52MS5Eb2N1bWVudFBhcnRSBXBhcnRzEjAK\
        CHNlY3Rpb25zGAsgAygLMhQudGFpemhhbmcudjEuU2VjdGlvblIIc2VjdGlvbnMSHwoLc291cmNlX25hbWUYDCABKAlSCnNv\
        dXJjZU5hbWUSJwoPc291cmNlX2VuY29kaW5nGA0gASgJUg5zb3VyY2VFbmNvZGluZxIhCgxzb3VyY2VfYnl0ZXMYDiABKANS\
        C3NvdXJjZUJ5dGVzEh0KCnRleHRfYnl0ZXMYDyABKANSCXRleHRCeXRlcxIhCgxmaWd1cmVfY291bnQYECABKAVSC2ZpZ3Vy\
        ZUNvdW50EjIKFXJlZGFjdGVkX2ZpZ3VyZV9jb3VudBgRIAEoBVITcmVkYWN0ZWRGaWd1cmVDb3VudBIjCg1tZW50aW9uX2Nv\
        dW50GBIgASgFUgxtZW50aW9uQ291bnQSOwoLaW5nZXN0X3RpbWUYEyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
        Ugppbmdlc3RUaW1lEhoKCHJldmlzaW9uGBQgASgDUghyZXZpc2lvbiJxCgpPZmZzZXRTdGVwEh0KCmNsZWFuX2J5dGUYASAB\
        KANSCWNsZWFuQnl0ZRIfCgtzb3VyY2VfYnl0ZRgCIAEoA1IKc291cmNlQnl0ZRIjCg1zb3VyY2Vfc2NhbGFyGAMgASgDUgxz\
        b3VyY2VTY2FsYXIqrAEKDERvY3VtZW50S2luZBIdChlET0NVTUVOVF9LSU5EX1VOU1BFQ0lGSUVEEAASGAoURE9DVU1FTlRf\
        S0lORF9TUEVFQ0gQARIYChRET0NVTUVOVF9LSU5EX1JFUE9SVBACEhYKEkRPQ1VNRU5UX0tJTkRfUExBThADEhgKFERPQ1VN\
        RU5UX0tJTkRfTk9USUNFEAQSFwoTRE9DVU1FTlRfS0lORF9PVEhFUhAFYgZwcm90bzM=
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/figure.proto", package: "taizhang.v1",
      dependencies: ["taizhang/v1/common.proto"],
      services: [],
      symbols: [
        "taizhang.v1.Redaction", "taizhang.v1.VagueNumber", "taizhang.v1.Quantity",
        "taizhang.v1.ExtractionSource", "taizhang.v1.Figure", "taizhang.v1.FigureRole", "taizhang.v1.Measure",
        "taizhang.v1.Qualifier", "taizhang.v1.Change", "taizhang.v1.Direction", "taizhang.v1.Aspect",
        "taizhang.v1.RedactionClass"
      ],
      base64: """
        Chh0YWl6aGFuZy92MS9maWd1cmUucHJvdG8SC3RhaXpoYW5nLnYxGhh0YWl6aGFuZy92MS9jb21tb24ucHJvdG8iPgoJUmVk\
        YWN0aW9uEjEKBWNsYXNzGAEgASgOMhsudGFpemhhbmcudjEuUmVkYWN0aW9uQ2xhc3NSBWNsYXNzIoMBCgtWYWd1ZU51bWJl\
        chIUCgV3b3JkcxgBIAEoCVIFd29yZHMSLwoIYXRfbGVhc3QYAiABKAsyFC50YWl6aGFuZy52MS5EZWNpbWFsUgdhdExlYXN0\
        Ei0KB2F0X21vc3QYAyABKAsyFC50YWl6aGFuZy52MS5EZWNpbWFsUgZhdE1vc3Qi2wEKCFF1YW50aXR5EiwKBWV4YWN0GAEg\
        ASgLMhQudGFpemhhbmcudjEuRGVjaW1hbEgAUgVleGFjdBIxCgVyYW5nZRgCIAEoCzIZLnRhaXpoYW5nLnYxLkRlY2ltYWxS\
        YW5nZUgAUgVyYW5nZRI0CghyZWRhY3RlZBgDIAEoCzIWLnRhaXpoYW5nLnYxLlJlZGFjdGlvbkgAUghyZWRhY3RlZBIwCgV2\
        YWd1ZRgEIAEoCzIYLnRhaXpoYW5nLnYxLlZhZ3VlTnVtYmVySABSBXZhZ3VlQgYKBGtpbmQi0AEKEEV4dHJhY3Rpb25Tb3Vy\
        Y2USHwoLZG9jdW1lbnRfaWQYASABKAlSCmRvY3VtZW50SWQSGAoHb3JkaW5hbBgCIAEoBVIHb3JkaW5hbBIlCgRzcGFuGAMg\
        ASgLMhEudGFpemhhbmcudjEuU3BhblIEc3BhbhISCgRwYXJ0GAQgASgFUgRwYXJ0EhgKB3NlY3Rpb24YBSABKAVSB3NlY3Rp\
        b24SEgoEcnVsZRgGIAEoCVIEcnVsZRIYCgdjb250ZXh0GAcgASgJUgdjb250ZXh0IoUGCgZGaWd1cmUSDgoCaWQYASABKAlS\
        AmlkEhgKB3N1cmZhY2UYAiABKAlSB3N1cmZhY2USHAoJaW5kaWNhdG9yGAMgASgJUglpbmRpY2F0b3ISKwoEcm9sZRgEIAEo\
        DjIXLnRhaXpoYW5nLnYxLkZpZ3VyZVJvbGVSBHJvbGUSLgoHbWVhc3VyZRgFIAEoDjIULnRhaXpoYW5nLnYxLk1lYXN1cmVS\
        B21lYXN1cmUSLwoHd3JpdHRlbhgGIAEoCzIVLnRhaXpoYW5nLnYxLlF1YW50aXR5Ugd3cml0dGVuEhIKBHVuaXQYByABKAlS\
        BHVuaXQSNQoKbm9ybWFsaXplZBgIIAEoCzIVLnRhaXpoYW5nLnYxLlF1YW50aXR5Ugpub3JtYWxpemVkEhsKCWJhc2VfdW5p\
        dBgJIAEoCVIIYmFzZVVuaXQSNAoJcXVhbGlmaWVyGAogASgOMhYudGFpemhhbmcudjEuUXVhbGlmaWVyUglxdWFsaWZpZXIS\
        KwoGY2hhbmdlGAsgASgOMhMudGFpemhhbmcudjEuQ2hhbmdlUgZjaGFuZ2USNAoJZGlyZWN0aW9uGAwgASgOMhYudGFpemhh\
        bmcudjEuRGlyZWN0aW9uUglkaXJlY3Rpb24SHgoKY29tcGFyaXNvbhgNIAEoCVIKY29tcGFyaXNvbhIrCgZhc3BlY3QYDiAB\
        KA4yEy50YWl6aGFuZy52MS5Bc3BlY3RSBmFzcGVjdBIWCgZwZXJpb2QYDyABKAlSBnBlcmlvZBIWCgZyZWdpb24YECABKAlS\
        BnJlZ2lvbhIdCgpwcm9qZWN0X2lkGBEgASgJUglwcm9qZWN0SWQSIQoMcHJvamVjdF9uYW1lGBIgASgJUgtwcm9qZWN0TmFt\
        ZRI/CgpleHRyYWN0aW9uGBMgASgLMh0udGFpemhhbmcudjEuRXh0cmFjdGlvblNvdXJjZUgAUgpleHRyYWN0aW9uEhoKCHJl\
        dmlzaW9uGBQgASgDUghyZXZpc2lvbkIICgZzb3VyY2UqxgIKCkZpZ3VyZVJvbGUSGwoXRklHVVJFX1JPTEVfVU5TUEVDSUZJ\
        RUQQABIgChxGSUdVUkVfUk9MRV9UT1RBTF9JTlZFU1RNRU5UEAESGwoXRklHVVJFX1JPTEVfQU5OVUFMX1BMQU4QAhImCiJG\
        SUdVUkVfUk9MRV9DT01QTEVURURfWUVBUl9UT19EQVRFEAMSHwobRklHVVJFX1JPTEVfQ09NUExFVEVEX01PTlRIEAQSHwob\
        RklHVVJFX1JPTEVfQ09NUExFVEVEX1RPVEFMEAUSGgoWRklHVVJFX1JPTEVfQ09OVFJBQ1RFRBAGEh4KGkZJR1VSRV9ST0xF\
        X0ZVTkRTX0lOX1BMQUNFEAcSHwobRklHVVJFX1JPTEVfRk9SRUlHTl9DQVBJVEFMEAgSFQoRRklHVVJFX1JPTEVfT1RIRVIQ\
        CSroAQoHTWVhc3VyZRIXChNNRUFTVVJFX1VOU1BFQ0lGSUVEEAASEQoNTUVBU1VSRV9NT05FWRABEhMKD01FQVNVUkVfUEVS\
        Q0VOVBACEhIKDk1FQVNVUkVfUE9JTlRTEAMSEAoMTUVBU1VSRV9BUkVBEAQSEQoNTUVBU1VSRV9DT1VOVBAFEhIKDk1FQVNV\
        UkVfUEVPUExFEAYSEAoMTUVBU1VSRV9SQU5LEAcSFAoQTUVBU1VSRV9EVVJBVElPThAIEhQKEE1FQVNVUkVfTVVMVElQTEUQ\
        CRIRCg1NRUFTVVJFX09USEVSEAoqeQoJUXVhbGlmaWVyEhkKFVFVQUxJRklFUl9VTlNQRUNJRklFRBAAEhMKD1FVQUxJRklF\
        Ul9FWEFDVBABEhMKD1FVQUxJRklFUl9BQk9VVBACEhIKDlFVQUxJRklFUl9PVkVSEAMSEwoPUVVBTElGSUVSX1VOREVSEAQq\
        fwoGQ2hhbmdlEhYKEkNIQU5HRV9VTlNQRUNJRklFRBAAEhAKDENIQU5HRV9MRVZFTBABEhEKDUNIQU5HRV9HUk9XVEgQAhIV\
        ChFDSEFOR0VfRElGRkVSRU5DRRADEhAKDENIQU5HRV9TSEFSRRAEEg8KC0NIQU5HRV9SQU5LEAUqTAoJRGlyZWN0aW9uEhkK\
        FURJUkVDVElPTl9VTlNQRUNJRklFRBAAEhAKDERJUkVDVElPTl9VUBABEhIKDkRJUkVDVElPTl9ET1dOEAIqWAoGQXNwZWN0\
        EhYKEkFTUEVDVF9VTlNQRUNJRklFRBAAEhEKDUFTUEVDVF9BQ1RVQUwQARIRCg1BU1BFQ1RfVEFSR0VUEAISEAoMQVNQRUNU\
        X09USEVSEAMqoAEKDlJlZGFjdGlvbkNsYXNzEh8KG1JFREFDVElPTl9DTEFTU19VTlNQRUNJRklFRBAAEhkKFVJFREFDVElP\
        Tl9DTEFTU19XSE9MRRABEhsKF1JFREFDVElPTl9DTEFTU19QQVJUSUFMEAISGwoXUkVEQUNUSU9OX0NMQVNTX1JFTU9WRUQQ\
        AxIYChRSRURBQ1RJT05fQ0xBU1NfV09SRBAEYgZwcm90bzM=
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/project.proto", package: "taizhang.v1",
      dependencies: ["taizhang/v1/common.proto", "taizhang/v1/figure.proto"],
      services: [],
      symbols: [
        "taizhang.v1.ProjectMention", "taizhang.v1.StageRecord", "taizhang.v1.Project",
        "taizhang.v1.ProjectStage", "taizhang.v1.ProjectStanding"
      ],
      base64: """
        Chl0YWl6aGFuZy92MS9wcm9qZWN0LnByb3RvEgt0YWl6aGFuZy52MRoYdGFpemhhbmcvdjEvY29tbW9uLnByb3RvGhh0YWl6\
        aGFuZy92MS9maWd1cmUucHJvdG8i2wIKDlByb2plY3RNZW50aW9uEh8KC2RvY3VtZW50X2lkGAEgASgJUgpkb2N1bWVudElk\
        EhgKB29yZGluYWwYAiABKAVSB29yZGluYWwSHQoKcHJvamVjdF9pZBgDIAEoCVIJcHJvamVjdElkEhgKB3N1cmZhY2UYBCAB\
        KAlSB3N1cmZhY2USGgoIcmVkYWN0ZWQYBSABKAhSCHJlZGFjdGVkEi8KBXN0YWdlGAYgASgOMhkudGFpemhhbmcudjEuUHJv\
        amVjdFN0YWdlUgVzdGFnZRIlCgRzcGFuGAcgASgLMhEudGFpemhhbmcudjEuU3BhblIEc3BhbhIaCghjYXRlZ29yeRgIIAEo\
        CVIIY2F0ZWdvcnkSGgoIbG9jYXRpb24YCSABKAlSCGxvY2F0aW9uEikKEHJlc3BvbnNpYmxlX3VuaXQYCiABKAlSD3Jlc3Bv\
        bnNpYmxlVW5pdCJzCgtTdGFnZVJlY29yZBIvCgVzdGFnZRgBIAEoDjIZLnRhaXpoYW5nLnYxLlByb2plY3RTdGFnZVIFc3Rh\
        Z2USEgoEeWVhchgCIAEoBVIEeWVhchIfCgtkb2N1bWVudF9pZBgDIAEoCVIKZG9jdW1lbnRJZCKXBQoHUHJvamVjdBIOCgJp\
        ZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhbGlhc2VzGAMgAygJUgdhbGlhc2VzEhoKCHJlZGFjdGVkGAQg\
        ASgIUghyZWRhY3RlZBI4CghzdGFuZGluZxgFIAEoDjIcLnRhaXpoYW5nLnYxLlByb2plY3RTdGFuZGluZ1IIc3RhbmRpbmcS\
        LwoFc3RhZ2UYBiABKA4yGS50YWl6aGFuZy52MS5Qcm9qZWN0U3RhZ2VSBXN0YWdlEj0KDXN0YWdlX2hpc3RvcnkYByADKAsy\
        GC50YWl6aGFuZy52MS5TdGFnZVJlY29yZFIMc3RhZ2VIaXN0b3J5EhoKCGNhdGVnb3J5GAggASgJUghjYXRlZ29yeRIaCghs\
        b2NhdGlvbhgJIAEoCVIIbG9jYXRpb24SKwoRcmVzcG9uc2libGVfdW5pdHMYCiADKAlSEHJlc3BvbnNpYmxlVW5pdHMSIQoM\
        ZG9jdW1lbnRfaWRzGAsgAygJUgtkb2N1bWVudElkcxIlCg5kb2N1bWVudF9jb3VudBgMIAEoBVINZG9jdW1lbnRDb3VudBIj\
        Cg1tZW50aW9uX2NvdW50GA0gASgFUgxtZW50aW9uQ291bnQSLQoHZmlndXJlcxgOIAMoCzITLnRhaXpoYW5nLnYxLkZpZ3Vy\
        ZVIHZmlndXJlcxIhCgxmaWd1cmVfY291bnQYDyABKAVSC2ZpZ3VyZUNvdW50EjIKFXJlZGFjdGVkX2ZpZ3VyZV9jb3VudBgQ\
        IAEoBVITcmVkYWN0ZWRGaWd1cmVDb3VudBISCgRldGFnGBEgASgJUgRldGFnEhoKCHJldmlzaW9uGBIgASgDUghyZXZpc2lv\
        birlAgoMUHJvamVjdFN0YWdlEh0KGVBST0pFQ1RfU1RBR0VfVU5TUEVDSUZJRUQQABIZChVQUk9KRUNUX1NUQUdFX1BMQU5O\
        RUQQARIZChVQUk9KRUNUX1NUQUdFX1JFU0VSVkUQAhIdChlQUk9KRUNUX1NUQUdFX05FR09USUFUSU5HEAMSGAoUUFJPSkVD\
        VF9TVEFHRV9TSUdORUQQBBIdChlQUk9KRUNUX1NUQUdFX1BSRUxJTUlOQVJZEAUSGQoVUFJPSkVDVF9TVEFHRV9TVEFSVEVE\
        EAYSGQoVUFJPSkVDVF9TVEFHRV9PTkdPSU5HEAcSGwoXUFJPSkVDVF9TVEFHRV9DT01QTEVURUQQCBIbChdQUk9KRUNUX1NU\
        QUdFX09QRVJBVElORxAJEhsKF1BST0pFQ1RfU1RBR0VfU1VTUEVOREVEEAoSGwoXUFJPSkVDVF9TVEFHRV9DQU5DRUxMRUQQ\
        CypTCg9Qcm9qZWN0U3RhbmRpbmcSIAocUFJPSkVDVF9TVEFORElOR19VTlNQRUNJRklFRBAAEh4KGlBST0pFQ1RfU1RBTkRJ\
        TkdfTUVOVElPTkVEEAFiBnByb3RvMw==
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/feed.proto", package: "taizhang.v1",
      dependencies: ["taizhang/v1/document.proto", "taizhang/v1/figure.proto", "taizhang/v1/project.proto"],
      services: ["taizhang.v1.FeedService"],
      symbols: [
        "taizhang.v1.FollowRequest", "taizhang.v1.TextChunk", "taizhang.v1.DocumentDeletion",
        "taizhang.v1.FeedChange", "taizhang.v1.FollowResponse", "taizhang.v1.FeedService",
        "taizhang.v1.FeedService.Follow"
      ],
      base64: """
        ChZ0YWl6aGFuZy92MS9mZWVkLnByb3RvEgt0YWl6aGFuZy52MRoadGFpemhhbmcvdjEvZG9jdW1lbnQucHJvdG8aGHRhaXpo\
        YW5nL3YxL2ZpZ3VyZS5wcm90bxoZdGFpemhhbmcvdjEvcHJvamVjdC5wcm90byJTCg1Gb2xsb3dSZXF1ZXN0EiUKDmFmdGVy\
        X3JldmlzaW9uGAEgASgDUg1hZnRlclJldmlzaW9uEhsKCWxlZGdlcl9pZBgCIAEoCVIIbGVkZ2VySWQiWAoJVGV4dENodW5r\
        Eh8KC2RvY3VtZW50X2lkGAEgASgJUgpkb2N1bWVudElkEhYKBm9mZnNldBgCIAEoA1IGb2Zmc2V0EhIKBHRleHQYAyABKAlS\
        BHRleHQiMwoQRG9jdW1lbnREZWxldGlvbhIfCgtkb2N1bWVudF9pZBgBIAEoCVIKZG9jdW1lbnRJZCLJAgoKRmVlZENoYW5n\
        ZRIaCghyZXZpc2lvbhgBIAEoA1IIcmV2aXNpb24SMwoIZG9jdW1lbnQYAiABKAsyFS50YWl6aGFuZy52MS5Eb2N1bWVudEgA\
        Ughkb2N1bWVudBIsCgR0ZXh0GAMgASgLMhYudGFpemhhbmcudjEuVGV4dENodW5rSABSBHRleHQSLQoGZmlndXJlGAQgASgL\
        MhMudGFpemhhbmcudjEuRmlndXJlSABSBmZpZ3VyZRI3CgdtZW50aW9uGAUgASgLMhsudGFpemhhbmcudjEuUHJvamVjdE1l\
        bnRpb25IAFIHbWVudGlvbhJMChFkb2N1bWVudF9kZWxldGlvbhgGIAEoCzIdLnRhaXpoYW5nLnYxLkRvY3VtZW50RGVsZXRp\
        b25IAFIQZG9jdW1lbnREZWxldGlvbkIGCgRpdGVtIrQBCg5Gb2xsb3dSZXNwb25zZRIbCglsZWRnZXJfaWQYASABKAlSCGxl\
        ZGdlcklkEjEKB2NoYW5nZXMYAiADKAsyFy50YWl6aGFuZy52MS5GZWVkQ2hhbmdlUgdjaGFuZ2VzEikKEGNvbXBsZXRlX3Ro\
        cm91Z2gYAyABKANSD2NvbXBsZXRlVGhyb3VnaBInCg9sZWRnZXJfcmV2aXNpb24YBCABKANSDmxlZGdlclJldmlzaW9uMlIK\
        C0ZlZWRTZXJ2aWNlEkMKBkZvbGxvdxIaLnRhaXpoYW5nLnYxLkZvbGxvd1JlcXVlc3QaGy50YWl6aGFuZy52MS5Gb2xsb3dS\
        ZXNwb25zZTABYgZwcm90bzM=
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/ingest.proto", package: "taizhang.v1",
      dependencies: ["google/protobuf/timestamp.proto", "taizhang/v1/document.proto"],
      services: ["taizhang.v1.IngestService"],
      symbols: [
        "taizhang.v1.DocumentSource", "taizhang.v1.Rejection", "taizhang.v1.IngestResult",
        "taizhang.v1.IngestDocumentRequest", "taizhang.v1.IngestDocumentResponse",
        "taizhang.v1.DocumentBegin", "taizhang.v1.DocumentEnd", "taizhang.v1.IngestDocumentsRequest",
        "taizhang.v1.IngestDocumentsResponse", "taizhang.v1.DeleteDocumentRequest",
        "taizhang.v1.DeleteDocumentResponse", "taizhang.v1.GetIngestStatusRequest",
        "taizhang.v1.GetIngestStatusResponse", "taizhang.v1.IngestOutcome", "taizhang.v1.RejectionReason",
        "taizhang.v1.IngestService", "taizhang.v1.IngestService.IngestDocument",
        "taizhang.v1.IngestService.IngestDocuments", "taizhang.v1.IngestService.DeleteDocument",
        "taizhang.v1.IngestService.GetIngestStatus"
      ],
      base64: """
        Chh0YWl6aGFuZy92MS9pbmdlc3QucHJvdG8SC3RhaXpoYW5nLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3Rv\
        Ghp0YWl6aGFuZy92MS9kb2N1bWVudC5wcm90byJYCg5Eb2N1bWVudFNvdXJjZRISCgRuYW1lGAEgASgJUgRuYW1lEhoKCGVu\
        Y29kaW5nGAIgASgJUghlbmNvZGluZxIWCgZyZWdpb24YAyABKAlSBnJlZ2lvbiJ6CglSZWplY3Rpb24SNAoGcmVhc29uGAEg\
        ASgOMhwudGFpemhhbmcudjEuUmVqZWN0aW9uUmVhc29uUgZyZWFzb24SGAoHbWVzc2FnZRgCIAEoCVIHbWVzc2FnZRIdCgpt\
        ZXNzYWdlX3poGAMgASgJUgltZXNzYWdlWmgiyQEKDEluZ2VzdFJlc3VsdBI0CgdvdXRjb21lGAEgASgOMhoudGFpemhhbmcu\
        djEuSW5nZXN0T3V0Y29tZVIHb3V0Y29tZRIxCghkb2N1bWVudBgCIAEoCzIVLnRhaXpoYW5nLnYxLkRvY3VtZW50Ughkb2N1\
        bWVudBI0CglyZWplY3Rpb24YAyABKAsyFi50YWl6aGFuZy52MS5SZWplY3Rpb25SCXJlamVjdGlvbhIaCghyZXZpc2lvbhgE\
        IAEoA1IIcmV2aXNpb24iqgEKFUluZ2VzdERvY3VtZW50UmVxdWVzdBIYCgdjb250ZW50GAEgASgMUgdjb250ZW50EjMKBnNv\
        dXJjZRgCIAEoCzIbLnRhaXpoYW5nLnYxLkRvY3VtZW50U291cmNlUgZzb3VyY2USHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVx\
        dWVzdElkEiMKDXZhbGlkYXRlX29ubHkYBCABKAhSDHZhbGlkYXRlT25seSJLChZJbmdlc3REb2N1bWVudFJlc3BvbnNlEjEK\
        BnJlc3VsdBgBIAEoCzIZLnRhaXpoYW5nLnYxLkluZ2VzdFJlc3VsdFIGcmVzdWx0IoIBCg1Eb2N1bWVudEJlZ2luEhcKB2l0\
        ZW1faWQYASABKAlSBml0ZW1JZBIzCgZzb3VyY2UYAiABKAsyGy50YWl6aGFuZy52MS5Eb2N1bWVudFNvdXJjZVIGc291cmNl\
        EiMKDXZhbGlkYXRlX29ubHkYAyABKAhSDHZhbGlkYXRlT25seSIuCgtEb2N1bWVudEVuZBIfCgt0b3RhbF9ieXRlcxgBIAEo\
        A1IKdG90YWxCeXRlcyKaAQoWSW5nZXN0RG9jdW1lbnRzUmVxdWVzdBIyCgViZWdpbhgBIAEoCzIaLnRhaXpoYW5nLnYxLkRv\
        Y3VtZW50QmVnaW5IAFIFYmVnaW4SFgoFY2h1bmsYAiABKAxIAFIFY2h1bmsSLAoDZW5kGAMgASgLMhgudGFpemhhbmcudjEu\
        RG9jdW1lbnRFbmRIAFIDZW5kQgYKBHN0ZXAiZQoXSW5nZXN0RG9jdW1lbnRzUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoCVIG\
        aXRlbUlkEjEKBnJlc3VsdBgCIAEoCzIZLnRhaXpoYW5nLnYxLkluZ2VzdFJlc3VsdFIGcmVzdWx0InwKFURlbGV0ZURvY3Vt\
        ZW50UmVxdWVzdBIfCgtkb2N1bWVudF9pZBgBIAEoCVIKZG9jdW1lbnRJZBIdCgpyZXF1ZXN0X2lkGAIgASgJUglyZXF1ZXN0\
        SWQSIwoNdmFsaWRhdGVfb25seRgDIAEoCFIMdmFsaWRhdGVPbmx5IjQKFkRlbGV0ZURvY3VtZW50UmVzcG9uc2USGgoIcmV2\
        aXNpb24YASABKANSCHJldmlzaW9uIhgKFkdldEluZ2VzdFN0YXR1c1JlcXVlc3QilAMKF0dldEluZ2VzdFN0YXR1c1Jlc3Bv\
        bnNlEhgKB3ZlcnNpb24YASABKAlSB3ZlcnNpb24SGwoJbGVkZ2VyX2lkGAIgASgJUghsZWRnZXJJZBIaCghyZXZpc2lvbhgD\
        IAEoA1IIcmV2aXNpb24SJQoOZG9jdW1lbnRfY291bnQYBCABKANSDWRvY3VtZW50Q291bnQSIQoMZmlndXJlX2NvdW50GAUg\
        ASgDUgtmaWd1cmVDb3VudBIyChVyZWRhY3RlZF9maWd1cmVfY291bnQYBiABKANSE3JlZGFjdGVkRmlndXJlQ291bnQSIwoN\
        bWVudGlvbl9jb3VudBgHIAEoA1IMbWVudGlvbkNvdW50EiEKDHN0b3JlZF9ieXRlcxgIIAEoA1ILc3RvcmVkQnl0ZXMSJQoO\
        Zm9sbG93ZXJfY291bnQYCSABKAVSDWZvbGxvd2VyQ291bnQSOQoKc3RhcnRfdGltZRgKIAEoCzIaLmdvb2dsZS5wcm90b2J1\
        Zi5UaW1lc3RhbXBSCXN0YXJ0VGltZSqHAQoNSW5nZXN0T3V0Y29tZRIeChpJTkdFU1RfT1VUQ09NRV9VTlNQRUNJRklFRBAA\
        EhsKF0lOR0VTVF9PVVRDT01FX0FDQ0VQVEVEEAESHAoYSU5HRVNUX09VVENPTUVfRFVQTElDQVRFEAISGwoXSU5HRVNUX09V\
        VENPTUVfUkVKRUNURUQQAyqrAQoPUmVqZWN0aW9uUmVhc29uEiAKHFJFSkVDVElPTl9SRUFTT05fVU5TUEVDSUZJRUQQABIa\
        ChZSRUpFQ1RJT05fUkVBU09OX0VNUFRZEAESGwoXUkVKRUNUSU9OX1JFQVNPTl9CSU5BUlkQAhIdChlSRUpFQ1RJT05fUkVB\
        U09OX0VOQ09ESU5HEAMSHgoaUkVKRUNUSU9OX1JFQVNPTl9UT09fTEFSR0UQBDKKAwoNSW5nZXN0U2VydmljZRJZCg5Jbmdl\
        c3REb2N1bWVudBIiLnRhaXpoYW5nLnYxLkluZ2VzdERvY3VtZW50UmVxdWVzdBojLnRhaXpoYW5nLnYxLkluZ2VzdERvY3Vt\
        ZW50UmVzcG9uc2USYAoPSW5nZXN0RG9jdW1lbnRzEiMudGFpemhhbmcudjEuSW5nZXN0RG9jdW1lbnRzUmVxdWVzdBokLnRh\
        aXpoYW5nLnYxLkluZ2VzdERvY3VtZW50c1Jlc3BvbnNlKAEwARJZCg5EZWxldGVEb2N1bWVudBIiLnRhaXpoYW5nLnYxLkRl\
        bGV0ZURvY3VtZW50UmVxdWVzdBojLnRhaXpoYW5nLnYxLkRlbGV0ZURvY3VtZW50UmVzcG9uc2USYQoPR2V0SW5nZXN0U3Rh\
        dHVzEiMudGFpemhhbmcudjEuR2V0SW5nZXN0U3RhdHVzUmVxdWVzdBokLnRhaXpoYW5nLnYxLkdldEluZ2VzdFN0YXR1c1Jl\
        c3BvbnNlIgOQAgFiBnByb3RvMw==
        """),
    FileDescriptorRecord(
      name: "taizhang/v1/query.proto", package: "taizhang.v1",
      dependencies: [
        "google/protobuf/timestamp.proto", "taizhang/v1/common.proto", "taizhang/v1/document.proto",
        "taizhang/v1/figure.proto", "taizhang/v1/project.proto"
      ],
      services: ["taizhang.v1.QueryService"],
      symbols: [
        "taizhang.v1.SearchDocumentsRequest", "taizhang.v1.Highlight", "taizhang.v1.Excerpt",
        "taizhang.v1.DocumentHit", "taizhang.v1.FacetValue", "taizhang.v1.Facet",
        "taizhang.v1.SearchDocumentsResponse", "taizhang.v1.GetDocumentRequest",
        "taizhang.v1.GetDocumentResponse", "taizhang.v1.ListDocumentsRequest",
        "taizhang.v1.ListDocumentsResponse", "taizhang.v1.GetProjectRequest",
        "taizhang.v1.GetProjectResponse", "taizhang.v1.ListProjectsRequest",
        "taizhang.v1.ListProjectsResponse", "taizhang.v1.ListFiguresRequest",
        "taizhang.v1.ListFiguresResponse", "taizhang.v1.GetQueryStatusRequest",
        "taizhang.v1.GetQueryStatusResponse", "taizhang.v1.SearchOrder", "taizhang.v1.RedactionFilter",
        "taizhang.v1.IndexState", "taizhang.v1.QueryService", "taizhang.v1.QueryService.SearchDocuments",
        "taizhang.v1.QueryService.GetDocument", "taizhang.v1.QueryService.ListDocuments",
        "taizhang.v1.QueryService.GetProject", "taizhang.v1.QueryService.ListProjects",
        "taizhang.v1.QueryService.ListFigures", "taizhang.v1.QueryService.GetQueryStatus"
      ],
      base64: """
        Chd0YWl6aGFuZy92MS9xdWVyeS5wcm90bxILdGFpemhhbmcudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8a\
        GHRhaXpoYW5nL3YxL2NvbW1vbi5wcm90bxoadGFpemhhbmcvdjEvZG9jdW1lbnQucHJvdG8aGHRhaXpoYW5nL3YxL2ZpZ3Vy\
        ZS5wcm90bxoZdGFpemhhbmcvdjEvcHJvamVjdC5wcm90byL6AQoWU2VhcmNoRG9jdW1lbnRzUmVxdWVzdBIUCgVxdWVyeRgB\
        IAEoCVIFcXVlcnkSLgoFb3JkZXIYAiABKA4yGC50YWl6aGFuZy52MS5TZWFyY2hPcmRlclIFb3JkZXISGwoJcGFnZV9zaXpl\
        GAMgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2VuGAQgASgJUglwYWdlVG9rZW4SIQoMbWluX3JldmlzaW9uGAUgASgDUgtt\
        aW5SZXZpc2lvbhIjCg1leGNlcnB0X2NvdW50GAYgASgFUgxleGNlcnB0Q291bnQSFgoGZmFjZXRzGAcgAygJUgZmYWNldHMi\
        MwoJSGlnaGxpZ2h0EhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ2CgdFeGNlcnB0EhIKBHRleHQY\
        ASABKAlSBHRleHQSNgoKaGlnaGxpZ2h0cxgCIAMoCzIWLnRhaXpoYW5nLnYxLkhpZ2hsaWdodFIKaGlnaGxpZ2h0cxIfCgtj\
        bGVhbl9zdGFydBgDIAEoA1IKY2xlYW5TdGFydCKIAQoLRG9jdW1lbnRIaXQSMQoIZG9jdW1lbnQYASABKAsyFS50YWl6aGFu\
        Zy52MS5Eb2N1bWVudFIIZG9jdW1lbnQSFAoFc2NvcmUYAiABKAFSBXNjb3JlEjAKCGV4Y2VycHRzGAMgAygLMhQudGFpemhh\
        bmcudjEuRXhjZXJwdFIIZXhjZXJwdHMiOAoKRmFjZXRWYWx1ZRIUCgV2YWx1ZRgBIAEoCVIFdmFsdWUSFAoFY291bnQYAiAB\
        KANSBWNvdW50Ik4KBUZhY2V0EhQKBWZpZWxkGAEgASgJUgVmaWVsZBIvCgZ2YWx1ZXMYAiADKAsyFy50YWl6aGFuZy52MS5G\
        YWNldFZhbHVlUgZ2YWx1ZXMi4QEKF1NlYXJjaERvY3VtZW50c1Jlc3BvbnNlEiwKBGhpdHMYASADKAsyGC50YWl6aGFuZy52\
        MS5Eb2N1bWVudEhpdFIEaGl0cxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SKAoFdG90YWwYAyAB\
        KAsyEi50YWl6aGFuZy52MS5Ub3RhbFIFdG90YWwSKgoGZmFjZXRzGAQgAygLMhIudGFpemhhbmcudjEuRmFjZXRSBmZhY2V0\
        cxIaCghyZXZpc2lvbhgFIAEoA1IIcmV2aXNpb24ifQoSR2V0RG9jdW1lbnRSZXF1ZXN0Eh8KC2RvY3VtZW50X2lkGAEgASgJ\
        Ugpkb2N1bWVudElkEiEKDG1pbl9yZXZpc2lvbhgCIAEoA1ILbWluUmV2aXNpb24SIwoNbWV0YWRhdGFfb25seRgDIAEoCFIM\
        bWV0YWRhdGFPbmx5IocCChNHZXREb2N1bWVudFJlc3BvbnNlEjEKCGRvY3VtZW50GAEgASgLMhUudGFpemhhbmcudjEuRG9j\
        dW1lbnRSCGRvY3VtZW50EhIKBHRleHQYAiABKAlSBHRleHQSJQoOdGV4dF90cnVuY2F0ZWQYAyABKAhSDXRleHRUcnVuY2F0\
        ZWQSLQoHZmlndXJlcxgEIAMoCzITLnRhaXpoYW5nLnYxLkZpZ3VyZVIHZmlndXJlcxI3CghtZW50aW9ucxgFIAMoCzIbLnRh\
        aXpoYW5nLnYxLlByb2plY3RNZW50aW9uUghtZW50aW9ucxIaCghyZXZpc2lvbhgGIAEoA1IIcmV2aXNpb24i9wEKFExpc3RE\
        b2N1bWVudHNSZXF1ZXN0Ei0KBGtpbmQYASABKA4yGS50YWl6aGFuZy52MS5Eb2N1bWVudEtpbmRSBGtpbmQSEgoEeWVhchgC\
        IAEoBVIEeWVhchIWCgZyZWdpb24YAyABKAlSBnJlZ2lvbhIlCg50aXRsZV9jb250YWlucxgEIAEoCVINdGl0bGVDb250YWlu\
        cxIbCglwYWdlX3NpemUYBSABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBiABKAlSCXBhZ2VUb2tlbhIhCgxtaW5fcmV2\
        aXNpb24YByABKANSC21pblJldmlzaW9uIroBChVMaXN0RG9jdW1lbnRzUmVzcG9uc2USMwoJZG9jdW1lbnRzGAEgAygLMhUu\
        dGFpemhhbmcudjEuRG9jdW1lbnRSCWRvY3VtZW50cxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4S\
        KAoFdG90YWwYAyABKAsyEi50YWl6aGFuZy52MS5Ub3RhbFIFdG90YWwSGgoIcmV2aXNpb24YBCABKANSCHJldmlzaW9uIlUK\
        EUdldFByb2plY3RSZXF1ZXN0Eh0KCnByb2plY3RfaWQYASABKAlSCXByb2plY3RJZBIhCgxtaW5fcmV2aXNpb24YAiABKANS\
        C21pblJldmlzaW9uImAKEkdldFByb2plY3RSZXNwb25zZRIuCgdwcm9qZWN0GAEgASgLMhQudGFpemhhbmcudjEuUHJvamVj\
        dFIHcHJvamVjdBIaCghyZXZpc2lvbhgCIAEoA1IIcmV2aXNpb24ipwIKE0xpc3RQcm9qZWN0c1JlcXVlc3QSIwoNbmFtZV9j\
        b250YWlucxgBIAEoCVIMbmFtZUNvbnRhaW5zEi8KBXN0YWdlGAIgASgOMhkudGFpemhhbmcudjEuUHJvamVjdFN0YWdlUgVz\
        dGFnZRIfCgtkb2N1bWVudF9pZBgDIAEoCVIKZG9jdW1lbnRJZBI6CglyZWRhY3Rpb24YBCABKA4yHC50YWl6aGFuZy52MS5S\
        ZWRhY3Rpb25GaWx0ZXJSCXJlZGFjdGlvbhIbCglwYWdlX3NpemUYBSABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBiAB\
        KAlSCXBhZ2VUb2tlbhIhCgxtaW5fcmV2aXNpb24YByABKANSC21pblJldmlzaW9uIrYBChRMaXN0UHJvamVjdHNSZXNwb25z\
        ZRIwCghwcm9qZWN0cxgBIAMoCzIULnRhaXpoYW5nLnYxLlByb2plY3RSCHByb2plY3RzEiYKD25leHRfcGFnZV90b2tlbhgC\
        IAEoCVINbmV4dFBhZ2VUb2tlbhIoCgV0b3RhbBgDIAEoCzISLnRhaXpoYW5nLnYxLlRvdGFsUgV0b3RhbBIaCghyZXZpc2lv\
        bhgEIAEoA1IIcmV2aXNpb24i7QMKEkxpc3RGaWd1cmVzUmVxdWVzdBIfCgtkb2N1bWVudF9pZBgBIAEoCVIKZG9jdW1lbnRJ\
        ZBIdCgpwcm9qZWN0X2lkGAIgASgJUglwcm9qZWN0SWQSLQoSaW5kaWNhdG9yX2NvbnRhaW5zGAMgASgJUhFpbmRpY2F0b3JD\
        b250YWlucxIrCgRyb2xlGAQgASgOMhcudGFpemhhbmcudjEuRmlndXJlUm9sZVIEcm9sZRIuCgdtZWFzdXJlGAUgASgOMhQu\
        dGFpemhhbmcudjEuTWVhc3VyZVIHbWVhc3VyZRIrCgZjaGFuZ2UYBiABKA4yEy50YWl6aGFuZy52MS5DaGFuZ2VSBmNoYW5n\
        ZRIrCgZhc3BlY3QYByABKA4yEy50YWl6aGFuZy52MS5Bc3BlY3RSBmFzcGVjdBIWCgZwZXJpb2QYCCABKAlSBnBlcmlvZBI6\
        CglyZWRhY3Rpb24YCSABKA4yHC50YWl6aGFuZy52MS5SZWRhY3Rpb25GaWx0ZXJSCXJlZGFjdGlvbhIbCglwYWdlX3NpemUY\
        CiABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YCyABKAlSCXBhZ2VUb2tlbhIhCgxtaW5fcmV2aXNpb24YDCABKANSC21p\
        blJldmlzaW9uItkBChNMaXN0RmlndXJlc1Jlc3BvbnNlEi0KB2ZpZ3VyZXMYASADKAsyEy50YWl6aGFuZy52MS5GaWd1cmVS\
        B2ZpZ3VyZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEigKBXRvdGFsGAMgASgLMhIudGFpemhh\
        bmcudjEuVG90YWxSBXRvdGFsEiUKDnJlZGFjdGVkX2NvdW50GAQgASgDUg1yZWRhY3RlZENvdW50EhoKCHJldmlzaW9uGAUg\
        ASgDUghyZXZpc2lvbiIXChVHZXRRdWVyeVN0YXR1c1JlcXVlc3QiyAQKFkdldFF1ZXJ5U3RhdHVzUmVzcG9uc2USGAoHdmVy\
        c2lvbhgBIAEoCVIHdmVyc2lvbhIbCglsZWRnZXJfaWQYAiABKAlSCGxlZGdlcklkEhoKCHJldmlzaW9uGAMgASgDUghyZXZp\
        c2lvbhInCg9sZWRnZXJfcmV2aXNpb24YBCABKANSDmxlZGdlclJldmlzaW9uEhwKCWZvbGxvd2luZxgFIAEoCFIJZm9sbG93\
        aW5nEkYKEWxhc3RfY29udGFjdF90aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIPbGFzdENvbnRhY3RU\
        aW1lEiUKDmRvY3VtZW50X2NvdW50GAcgASgDUg1kb2N1bWVudENvdW50EiMKDXByb2plY3RfY291bnQYCCABKANSDHByb2pl\
        Y3RDb3VudBIhCgxmaWd1cmVfY291bnQYCSABKANSC2ZpZ3VyZUNvdW50EjIKFXJlZGFjdGVkX2ZpZ3VyZV9jb3VudBgKIAEo\
        A1ITcmVkYWN0ZWRGaWd1cmVDb3VudBI4CgtpbmRleF9zdGF0ZRgLIAEoDjIXLnRhaXpoYW5nLnYxLkluZGV4U3RhdGVSCmlu\
        ZGV4U3RhdGUSNAoWaW5kZXhlZF9kb2N1bWVudF9jb3VudBgMIAEoA1IUaW5kZXhlZERvY3VtZW50Q291bnQSOQoKc3RhcnRf\
        dGltZRgNIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXN0YXJ0VGltZSp5CgtTZWFyY2hPcmRlchIcChhTRUFS\
        Q0hfT1JERVJfVU5TUEVDSUZJRUQQABIaChZTRUFSQ0hfT1JERVJfUkVMRVZBTkNFEAESFwoTU0VBUkNIX09SREVSX05FV0VT\
        VBACEhcKE1NFQVJDSF9PUkRFUl9PTERFU1QQAypuCg9SZWRhY3Rpb25GaWx0ZXISIAocUkVEQUNUSU9OX0ZJTFRFUl9VTlNQ\
        RUNJRklFRBAAEhoKFlJFREFDVElPTl9GSUxURVJfS05PV04QARIdChlSRURBQ1RJT05fRklMVEVSX1JFREFDVEVEEAIqXAoK\
        SW5kZXhTdGF0ZRIbChdJTkRFWF9TVEFURV9VTlNQRUNJRklFRBAAEhUKEUlOREVYX1NUQVRFX1JFQURZEAESGgoWSU5ERVhf\
        U1RBVEVfUkVCVUlMRElORxACMooFCgxRdWVyeVNlcnZpY2USYQoPU2VhcmNoRG9jdW1lbnRzEiMudGFpemhhbmcudjEuU2Vh\
        cmNoRG9jdW1lbnRzUmVxdWVzdBokLnRhaXpoYW5nLnYxLlNlYXJjaERvY3VtZW50c1Jlc3BvbnNlIgOQAgESVQoLR2V0RG9j\
        dW1lbnQSHy50YWl6aGFuZy52MS5HZXREb2N1bWVudFJlcXVlc3QaIC50YWl6aGFuZy52MS5HZXREb2N1bWVudFJlc3BvbnNl\
        IgOQAgESWwoNTGlzdERvY3VtZW50cxIhLnRhaXpoYW5nLnYxLkxpc3REb2N1bWVudHNSZXF1ZXN0GiIudGFpemhhbmcudjEu\
        TGlzdERvY3VtZW50c1Jlc3BvbnNlIgOQAgESUgoKR2V0UHJvamVjdBIeLnRhaXpoYW5nLnYxLkdldFByb2plY3RSZXF1ZXN0\
        Gh8udGFpemhhbmcudjEuR2V0UHJvamVjdFJlc3BvbnNlIgOQAgESWAoMTGlzdFByb2plY3RzEiAudGFpemhhbmcudjEuTGlz\
        dFByb2plY3RzUmVxdWVzdBohLnRhaXpoYW5nLnYxLkxpc3RQcm9qZWN0c1Jlc3BvbnNlIgOQAgESVQoLTGlzdEZpZ3VyZXMS\
        Hy50YWl6aGFuZy52MS5MaXN0RmlndXJlc1JlcXVlc3QaIC50YWl6aGFuZy52MS5MaXN0RmlndXJlc1Jlc3BvbnNlIgOQAgES\
        XgoOR2V0UXVlcnlTdGF0dXMSIi50YWl6aGFuZy52MS5HZXRRdWVyeVN0YXR1c1JlcXVlc3QaIy50YWl6aGFuZy52MS5HZXRR\
        dWVyeVN0YXR1c1Jlc3BvbnNlIgOQAgFiBnByb3RvMw==
        """),
  ]

  /// Every message type, for tests and tools that find them by name.
  package static let messages: [any Message.Type] = [
    GoogleProtobufAny.self, GoogleProtobufDuration.self, GoogleProtobufTimestamp.self,
    GoogleRpcErrorInfo.self, GoogleRpcErrorInfo.MetadataEntry.self, GoogleRpcRetryInfo.self,
    GoogleRpcBadRequest.self, GoogleRpcBadRequest.FieldViolation.self, GoogleRpcRequestInfo.self,
    GoogleRpcLocalizedMessage.self, GoogleRpcStatus.self, GrpcHealthV1HealthCheckRequest.self,
    GrpcHealthV1HealthCheckResponse.self, GrpcHealthV1HealthListRequest.self,
    GrpcHealthV1HealthListResponse.self, GrpcHealthV1HealthListResponse.StatusesEntry.self,
    GrpcReflectionV1ServerReflectionRequest.self, GrpcReflectionV1ExtensionRequest.self,
    GrpcReflectionV1ServerReflectionResponse.self, GrpcReflectionV1FileDescriptorResponse.self,
    GrpcReflectionV1ExtensionNumberResponse.self, GrpcReflectionV1ListServiceResponse.self,
    GrpcReflectionV1ServiceResponse.self, GrpcReflectionV1ErrorResponse.self,
    GrpcReflectionV1alphaServerReflectionRequest.self, GrpcReflectionV1alphaExtensionRequest.self,
    GrpcReflectionV1alphaServerReflectionResponse.self, GrpcReflectionV1alphaFileDescriptorResponse.self,
    GrpcReflectionV1alphaExtensionNumberResponse.self, GrpcReflectionV1alphaListServiceResponse.self,
    GrpcReflectionV1alphaServiceResponse.self, GrpcReflectionV1alphaErrorResponse.self, Decimal.self,
    DecimalRange.self, PartialDate.self, Span.self, Total.self, DocumentPart.self, Section.self,
    Document.self, OffsetStep.self, Redaction.self, VagueNumber.self, Quantity.self, ExtractionSource.self,
    Figure.self, ProjectMention.self, StageRecord.self, Project.self, FollowRequest.self, TextChunk.self,
    DocumentDeletion.self, FeedChange.self, FollowResponse.self, DocumentSource.self, Rejection.self,
    IngestResult.self, IngestDocumentRequest.self, IngestDocumentResponse.self, DocumentBegin.self,
    DocumentEnd.self, IngestDocumentsRequest.self, IngestDocumentsResponse.self, DeleteDocumentRequest.self,
    DeleteDocumentResponse.self, GetIngestStatusRequest.self, GetIngestStatusResponse.self,
    SearchDocumentsRequest.self, Highlight.self, Excerpt.self, DocumentHit.self, FacetValue.self, Facet.self,
    SearchDocumentsResponse.self, GetDocumentRequest.self, GetDocumentResponse.self,
    ListDocumentsRequest.self, ListDocumentsResponse.self, GetProjectRequest.self, GetProjectResponse.self,
    ListProjectsRequest.self, ListProjectsResponse.self, ListFiguresRequest.self, ListFiguresResponse.self,
    GetQueryStatusRequest.self, GetQueryStatusResponse.self
  ]
}
