// What a web page or a document site puts around a text: menus, buttons, notices.

enum PageFurniture {
  /// A line that is furniture wherever it stands: a button, a bare bracket, a breadcrumb's arrow.
  static func isButton(_ line: Span<UInt8>) -> Bool {
    line.count <= longestButton && buttons.contains(line, 0..<line.count)
  }

  /// `首页 > 范文大全 > 正文`: the way to the page.
  private static func isBreadcrumb(_ line: Span<UInt8>) -> Bool {
    guard let first = line.firstPlace(of: 0x3E) else { return false }
    if line.count <= longestBar, home.prefix(line, at: 0, limit: line.count) != nil { return true }
    // `文库网>范文大全>致辞稿`
    return line.count <= 240 && line.firstPlace(of: 0x3E, from: first + 2) != nil
      && !line.letter(before: line.count).endsSentence
  }

  /// `免费下载 | 举报 | 收藏(12)`: buttons side by side.
  private static func isButtonBar(_ line: Span<UInt8>) -> Bool {
    guard line.count <= longestBar else { return false }
    var parts = 0
    var start = 0
    var offset = 0
    while offset <= line.count {
      if offset == line.count || line[offset] == 0x7C {
        guard isButtonPart(line, start..<offset) else { return false }
        parts += 1
        start = offset + 1
      }
      offset += 1
    }
    return parts > 1
  }

  /// `返回首页>>`, `微信智能问答繁體版`: buttons without anything between them.
  private static func isButtonRow(_ line: Span<UInt8>) -> Bool {
    guard line.count <= longestBar else { return false }
    var end = 0
    var letters = 0
    while end < line.count {
      guard let count = buttons.prefix(line, at: end, limit: line.count) else { return false }
      letters = max(letters, count)
      end += count
    }
    return letters > 3
  }

  /// `会议现场2.jpg`: the name of a picture.
  private static func isPicture(_ line: Span<UInt8>) -> Bool {
    line.count <= longestBar && pictures.suffix(line, before: line.count, start: 0) != nil
  }

  /// `2019年05月11日08:31来源：岚川日报手机看新闻`, `2024-10-2808:20:41素材网`: day and hour, and whose page it is.
  private static func isTimeOfPage(_ line: Span<UInt8>) -> Bool {
    guard line.count <= longestBar, line.letter(before: line.count) != Letter.stop else { return false }
    var digits = 0
    for offset in line.indices {
      if line[offset] &- 0x30 < 10 { digits += 1 }
      guard line[offset] == 0x3A, digits >= 8, offset + 2 < line.count else { continue }
      if [offset - 2, offset - 1, offset + 1, offset + 2].allSatisfy({ line[$0] &- 0x30 < 10 }) {
        return true
      }
    }
    return false
  }

  /// One button of a bar, with blanks around it and a count in brackets.
  private static func isButtonPart(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, line[start] == 0x20 { start += 1 }
    while end > start, isCountOrBlank(line[end - 1]) { end -= 1 }
    return buttons.contains(line, start..<end)
  }

