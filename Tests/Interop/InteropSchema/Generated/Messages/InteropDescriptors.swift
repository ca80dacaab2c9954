// Generated from the .proto files by proto/generate.sh; not for editing.

package import Schema

/// The files of the schema, dependencies first, for server reflection.
package enum InteropDescriptors {
  package static let files: [FileDescriptorRecord] = [
    FileDescriptorRecord(
      name: "grpc/testing/empty.proto", package: "grpc.testing",
      dependencies: [],
      services: [],
      symbols: ["grpc.testing.Empty"],
      base64: """
        ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eWIGcHJvdG8z
        """),
    FileDescriptorRecord(
      name: "grpc/testing/messages.proto", package: "grpc.testing",
      dependencies: [],
      services: [],
      symbols: [
        "grpc.testing.BoolValue", "grpc.testing.Payload", "grpc.testing.EchoStatus",
        "grpc.testing.SimpleRequest", "grpc.testing.SimpleResponse", "grpc.testing.StreamingInputCallRequest",
        "grpc.testing.StreamingInputCallResponse", "grpc.testing.ResponseParameters",
        "grpc.testing.StreamingOutputCallRequest", "grpc.testing.StreamingOutputCallResponse",
        "grpc.testing.PayloadType"
      ],
      base64: """
        ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhS\
        BXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5\
        GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdl\
        IscDCg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJl\
        c3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMu\
        dGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29h\
        dXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0\
        aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGlu\
        Zy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5C\
        b29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQifgoOU2ltcGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVz\
        dGluZy5QYXlsb2FkUgdwYXlsb2FkEhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIfCgtvYXV0aF9zY29wZRgDIAEoCVIK\
        b2F1dGhTY29wZSKSAQoZU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5n\
        LlBheWxvYWRSB3BheWxvYWQSRAoRZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBl\
        eHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXpl\
        GAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEKElJlc3BvbnNlUGFyYW1ldGVycxISCgRzaXplGAEgASgFUgRzaXpl\
        Eh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcKCmNvbXByZXNzZWQYAyABKAsyFy5ncnBjLnRlc3RpbmcuQm9v\
        bFZhbHVlUgpjb21wcmVzc2VkIqMCChpTdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEgASgO\
        MhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlUgxyZXNwb25zZVR5cGUSUQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIg\
        LmdycGMudGVzdGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFyYW1ldGVycxIvCgdwYXlsb2FkGAMgASgLMhUu\
        Z3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVzGAcgASgLMhguZ3JwYy50ZXN0aW5nLkVj\
        aG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzIk4KG1N0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgL\
        MhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQqHwoLUGF5bG9hZFR5cGUSEAoMQ09NUFJFU1NBQkxFEABiBnByb3Rv\
        Mw==
        """),
    FileDescriptorRecord(
      name: "grpc/testing/test.proto", package: "grpc.testing",
      dependencies: ["grpc/testing/empty.proto", "grpc/testing/messages.proto"],
      services: ["grpc.testing.TestService", "grpc.testing.UnimplementedService"],
      symbols: [
        "grpc.testing.TestService", "grpc.testing.TestService.EmptyCall",
        "grpc.testing.TestService.UnaryCall", "grpc.testing.TestService.StreamingOutputCall",
        "grpc.testing.TestService.StreamingInputCall", "grpc.testing.TestService.FullDuplexCall",
        "grpc.testing.TestService.UnimplementedCall", "grpc.testing.UnimplementedService",
        "grpc.testing.UnimplementedService.UnimplementedCall"
      ],
      base64: """
        ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2dycGMv\
        dGVzdGluZy9tZXNzYWdlcy5wcm90bzKPBAoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5\
        GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50\
        ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0\
        cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlMAESaQoSU3RyZWFtaW5n\
        SW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3RpbmcuU3RyZWFt\
        aW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRD\
        YWxsUmVxdWVzdBopLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEj0KEVVuaW1wbGVtZW50\
        ZWRDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5MlUKFFVuaW1wbGVtZW50ZWRTZXJ2aWNl\
        Ej0KEVVuaW1wbGVtZW50ZWRDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5YgZwcm90bzM=
        """),
  ]

  /// Every message type, for tests and tools that find them by name.
  package static let messages: [any Message.Type] = [
    GrpcTestingEmpty.self, GrpcTestingBoolValue.self, GrpcTestingPayload.self, GrpcTestingEchoStatus.self,
    GrpcTestingSimpleRequest.self, GrpcTestingSimpleResponse.self, GrpcTestingStreamingInputCallRequest.self,
    GrpcTestingStreamingInputCallResponse.self, GrpcTestingResponseParameters.self,
    GrpcTestingStreamingOutputCallRequest.self, GrpcTestingStreamingOutputCallResponse.self
  ]
}
