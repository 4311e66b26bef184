/**
 * What follows a number that only refers to a part of a document. Sticky: matched just after the marker.
 *
 *     第三十七条情形之一的，不予受理。
 *              ^ the article is cited, not begun
 */

/** After 第N编, 第N章, 第N条. */
export const afterCitedDivision =
  /[，,]|的|[规規]定|所[列称稱規规述指]|情形|之|[款项項]|第|[、和及至到或与與]者?(?:\r\n|\s)?第|相[应應]|修改|[以之]?[内內外]|(?:罪|中)[的，,]/y

/** After （一） or （1）: （二）项所列, （一）至（三）项, 油缸（2）的一端. 项目, 款项 and 目标 begin titles. */
export const afterCitedItem =
  /[项項](?![目])|[，。；,;]|的(?!确|確)|款(?![项項])|目(?![标標的前录錄光])|[至到或和及与與、]者?[（(第]|[号號](?![召令称稱码碼脉脈])|、?(?:\r\n|\s)?[（(][^）)]{1,4}[）)]\s*[项項款目]/y

/** After a decimal number: what makes an amount of it (3.1%, 1.5亿元, 2.4GHz), and no number of a section. */
export const afterNumberedAmount =
  /(?:\r\n|\s)?(?:[%％‰°℃]|[亿億万萬]|(?:个|個)?百分|[kKmMgGtTcCnμ]?(?:m|g|Hz|B|W|V|A|L|l|t)\b|[-~—至到])|[倍元吨噸米克斤亩畝升秒顷頃]|[公千](?:里|斤|顷|頃|分|米|克|瓦|尺)|[美港日][元币幣]|[平立]方|平米|[毫厘][米升克]/y

/** Before 第一，: 全市第一， and 名列第一， are ranks, 质量第一， is a motto. */
export const beforeRank = /[市省国國县縣区區州乡鄉镇鎮班级級校界球年列居名数數排位量全至上球内內组組业業]$/

/** Before （1）: 公式（1）, 附件（1）, 第（1）项, 3.2.5（1）. */
export const beforeCitedNumber = /(?:[公方程]式|[图圖表式例注註第条條款附件之]|公式|\d)$/

/** After a number and a blank: cells of a row, one of which is a number (1　办公设备　12.5). */
export const afterRowNumber =
  /[^\S\n\r]+\S{1,30}[^\S\n\r]+(?:\S{1,30}[^\S\n\r]+){0,6}-?\d(?!\d?[.．]\d{1,2}[^\S\n\r]+[^\d\s])/y

/** After a number: what counts or measures something, and makes no title of the rest. */
export const afterNumberUnit =
  /[年月日号號时時点點分秒个個人名位次元块塊角万萬亿億条條款项項章节節岁歲届屆期级級楼樓层層室倍吨噸米克斤件份张張页頁只隻台臺套户戶家本天周部门門种種类類折度寸尺里亩畝升公千百平代号線线路路世大小]/y
