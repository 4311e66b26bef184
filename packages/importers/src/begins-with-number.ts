/** Whether a text begins with a number of an outline. */
export function beginsWithNumber(text: string): boolean {
  return typedNumber.test(text.slice(0, 200))
}

const typedNumber =
  /^\s*(?:[（(【[]?\s*(?:\d{1,3}|[一二三四五六七八九十百零〇○壹贰叁肆伍陆柒捌玖拾貳參陸]{1,5}|[a-zA-Z]|[ivxIVX]{1,5})\s*[)）】\]、．.:：]|第[\d一二三四五六七八九十百千零〇\s-]{1,9}[编篇章节條条款项项步部]|[①-⑳⑴-⒛㈠-㈩❶-❿㊀-㊉]|[一二三四五六七八九十]是|\d{1,3}(?:\.\d{1,3})+)/
