// Server reflection, v1 and v1alpha: lets a client that has no .proto files learn the schema from the server.

package import Schema

/// `grpc.reflection.v1.ServerReflection` and its predecessor
/// v1alpha, whose messages are the same on the wire.
package struct ReflectionService: Service {
  package typealias Request = GrpcReflectionV1ServerReflectionRequest
  package typealias Response = GrpcReflectionV1ServerReflectionResponse
  private typealias Methods = GrpcReflectionV1ServerReflectionMethods
  private typealias AlphaMethods = GrpcReflectionV1alphaServerReflectionMethods

  private let index: ReflectionIndex
  private let services: [String]

  /// - Parameters:
  ///   - services: the services of the same server; they and reflection itself are listed.
  ///   - files: the files that declare them, with everything that these import.
  package init(
    serving services: [any Service], files: [FileDescriptorRecord] = SchemaDescriptors.files
  ) {
    var router = Router()
    for service in services { service.register(with: &router) }
    index = ReflectionIndex(files)
    self.services = (router.services + [Methods.service, AlphaMethods.service]).sorted()
  }

  package func register(with router: inout Router) {
    for service in [Methods.service, AlphaMethods.service] {
      let method = MethodDescriptor<Request, Response>(
        service: service, name: Methods.serverReflectionInfo.name, kind: .bidirectional)
      router.bidirectional(method, options: MethodOptions(defaultTimeout: .unbounded)) {
        requests, responses, _ in
        var sent: Set<String> = []
        for try await request in requests {
          try await responses.write(answer(request, sent: &sent))
        }
      }
    }
  }

  /// The answer to one question.
  ///
  /// - Parameter sent: the files that went over this stream already.
  func answer(_ request: Request, sent: inout Set<String>) -> Response {
    Response(
      validHost: request.host, originalRequest: request,
      messageResponse: answer(request.messageRequest, &sent))
  }

  private func answer(
    _ question: Request.MessageRequest?, _ sent: inout Set<String>
  ) -> Response.MessageResponse {
    switch question {
    case .fileByFilename(let name):
      return files(name, &sent) ?? notFound("file", name)
    case .fileContainingSymbol(let symbol):
      return index.file(declaring: symbol).flatMap { files($0, &sent) } ?? notFound("symbol", symbol)
    case .fileContainingExtension(let wanted):
      // The schema has no extensions.
      return notFound("extension \(wanted.extensionNumber) of", wanted.containingType)
    case .allExtensionNumbersOfType(let type):
      guard index.declares(type) else { return notFound("type", type) }
      return .allExtensionNumbersResponse(GrpcReflectionV1ExtensionNumberResponse(baseTypeName: type))
    case .listServices:
      let entries = services.map { GrpcReflectionV1ServiceResponse(name: $0) }
      return .listServicesResponse(GrpcReflectionV1ListServiceResponse(service: entries))
    case nil:
      return error(.invalidArgument, "the request asks nothing that this server knows")
    }
  }

  private func files(_ name: String, _ sent: inout Set<String>) -> Response.MessageResponse? {
    guard let files = index.closure(of: name, except: &sent) else { return nil }
    return .fileDescriptorResponse(GrpcReflectionV1FileDescriptorResponse(fileDescriptorProto: files))
  }

  private func notFound(_ what: String, _ name: String) -> Response.MessageResponse {
    error(.notFound, "there is no \(what) \(name)")
  }

  private func error(_ code: StatusCode, _ message: String) -> Response.MessageResponse {
    .errorResponse(
      GrpcReflectionV1ErrorResponse(errorCode: Int32(code.rawValue), errorMessage: message))
  }
}
