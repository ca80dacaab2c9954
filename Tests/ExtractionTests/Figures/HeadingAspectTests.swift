// What the heading over a figure, and the date of the document, say of whether it has happened.
import Testing

@testable import Extraction

struct HeadingAspectTests {
  /// A quarter that is over when the document speaks has happened, under whatever heading.
  @Test func whatIsOverHasHappened() throws {
    let text = """
      在全市重大项目调度会上的讲话
      （2024年4月18日）
      同志们：
      一、下一步工作任务
      1、土地出让要稳住
      一季度全市出让土地12宗，成交价款8亿元，同比下降9%。
      二季度出让土地20宗，比一季度多出8宗。
      上半年完成征收6万平方米。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["12宗", "8亿元", "9%", "20宗", "8宗", "6万平方米"])
    #expect(figures.map(\.aspect) == [.actual, .actual, .actual, .target, .target, .target])
  }

  /// A speech names its tasks as orders; what is there already is none.
  @Test func headingsOfOrdersCallForWhatIsUnderThem() throws {
    let text = """
      在县委经济工作会议上的讲话
      （2024年1月16日）
      同志们：
      一、肯定成绩、正视差距，切实增强紧迫感
      新增规上企业9家。
      二、突出重点、精准发力，把任务压到底
      （一）聚焦产业强县，加快壮大集群
      实施梯度培育，新增规上企业12家、高新技术企业20家。目前已有科技企业40家。区级领导包联的30个项目，一月一调度。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["9家", "12家", "20家", "40家", "30个"])
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .actual, .actual])
  }
}
