// What a web page or a document site puts around a text: menus, buttons, notices.

enum PageFurniture {
  /// A line that is furniture wherever it stands: a button, a bare bracket, a breadcrumb's arrow.
  static func isButton(_ line: String) -> Bool { buttons.contains(line) }

  /// A line that is furniture above or below the text: labels, notices, sizes, dates.
  static func isNotice(_ line: String) -> Bool {
    // `1. 1、本文档由用户上传`: notices come numbered and with bullets.
    let bare = line.drop { "0123456789.、•·● ".contains($0) }
    if isButton(line) || labels.contains(where: bare.hasPrefix) { return true }
    if line.hasPrefix("•") || line.hasPrefix("·"), isDateOrSize(line.dropFirst()) { return true }
    return isDateOrSize(line[...]) || line.hasSuffix("摄") && line.utf8.count < 160
      || line.contains("ICP备") || line.contains("用户上传")
  }

  /// A label whose value stands on the next line: `来源：`.
  static func isBareLabel(_ line: String) -> Bool {
    guard line.hasSuffix("：") || line.hasSuffix(":") else { return false }
    return labels.contains { $0 == line.dropLast() } || labels.contains(line)
  }

  /// A line behind which nothing of the text follows.
  static func endsText(_ line: String) -> Bool {
    endings.contains { line.hasPrefix($0) } || line.hasPrefix("（责任编辑") || line.hasPrefix("(责任编辑")
  }

  /// `2026-02-09 09:20`, `29.62KB`, `20页`: digits, signs and few letters.
  private static func isDateOrSize(_ line: Substring) -> Bool {
    guard !line.isEmpty, line.utf8.count <= 48 else { return false }
    var digits = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case "年", "月", "日", "时", "分", "秒", "-", "/", ":", "：", ".", " ", "页", "K", "B", "M", "k", "b", "发", "布",
        "第", "共":
        break
      default: return false
      }
    }
    return digits > 0
  }

  private static let buttons: Set<String> = [
    "下载", "打印", "全屏", "收藏", "分享", "分享:", "分享：", "分享到", "分享到:", "分享到：", "加大", "还原", "减小", "】", "【", "大", "中",
    "小", ">", ">>", "›", "|", "｜", "×", "首页", "关闭", "返回", "打印本页", "关闭窗口", "返回顶部", "返回首页", "上一页", "下一页", "上一篇",
    "下一篇", "分享到微信", "微信", "微博", "扫一扫", "字体", "字号", "【字号：", "【字体：", "【字号:", "【字体:", "收藏本页", "我要纠错", "纠错",
    "点赞", "评论", "举报", "无障碍", "适老版", "登录", "注册", "搜索", "TOP", "A+", "A-", "+", "-", "转发", "复制链接", "【E-mail推荐",
    "【E-mail推荐】", "立即下载", "免费下载", "展开全文", "阅读全文", "在线阅读",
  ]
  private static let labels = [
    "来源", "信息来源", "文章来源", "稿件来源", "时间：", "时间:", "发布时间", "发布日期", "发文日期", "成文日期", "公开日期", "日期：", "作者：", "作者:",
    "责任编辑", "责编", "编辑：", "编辑:", "审核：", "审核:", "浏览次数", "浏览量", "阅读次数", "阅读量", "阅读：", "点击数", "点击量", "点击：",
    "点击次数", "访问量", "【字", "字体：", "字号：", "字体:", "字号:", "分享:", "分享：", "分享到", "当前位置", "您的位置", "您现在的位置", "您当前的位置",
    "所在位置", "网站客服", "客服QQ", "客服电话", "本文档", "本站不", "版权所有", "版权声明", "主办单位：", "主办：", "承办：", "网站标识码", "中央政府门户网站",
    "相关报道", "相关文档", "相关附件", "相关链接", "相关阅读", "相关新闻", "扫一扫", "扫码", "打印本页", "关闭窗口", "索引号", "索 引 号", "发布机构",
    "主题分类", "文档页数", "文档大小", "文档格式", "所需积分", "上传时间", "上传者", "举报", "【E-mail", "字数：", "更新时间", "浏览：", "上一篇：",
    "下一篇：", "上一篇:", "下一篇:", "上一页", "下一页", "》》", "点击图片", "免责声明", "打开当前页", "公众号", "关注我们",
  ]
  private static let endings = [
    "责任编辑", "责编：", "责编:", "扫一扫在手机打开", "扫一扫", "相关报道", "相关文档", "相关附件", "相关链接", "相关阅读", "相关新闻", "打印本页", "关闭窗口",
    "【E-mail", "版权所有", "上一篇", "下一篇", "分享到", "》》点击", "上一页", "收藏|", "主办单位：", "网站标识码", "免责声明", "编辑推荐", "热门推荐",
    "猜你喜欢", "为您推荐", "本文来源",
  ]
}
