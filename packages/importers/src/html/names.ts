import {attribute, type PageElement} from './tree.js'

/** What the class and the id of an element say that it holds: weak evidence, since any of these names is also given by accident. */
export type NameEvidence = 'main' | 'chrome' | 'comment' | 'none'

/** Containers of the article in the systems that Chinese sites are made with, and in wikis and forums. */
const main = new Set(
  (
    'trs_editor trs_ueditor ucap-content ucapcontent pages_content pagescontent custom_unionstyle article-content article_content ' +
    'articlecontent article-body article_body articlebody article-text article_text articletext article-con article_con ' +
    'article-main article-detail article_detail articledetail rich_media_content js_content news_content newscontent news-content ' +
    'news_con newscon news-con news_text newstext news-text newsbody news_body news-body news_txt content_area contentarea text_content ' +
    'textcontent content-text content_text contenttext content-body content_body contentbody content-main content_main ' +
    'zoom zw zwnr zw_con zhengwen wznr nrnr neirong vsb_content vsb_content_2 vsb_content_4 v_news_content wp_articlecontent ' +
    'detail-content detail_content detailcontent detail-body detail-text detail_con detail-con details-content entry-content entry_content entry ' +
    'post-content post_content post-body post_body postbody mw-parser-output mw-content-text artibody endtext conten_text ' +
    'main-content-text bodytext body-text xxgk_content gzk-article gknr gk_content markdown-body wiki-content t_f show_content cont_txt ' +
    'con_txt txt_con contenttxt content-txt article txtcont rm_txt_con cms-content cms_content pages-content ' +
    'xl-content xl_content xlcontent view_content viewcontent view-content nr_content paper-content law-content lawcontent ' +
    'article-inner story-content rich-text richtext ql-editor fck_content editor-content note-content doc-content doc_content'
  ).split(' ')
)

/** Parts of names, where they are parted by hyphens, underscores or capital letters. */
const chrome = new Set(
  (
    'nav navbar navi navigation topnav subnav leftnav menu submenu breadcrumb breadcrumbs crumb crumbs bread share sharing bdshare ' +
    'bdsharebuttonbox social footer foot footbar copyright copyrights sidebar aside related relate relates relative relation recommend ' +
    'recommended recommends recommendation hotnews hotlist rank ranking ranklist ad ads adv advert advertisement adbox banner ' +
    'toolbar toolbox pager pagination pagebar pagenav prevnext prenext qrcode qr ewm erweima login signin register search searchbox ' +
    'subscribe subscription fontsize toc catalog tags taglist keywords keyword zrbj bianji editorinfo weizhi dqwz mbx xgxw xgyd xglj xgwd xgwz ' +
    'xgjd xiangguan tuijian fenxiang dibu daohang youqing friendlink friendlinks links copyrightinfo statement disclaimer feedback ' +
    'gotop totop backtop totopbar siteinfo beian icp sitemap accessibility wza topbar header-nav skip printer print closewin ' +
    'dayin guanbi zihao author-card profile-card reward like likes praise vote popup modal toast cookie mask dialog loading editsection ' +
    'sr-only visually-hidden screen-reader-text fixed floating sider sidebox jump-link catlinks printfooter noprint navbox sistersitebox mininav crumbnav wxewm sweep'
  ).split(' ')
)

const comment = new Set(
  'comment comments commentlist pinglun pl_list liuyan reply replies replylist discuss discussion gentie'.split(' ')
)

/** Gives the evidence of an element, and keeps it by its attributes: elements that the parser makes again share them. */
export function createNames(): (element: PageElement) => NameEvidence {
  const kept = new WeakMap<object, NameEvidence>()
  return (element) => {
    const {attributes} = element
    if (attributes.length === 0) return 'none'
    const before = kept.get(attributes)
    if (before !== undefined) return before
    const evidence = evidenceOf(element)
    kept.set(attributes, evidence)
    return evidence
  }
}

const longestName = 300

function evidenceOf(element: PageElement): NameEvidence {
  const given = `${attribute(element, 'class')?.slice(0, longestName) ?? ''} ${attribute(element, 'id')?.slice(0, longestName) ?? ''}`
  const names = given.split(/\s+/).filter((name) => name !== '' && !/^mso|foot-?note/i.test(name))
  if (names.some((name) => /^postmessage_\d+$/.test(name))) return 'main'
  const parts = names.flatMap(partsOf)
  if (parts.some((part) => comment.has(part))) return 'comment'
  if (parts.some((part) => chrome.has(part)) || names.some((name) => chrome.has(name.toLowerCase()))) return 'chrome'
  return names.some((name) => main.has(name.toLowerCase())) ? 'main' : 'none'
}

/** `articleShareBox-2` is article, share and box. */
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.\d]+/)
}
