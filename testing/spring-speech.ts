/** A short speech with members of three kinds, and the titles of its members; for tests in a browser. */
export const speech = [
  '在春修会上的讲话',
  '同志们：',
  '一、认清形势',
  '先说形势。有两点：一是天时好。雨水少。二是地利足。',
  '（一）上游',
  '水小。',
  '（二）下游',
  '水大。',
  '二、抓紧施工',
  '（一）清渠',
  '谷雨前完成。',
  '（二）修闸',
  '立夏前完成。'
].join('\n')

export const titles = [
  '一、认清形势',
  '一是天时好',
  '二是地利足',
  '（一）上游',
  '（二）下游',
  '二、抓紧施工',
  '（一）清渠',
  '（二）修闸'
]