  private static func isCountOrBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x28 || byte == 0x29 || 0x30...0x39 ~= byte
  }

  /// A line that is furniture above or below the text: labels, notices, sizes, dates.
  static func isNotice(_ line: Span<UInt8>) -> Bool {
    // `1. 1、本文档由用户上传`: notices come numbered and with bullets.
    var start = 0
    while start < line.count, isOrnament(line.letter(at: start)) { start += line.letterLength(at: start) }
    // `[索引号]`
    let label = start < line.count && line[start] == 0x5B ? start + 1 : start
    if labels.prefix(line, at: label, limit: line.count) != nil || isButton(line) || isButtonBar(line)
      || isButtonRow(line) || isBreadcrumb(line) || isPicture(line)
    {
      return true
    }
    var bullet = 0
    while bullet < line.count, isBullet(line.letter(at: bullet)) { bullet += line.letterLength(at: bullet) }
    if isDateOrSize(line, from: bullet), !isMonths(line) { return true }
    if isTimeOfPage(line) { return true }
    if line.letter(before: line.count) == 0xE6_91_84 && line.count < 160 { return true }  // 摄
    return notices.first(line, in: 0..<line.count) != nil
  }

  /// A label whose value stands on the next line: `来源：`.
  static func isBareLabel(_ line: Span<UInt8>) -> Bool {
    let last = line.letter(before: line.count)
    // Behind 分享: come buttons, or the title.
    guard last == Letter.colon || last == 0x3A, !isButton(line) else { return false }
    let label = line.count - (last == 0x3A ? 1 : 3)
    return labels.contains(line, 0..<label) || labels.contains(line, 0..<line.count)
  }

  /// A line behind which nothing of the text follows.
  static func endsText(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if endings.prefix(bytes, at: line.lowerBound, limit: line.upperBound) != nil { return true }
    // `【…讲话】相关文章：`
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return line.count > 15 && line.count < 400
      && related.suffix(bytes, before: end, start: line.lowerBound) != nil
  }

  private static func isOrnament(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x30...0x39, 0x2D, 0x2E, 0x20, Letter.pause: true
    default: isBullet(letter)
    }
  }

  private static func isBullet(_ letter: UInt32) -> Bool {
    letter == 0xE2_80_A2 || letter == 0xC2_B7 || letter == 0xE2_97_8F  // • · ●
  }

  /// `2026-02-09 09:20`, `29.62KB`, `20页`: digits, signs and few letters.
  private static func isDateOrSize(_ line: Span<UInt8>, from start: Int) -> Bool {
    guard line.count - start <= 48 else { return false }
    var hasDigit = false
    var signs = 0
    var offset = start
    while offset < line.count {
      let letter = line.letter(at: offset)
      if letter >= 0x30 && letter <= 0x39 {
        hasDigit = true
      } else {
        guard dateLetters.contains(letter) else { return false }
        // A bare number is data, not a date: one point or a minus tells nothing.
        let isMinus = letter == 0x2D && offset == start && line.count > start + 1
        signs += isMinus ? 0 : letter == 0x2E ? 1 : 2
      }
      offset += line.letterLength(at: offset)
    }
    return hasDigit && signs >= 2
  }

  /// `1-2月`: the head of a column, no date.
  private static func isMonths(_ line: Span<UInt8>) -> Bool {
    guard 6...8 ~= line.count, line.letter(before: line.count) == 0xE6_9C_88 else { return false }
    var dashes = 0
    for offset in 0..<(line.count - 3) where line[offset] &- 0x30 >= 10 {
      guard line[offset] == 0x2D, offset > 0 else { return false }
      dashes += 1
    }
    return dashes == 1
  }

  private static let longestButton = 30
  private static let longestBar = 120
  private static let home = PhraseSet(words: "首页 网站首页 主页")
  private static let dateLetters: Set<UInt32> = Set(
    "年月日时分秒-/:：.页KBMkb发布第共".unicodeScalars.map { Array(String($0).utf8).span.letter(at: 0) })
  private static let notices = PhraseSet([
    "ICP备", "用户上传", "会员上传", "所需积分", "下载次数", "仅供学习参考", "公网安备", "上传者：", "【点击：", "【来源：", "【编辑：", "文章来源：", "客服QQ",
    "客服ＱＱ", "版权归原作者", "C2C交易",
    "下载后如有", "可阅读全部内容", "正式会员可", "会员学习参考", "免费获取全文", "您需要先登陆", "您需要先登录", "已支持IPV6", "+加入清单",
    "以文搜文", "读完约", "请下载后阅读", "条评论", "手机看新闻", "下载文档", "一键复制", "[打印]", "[收藏]", "[字号", "[字体",
    "【打印", "【收藏",
  ])

  private static let buttons = PhraseSet(
    words: """
      下载 打印 全屏 收藏 分享 分享: 分享： 分享到 分享到: 分享到： 加大 还原 减小 】 【 大 中 小 > >> › | ｜ × 首页 关闭 返回 打印本页 关闭窗口 返回顶部
      返回首页 上一页 下一页 上一篇 下一篇 分享到微信 微信 微博 扫一扫 字体 字号 【字号： 【字体： 【字号: 【字体: 收藏本页 我要纠错 纠错 点赞 评论 举报 无障碍 适老版
      文档简介 内容预览 内容预览： 内容预览: 智能问答 繁體版 繁体版 简体版 手机版 无障碍浏览 长者助手 移动客户端 English
      登录 注册 搜索 栏目 网站导航 正文 【正文】 TOP A+ A- + - 转发 复制链接 【E-mail推荐 【E-mail推荐】 立即下载 免费下载 展开全文 阅读全文 在线阅读
      VIP免费下载 VIP下载
      """)
  private static let labels = PhraseSet(
    words: """
      来源 信息来源 文章来源 稿件来源 时间： 时间: 发布时间 发布日期 发文日期 成文日期 公开日期 日期： 日期: 作者： 作者: 责任编辑 责编 编辑： 编辑: 审核： 审核: 浏览次数
      浏览量 阅读次数 阅读量 阅读： 点击数 点击量 点击： 点击次数 访问量 【字 字体： 字号： 字体: 字号: 分享: 分享： 分享到 当前位置 您的位置 您现在的位置 您当前的位置
      所在位置 网站客服 客服QQ 客服电话 本文档 本站不 版权所有 版权声明 主办单位： 主办： 承办： 网站标识码 中央政府门户网站 相关报道 相关文档 相关附件 相关链接 相关阅读
      相关新闻 扫一扫 扫码 打印本页 关闭窗口 索引号 发布机构 主题分类 文档页数 文档大小 文档格式 所需积分 上传时间 上传者 举报 文档编码 文档编号 大小： 大小: 上传人：
      上传人: 【E-mail 字数： 更新时间 浏览：
      上一篇： 下一篇： 上一篇: 下一篇: 上一页 下一页 》》 点击图片 免责声明 打开当前页 公众号 关注我们 本文地址 【来源 【编辑 【时间 小编按
      发文字号 有效性 公开形式 公开方式 归档时间 归档日期 時間： 時間: 導語 导语： 导语: 版权说明 范文类型 附件下载
      """)
  private static let pictures = PhraseSet(words: ".jpg .JPG .jpeg .png .PNG .gif")
  private static let related = PhraseSet(words: "相关文章： 相关文章: 相关推荐： 相关推荐: 推荐文章：")
  private static let endings = PhraseSet(
    words: """
      责任编辑 责编： 责编: 扫一扫在手机打开 扫一扫 相关报道 相关文档 相关附件 相关链接 相关阅读 相关新闻 打印本页 关闭窗口 【E-mail 版权所有 上一篇 下一篇 分享到
      》》点击 上一页 收藏| 主办单位： 网站标识码 免责声明 编辑推荐 热门推荐 猜你喜欢 为您推荐 本文来源 （责任编辑 (责任编辑
      （责编 (责编 （未完 (未完 ……（未完 ……(未完 精选留言 预览结束 分享让更多人看到 （想阅读 (想阅读
      """)
}
