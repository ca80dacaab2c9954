// GetProject's answer put together from a project that is encoded already: the hot path decodes and encodes
// nothing.
package import Catalog
import RPC
package import Schema
import ServiceStubs

/// A `taizhang.v1.GetProjectResponse` around the bytes of its project.
package struct EncodedProjectResponse: Message {
  package static var fullName: String { GetProjectResponse.fullName }

  /// `GetProject`, answered in this form.
  static let method = MethodDescriptor<GetProjectRequest, EncodedProjectResponse>(
    service: QueryServiceMethods.getProject.service, name: QueryServiceMethods.getProject.name, kind: .unary,
    idempotency: QueryServiceMethods.getProject.idempotency)

  package var project = EncodedProject(bytes: [])
  package var revision: Int64 = 0

  package init() {}

  package init(project: EncodedProject, revision: Int64) {
    self.project = project
    self.revision = revision
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    let whole = try GetProjectResponse(decoding: bytes, limits: limits)
    do {
      project = EncodedProject(bytes: try whole.project?.encoded() ?? [])
    } catch {
      throw DecodingError(reason: .malformed, message: Self.fullName, field: error.field)
    }
    revision = whole.revision
  }

  /// Field 1 is the project, field 2 the revision: a test compares this with the generated coding.
  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    var bytes = [UInt8]()
    bytes.reserveCapacity(prefix + project.bytes.count + 24)
    for _ in 0..<prefix { bytes.append(0) }
    bytes.append(0x0A)
    bytes.append(varint: UInt64(project.bytes.count))
    bytes.append(contentsOf: project.bytes)
    if revision != 0 {
      bytes.append(0x10)
      bytes.append(varint: UInt64(bitPattern: revision))
    }
    return bytes
  }
}
