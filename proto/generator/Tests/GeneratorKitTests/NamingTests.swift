// Names: Swift's, and protoc-c's, which the generated code must hit exactly.
import GeneratorKit
import Testing

@Suite struct NamingTests {
  @Test func swiftNames() {
    #expect(SwiftName.lowerCamel("source_byte_start") == "sourceByteStart")
    #expect(SwiftName.lowerCamel("GetProject") == "getProject")
    #expect(SwiftName.upperCamel("message_request") == "MessageRequest")
    #expect(SwiftName.escaped("class") == "`class`")
    #expect(SwiftName.escaped("revision") == "revision")
    #expect(SwiftName.enumCase("FIGURE_ROLE_TOTAL_INVESTMENT", of: "FigureRole") == "totalInvestment")
    #expect(SwiftName.enumCase("SERVING", of: "ServingStatus") == "serving")
    #expect(SwiftName.enumCase("GRADE_2", of: "Grade") == "_2")
  }

  @Test func cNames() {
    #expect(CName.type("taizhang.v1.DocumentHit.Excerpt") == "Taizhang__V1__DocumentHit__Excerpt")
    #expect(CName.function("taizhang.v1.DocumentHit") == "taizhang__v1__document_hit")
    #expect(CName.function("a.GetURLRequest") == "a__get_urlrequest")
    #expect(CName.member("class") == "class_")
    #expect(CName.member("documentId") == "documentid")
  }
}
